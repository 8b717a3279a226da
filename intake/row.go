package intake

import (
	"fmt"
	"strings"

	"duban/glossary"
	"duban/lifecycle"
)

// row reads one printed row, its headings known.
func (r *reading) row(p *printed) Row {
	row := Row{
		Number: p.number, Section: p.section, SerialNo: p.serial,
		Parents: orEmpty(p.parents), Content: r.repaired(p), Marks: p.said.marks,
		Milestones: p.quarters, Source: p.place,
		AsWritten: Written{Content: p.content, Lead: p.cells[leadRole], Units: joinTexts(p.cells[unitsRole], p.cells[supportRole]),
			Deadline: p.cells[deadlineRole], Leader: p.cells[leaderRole]},
	}
	row.Deadline = r.deadline(p)
	row.Leaders = r.leaders(p)
	row.Targets = append(readTargets(row.Content), readTargets(p.goal)...)
	r.assign(&row, p)
	remarks := p.remarks
	for _, l := range p.said.labels {
		switch l.role {
		case asideRole:
			remarks = append(remarks, l.label+"："+l.text)
		case remarkRole, unknownRole:
			remarks = append(remarks, l.text)
		}
	}
	for _, text := range p.stray {
		if r.notUnderstood(p, text) {
			remarks = append(remarks, text)
		}
	}
	row.Remark = strings.Join(remarks, "\n")
	return row
}

func joinTexts(texts ...string) string {
	var filled []string
	for _, t := range texts {
		if t != "" {
			filled = append(filled, t)
		}
	}
	return strings.Join(filled, "\n")
}

// repaired mends the beginning of a task's text where only one reading is
// possible, and asks where there are more.
func (r *reading) repaired(p *printed) string {
	text := p.said.content
	if text == "" {
		r.found(Finding{Code: glossary.TextDamaged, Severity: glossary.Ask, Row: p.number, Quote: p.place.Quote,
			Message: "本行没有工作内容，请补充。", Options: []string{}, Key: key(glossary.TextDamaged, p.place.Quote)})
	}
	readings, certain := damagedBeginning(text)
	if readings == nil {
		return text
	}
	f := Finding{Code: glossary.TextDamaged, Row: p.number, Quote: text, Key: key(glossary.TextDamaged, text)}
	if certain {
		f.Severity, f.Assumed, f.Message = glossary.Repaired, readings[0], "工作内容开头缺字，已补全。"
	} else {
		f.Severity, f.Assumed, f.Message = glossary.Ask, text, "工作内容开头似有缺字，未作改动，请确认。"
	}
	f.Options = append(readings, text)
	return r.decide(f)
}

// deadline reads the column, or the label in the text; what the text itself
// says of days is noted and not used.
func (r *reading) deadline(p *printed) Deadline {
	text := p.cells[deadlineRole]
	if text == "" {
		text, _ = p.said.part(deadlineRole)
	}
	d, understood := readDeadline(text, r.draft.Year)
	mentioned := mentionedDeadlines(p.said.content)
	if d.Kind == lifecycle.Unspecified {
		return r.missingDeadline(p, d, understood, mentioned)
	}
	for _, m := range mentioned {
		said, ok := readDeadline(m, r.draft.Year)
		if !ok || said.DueOn == nil || d.DueOn != nil && *said.DueOn == *d.DueOn {
			continue
		}
		choice := r.decide(Finding{Code: glossary.DeadlineDiffersFromText, Severity: glossary.Note, Row: p.number, Quote: p.said.content, Assumed: d.AsWritten, Options: []string{d.AsWritten, m},
			Message: fmt.Sprintf("完成时间为“%s”，而工作内容中写有“%s”；以完成时间栏为准。", d.AsWritten, m), Key: key(glossary.DeadlineDiffersFromText, p.said.content, m)})
		if choice == m {
			said.AsWritten = d.AsWritten
			d = said
		}
	}
	return d
}

func (r *reading) missingDeadline(p *printed, d Deadline, understood bool, mentioned []string) Deadline {
	message := "没有完成时间，暂不设时限。"
	switch {
	case understood:
		message = fmt.Sprintf("完成时间“%s”没有年份，暂不设时限。", d.AsWritten)
	case d.AsWritten != "":
		message = fmt.Sprintf("完成时间“%s”未能识别，暂不设时限。", d.AsWritten)
		mentioned = append(mentionedDeadlines(d.AsWritten), mentioned...)
	}
	choice := r.decide(Finding{Code: glossary.DeadlineMissing, Severity: glossary.Ask, Row: p.number, Quote: p.place.Quote, Assumed: "不设时限",
		Options: append([]string{"不设时限"}, mentioned...), Message: message, Key: key(glossary.DeadlineMissing, p.said.content)})
	if chosen, ok := readDeadline(choice, r.draft.Year); ok {
		chosen.AsWritten = d.AsWritten
		return chosen
	}
	return d
}
