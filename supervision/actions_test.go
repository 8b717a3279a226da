package supervision

import (
	"slices"
	"strings"
	"testing"
	"time"

	"duban/lifecycle"
	"duban/store"
	"duban/store/storetest"
)

// Whatever a task's actions offer to somebody, the verb grants; what they do not
// offer, it refuses.
func TestActionsOfferWhatTheVerbsGrant(t *testing.T) {
	do := map[lifecycle.Action]wish{
		lifecycle.Issue: issue(school), lifecycle.BreakDown: breakDown(school, Piece{Content: "一"}),
		lifecycle.RequestClosure: requestClosure(school), lifecycle.RequestExtension: extend(school, october(31)+1, "雨季"),
		lifecycle.Close: closeTask(school), lifecycle.Return: giveBack(school, "未验收"), lifecycle.Instruct: instruct(school, "抓紧"),
		lifecycle.Urge: urge(school, lifecycle.Notice, "快"), lifecycle.Suspend: steer(school, lifecycle.Suspended, "缓"),
		lifecycle.Terminate: steer(school, lifecycle.Terminated, "停"), lifecycle.Edit: edit(school, func(_ *world, in *Editing) { in.Content = key("改") }),
		lifecycle.FileReport: file(school, 1),
	}
	suspended := after(underWay(school), []given{{officer, steer(school, lifecycle.Suspended, "缓")}})
	asked := after(underWay(school), []given{{education, requestClosure(school)}})
	closed := after(asked, []given{{officer, closeTask(school)}})
	for name, stage := range map[string][]given{
		"draft": nil, "issued": underWay(school)[:1], "in progress": underWay(school), "due": after(underWay(school), []given{onDay(time.October, 31)}),
		"suspended": suspended, "closure asked": asked, "closed": closed,
	} {
		t.Run(name, func(t *testing.T) {
			c := &clock{}
			s := storetest.Open(t, storetest.SQLite(t), store.Options{Now: func() time.Time { return c.now }})
			for _, who := range []string{officer, keeper, analyst, education, finance, health, ouLinjie} {
				for action, wish := range do {
					w := newWorld(t, s, c)
					for _, g := range stage {
						if err := g.do(w.as(g.as), w); err != nil {
							t.Fatal(err)
						}
					}
					if who == officer && action == lifecycle.FileReport {
						wish = file(school, 1, education)
					}
					offered := slices.Contains(Actions(w.people[who], w.facts(who)), action)
					if err := wish(w.as(who), w); (err == nil) != offered {
						t.Errorf("%s to %s: offered %v, answered %v", action, who, offered, err)
					}
				}
			}
		})
	}
}

// facts gathers what a reader's picture would.
func (w *world) facts(who string) Facts {
	k, v := w.task(school), w.people[who]
	f := Facts{Kind: k.Kind, Status: k.Status, PlanYear: 2022, Today: w.today(), Led: true,
		Deadline: lifecycle.Deadline{Kind: k.DeadlineKind, DueOn: k.DueOn, OriginalDueOn: k.OriginalDueOn}}
	for _, a := range k.QueryAssignments().AllX(w.Context()) {
		if a.UnitID == v.UnitID || who == officer && a.Role.Leads() {
			f.Part.Role = a.Role
		}
	}
	f.Part.Answers = strings.Contains(ouLinjie+wangXinbei, who)
	return f
}
