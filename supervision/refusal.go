package supervision

import (
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"
)

// Code is a kind of refusal.
type Code string

// Kinds of refusal, as the API calls them.
const (
	Required          Code = "REQUIRED"
	Invalid           Code = "INVALID"
	Taken             Code = "TAKEN"
	NotFound          Code = "NOT_FOUND"
	StaleVersion      Code = "STALE_VERSION"
	IllegalTransition Code = "ILLEGAL_TRANSITION"
	NotAllowed        Code = "NOT_ALLOWED"
)

// Refusal is why a verb did nothing, for whoever asked for it to mend.
type Refusal struct {
	Code Code
	// Path is the input's field that it is about, such as input, to; nil for the whole.
	Path []string
	// ObjectID is, with StaleVersion, the object that others have changed.
	ObjectID string

	chinese, english string
}

// Error gives the refusal in English, for logs.
func (r *Refusal) Error() string { return r.english }

// Message gives the refusal in words for who asked.
func (r *Refusal) Message(english bool) string {
	if english {
		return r.english
	}
	return r.chinese
}

// Refusals lists the refusals in err, in the order of the input's fields; none
// if err is a failure.
func Refusals(err error) []*Refusal {
	var many interface{ Unwrap() []error }
	if errors.As(err, &many) {
		var all []*Refusal
		for _, e := range many.Unwrap() {
			all = append(all, Refusals(e)...)
		}
		return all
	}
	if r, is := errors.AsType[*Refusal](err); is {
		return []*Refusal{r}
	}
	return nil
}

// refuse makes a refusal; path names fields below the input.
func refuse(code Code, chinese, english string, path ...string) *Refusal {
	r := &Refusal{Code: code, chinese: chinese, english: english}
	if len(path) > 0 {
		r.Path = append([]string{"input"}, path...)
	}
	return r
}

// Refuse makes a refusal for the verbs of other rooms, in both languages; path
// names fields below the input.
func Refuse(code Code, chinese, english string, path ...string) *Refusal {
	return refuse(code, chinese, english, path...)
}

func invalid(chinese, english string, path ...string) *Refusal {
	return refuse(Invalid, chinese, english, path...)
}

func notFound(chinese, english string, path ...string) *Refusal {
	return refuse(NotFound, "没有这"+chinese+"。", "there is no such "+english, path...)
}

func illegal(chinese, english string) *Refusal {
	return refuse(IllegalTransition, chinese, english)
}

func notAllowed() *Refusal {
	return refuse(NotAllowed, "您的角色或贵单位在此任务中的分工不允许这样做。", "your role, or your part in the task, does not allow this")
}

func stale(objectID string) *Refusal {
	r := refuse(StaleVersion, "内容已被他人修改，请按最新内容重试。", "somebody has changed this since you read it", "expectedVersion")
	r.ObjectID = objectID
	return r
}

// checks gathers what is wrong with an input, so that all of it is told at once.
type checks struct{ found []error }

func (c *checks) add(r *Refusal) { c.found = append(c.found, r) }

// take adds err if it is a refusal; a failure it hands back.
func (c *checks) take(err error) error {
	if Refusals(err) == nil {
		return err
	}
	c.found = append(c.found, err)
	return nil
}

func (c *checks) err() error { return errors.Join(c.found...) }

// words checks a text that must be there.
func (c *checks) words(text string, most int, path ...string) {
	if strings.TrimSpace(text) == "" {
		c.add(refuse(Required, "此项必填。", "this is needed", path...))
		return
	}
	c.maybeWords(text, most, path...)
}

// maybeWords checks a text that may be empty.
func (c *checks) maybeWords(text string, most int, path ...string) {
	switch {
	case !utf8.ValidString(text) || strings.ContainsFunc(text, unprintable):
		c.add(invalid("含有无法保存的字符。", "there are characters that cannot be kept", path...))
	case utf8.RuneCountInString(text) > most:
		c.add(invalid(fmt.Sprintf("最多 %d 字。", most), fmt.Sprintf("%d characters at most", most), path...))
	}
}

// reason checks the words that say why, which a decision may need.
func (c *checks) reason(text string, needed bool) {
	if needed {
		c.words(text, mostReason, "because")
	} else {
		c.maybeWords(text, mostReason, "because")
	}
}

// unprintable tells control characters, of which PostgreSQL cannot keep NUL.
func unprintable(r rune) bool { return r < ' ' && r != '\n' && r != '\t' && r != '\r' || r == 0x7f }

// at says which field of the input a refusal is about, unless it says so itself.
func at(err error, path ...string) error {
	var r *Refusal
	if errors.As(err, &r) && r.Path == nil {
		there := *r
		there.Path = append([]string{"input"}, path...)
		return &there
	}
	return err
}
