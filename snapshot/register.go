package snapshot

import (
	"context"
	"regexp"
	"slices"
	"strings"
	"unicode"

	"duban/glossary"
	"duban/intake"
	"duban/lifecycle"
	"duban/register"
	"duban/viewer"
)

// mostReport is how many characters of a report the register shows.
const mostReport = 200

// Register is the plan as it stands on the picture's day (台账), as far as the
// viewer may see it. What the office has changed since it was printed reads as it is
// now; everything else in the paper's own words.
func (p *Plan) Register(ctx context.Context) (*register.Table, error) {
	full, err := p.full(ctx)
	if err != nil {
		return nil, err
	}
	t := &register.Table{Title: full.Title, AsOf: full.today, English: viewer.Of(ctx).English}
	if full.Issuer != nil && !strings.Contains(full.Title, *full.Issuer) {
		t.Issuer = *full.Issuer
	}
	for _, s := range full.sections {
		section := register.Section{Code: s.Code, Title: s.Title, Leaders: s.untitled()}
		for _, r := range s.Rows {
			row := r.register(ctx)
			for _, a := range row.Asides {
				if t.Goal == "" && intake.IsGoal(a.Label) {
					t.Goal = a.Label
				}
			}
			section.Rows = append(section.Rows, row)
		}
		t.Sections = append(t.Sections, section)
	}
	return t, nil
}

// untitled lists the leaders of a section whom its title does not name.
func (s *Section) untitled() []string {
	var names []string
	for _, l := range s.Leaders {
		if !strings.Contains(plainName(s.Title), plainName(l.AsWritten)) {
			names = append(names, l.Leader.Name)
		}
	}
	return names
}

func (r *Row) register(ctx context.Context) register.Row {
	t := r.Task
	w := r.words()
	row := register.Row{
		Serial: r.SerialNo, Content: w.content, Lead: w.lead, Units: w.units, Deadline: r.deadline(), Leaders: leaderNames(t.Leaders),
		ListFirst: w.listFirst, Status: t.Status, Light: t.Light.Color, Reason: t.Light.Reason(ctx), Percent: t.Percent, Report: t.lastWord(ctx),
	}
	for _, up := range t.Path() {
		row.Themes = append(row.Themes, up.Content)
	}
	for _, m := range t.Milestones {
		if m.Quarter >= 1 && m.Quarter <= 4 {
			row.Quarters[m.Quarter-1] = m.Text
		}
	}
	if r.Remark != nil {
		row.Asides = asides(*r.Remark, r.Source.Quote)
	}
	if d := t.Deadline; d.DueOn != nil && d.OriginalDueOn != nil && *d.DueOn != *d.OriginalDueOn {
		row.Until = d.DueOn
	}
	return row
}

// asides divides a row's remark into what stood under labels of its own in the paper
// and what did not. A text of several lines is one where quote, the row, has it in a cell.
func asides(remark, quote string) (all []register.Aside) {
	lines := strings.Split(remark, "\n")
	for i := 0; i < len(lines); i++ {
		label, text, labelled := strings.Cut(lines[i], "：")
		if !labelled || !intake.KeptInRemark(label) || slices.ContainsFunc(all, func(a register.Aside) bool { return a.Label == label }) {
			label, text = "", lines[i]
		}
		for to := len(lines); to > i+1; to-- {
			if whole := strings.Join(append([]string{text}, lines[i+1:to]...), "\n"); strings.Contains("\t"+quote+"\t", "\t"+whole+"\t") {
				text, i = whole, to-1
			}
		}
		if last := len(all) - 1; label == "" && last >= 0 && all[last].Label == "" {
			all[last].Text += "\n" + text
			continue
		}
		all = append(all, register.Aside{Label: label, Text: text})
	}
	return all
}

func leaderNames(leaders []*Leader) string {
	var names []string
	for _, l := range leaders {
		names = append(names, l.Name)
	}
	return strings.Join(names, "、")
}

// deadline is the deadline in the row's words, or the task's where those have changed.
func (r *Row) deadline() string {
	printed := ""
	if r.DeadlineAsWritten != nil {
		printed = *r.DeadlineAsWritten
	}
	if r.Number == r.Task.Number && plainName(printed) != plainName(r.Task.Deadline.AsWritten) {
		return r.Task.Deadline.AsWritten
	}
	return printed
}

// lastWord is the latest report that the viewer may read and that still counts.
func (t *Task) lastWord(ctx context.Context) string {
	if !t.open(ctx) {
		return ""
	}
	for _, r := range t.reports {
		if r.State != lifecycle.ReportSubmitted && r.State != lifecycle.ReportAccepted {
			continue
		}
		progress := []rune(r.Progress)
		if len(progress) > mostReport {
			progress = append(progress[:mostReport:mostReport], '…')
		}
		text := lifecycle.DateOf(r.CreatedAt, t.Plan.library.zone).String() + " " + r.Unit.Name + "：" + string(progress)
		switch {
		case r.State == lifecycle.ReportAccepted:
			return text
		case viewer.Of(ctx).English:
			return text + " (not reviewed yet)"
		}
		return text + "（待审核）"
	}
	return ""
}

// wording is what the register prints in a row's cells.
type wording struct {
	content, lead, units string
	listFirst            bool
}

var (
	leadTag = regexp.MustCompile(`【\s*牵头单位\s*[:：]\s*([^】]*)】`)
	markup  = regexp.MustCompile(`(?i)</?(p|br|div|span)\b[^<>]*>`)
)

// words gives the row's cells as they are printed while they still hold, else as the
// task stands.
func (r *Row) words() wording {
	t := r.Task
	w := wording{listFirst: slices.ContainsFunc(t.parts, func(a *Assignment) bool { return a.Source == glossary.FirstListed })}
	printed := strings.TrimSpace(markup.ReplaceAllString(r.ContentAsWritten, ""))
	lead, units := r.LeadAsWritten != nil, ""
	if r.UnitsAsWritten != nil {
		units = *r.UnitsAsWritten
	}
	if lead {
		w.lead = *r.LeadAsWritten
	}
	stands := !slices.ContainsFunc(t.parts, func(a *Assignment) bool { return a.Source == glossary.Manual })
	switch {
	case stands && namesOnly(units+w.lead, t.parts) && tagStands(printed, t):
		w.units = units
	case lead:
		w.lead, w.units = partNames(t.LeadUnits, t.parts), partNames(t.supporting, t.parts)
	default:
		w.units = strings.Join(filledOnly(partNames(t.LeadUnits, t.parts), partNames(t.supporting, t.parts)), " ")
		stands = false
	}
	w.content = printed
	inline := slices.ContainsFunc(t.Path(), func(up *Task) bool { return strings.HasPrefix(plainName(printed), plainName(up.Content)) })
	if inline || !strings.Contains(plainName(printed), plainName(t.Content)) || !stands || !tagStands(printed, t) {
		w.content = t.worded(!lead)
	}
	return w
}

func filledOnly(texts ...string) []string {
	return slices.DeleteFunc(texts, func(s string) bool { return s == "" })
}

// partNames names units as the paper does where it names them.
func partNames(units []*Unit, parts []*Assignment) string {
	var names []string
	for _, u := range units {
		name := u.Name
		if a := partOf(parts, u.ID); a != nil && a.Source != glossary.Manual && a.AsWritten != "" {
			name = a.AsWritten
		}
		names = append(names, name)
	}
	return strings.Join(names, " ")
}

// namesOnly reports whether a cell names no unit but those that have a part.
func namesOnly(cell string, parts []*Assignment) bool {
	left := plainName(cell)
	var names []string
	for _, a := range parts {
		names = append(names, plainName(a.AsWritten), plainName(a.Unit.Name))
		if a.Signboard != nil {
			names = append(names, plainName(*a.Signboard))
		}
		for _, other := range slices.Concat(a.Unit.Aliases, a.Unit.Signboards) {
			names = append(names, plainName(other))
		}
	}
	slices.SortFunc(names, func(a, b string) int { return len(b) - len(a) })
	for _, name := range names {
		if name != "" {
			left = strings.ReplaceAll(left, name, " ")
		}
	}
	return !strings.ContainsFunc(left, unicode.IsLetter)
}

// tagStands reports whether the tag in a row's text, if it has one, names the units
// that lead now.
func tagStands(printed string, t *Task) bool {
	m := leadTag.FindStringSubmatch(printed)
	if m == nil {
		return true
	}
	return namesOnly(m[1], only(t.parts, func(a *Assignment) bool { return a.Role.Leads() })) &&
		!slices.ContainsFunc(t.parts, func(a *Assignment) bool {
			return a.Role.Leads() && a.Source != glossary.FromTag && a.Source != glossary.FirstListed
		})
}

// worded gives the task's text with what the paper says inside of it: who leads,
// who answers jointly, and its marks.
func (t *Task) worded(tagged bool) string {
	text := t.Content
	if tagged && len(t.LeadUnits) > 0 {
		text += "【牵头单位：" + strings.ReplaceAll(partNames(t.LeadUnits, nil), " ", "、") + "】"
	}
	if len(t.Leaders) > 1 {
		text += "（该项工作由" + leaderNames(t.Leaders) + "同志共同负责）"
	}
	if slices.Contains(t.Marks, glossary.MunicipalKeyTask) {
		text += "（列入市政府重点工作牵头任务）"
	}
	return text
}
