package supervision

import (
	"context"
	"fmt"
	"slices"
	"testing"

	"duban/ent"
	"duban/ent/membership"
	"duban/glossary"
)

func updateUnit(name string, change func(*UnitEditing)) wish {
	return func(ctx context.Context, w *world) error {
		in := UnitEditing{UnitID: w.unit(name), ExpectedVersion: 1}
		change(&in)
		_, err := w.UpdateUnit(ctx, in)
		return err
	}
}

func members(complete bool, names ...string) wish {
	return func(ctx context.Context, w *world) error {
		g := w.store.Client.Unit.GetX(ctx, w.unit("各镇（街）"))
		in := Gathering{GroupID: g.ID, ExpectedVersion: g.Version, Complete: complete}
		for _, n := range names {
			in.MemberIds = append(in.MemberIds, w.unit(n))
		}
		_, err := w.SetGroupMembers(ctx, in)
		return err
	}
}

func merge(from, into string) wish {
	return func(ctx context.Context, w *world) error {
		_, err := w.MergeUnits(ctx, Merging{FromUnitID: w.unit(from), IntoUnitID: w.unit(into)})
		return err
	}
}

var directing = []scenario{
	{name: "the office adds a unit", as: officer, events: 1,
		do: func(ctx context.Context, w *world) error {
			u, err := w.CreateUnit(ctx, UnitCreating{Name: "区林业局", Kind: glossary.Department, Aliases: []string{"林业局"}})
			if err == nil && u.Pinyin != "qlyj" {
				return fmt.Errorf("spelt %s", u.Pinyin)
			}
			return err
		}},
	{name: "a name in use is taken, an alias too", as: officer, code: "TAKEN input.name",
		do: func(ctx context.Context, w *world) error {
			_, err := w.CreateUnit(ctx, UnitCreating{Name: "教育局", Kind: glossary.Department})
			return err
		}},
	{name: "a unit of no kind is refused", as: officer, code: "INVALID input.kind",
		do: func(ctx context.Context, w *world) error {
			_, err := w.CreateUnit(ctx, UnitCreating{Name: "天宫", Kind: "HEAVEN"})
			return err
		}},
	{name: "a unit adds no unit", as: education, code: "NOT_ALLOWED",
		do: func(ctx context.Context, w *world) error {
			_, err := w.CreateUnit(ctx, UnitCreating{Name: "天宫", Kind: glossary.Town})
			return err
		}},
	{name: "a unit renamed keeps its old name as alias", as: officer, do: updateUnit(youth, func(in *UnitEditing) { in.Name = key("区青少年宫"); in.Kind = ptr(glossary.PublicInstitution) }), events: 1,
		then: lastSays("name 区少年宫→区青少年宫; kind OTHER→PUBLIC_INSTITUTION; aliases →区少年宫")},
	{name: "an edit of a unit that others have changed is refused", as: officer, code: "STALE_VERSION input.expectedVersion",
		do: updateUnit(youth, func(in *UnitEditing) { in.ExpectedVersion = 7; in.Name = key("区青少年宫") })},
	{name: "a group with members stays one", as: officer, do: updateUnit("各镇（街）", func(in *UnitEditing) { in.Kind = ptr(glossary.Town) }), code: "INVALID input.kind"},

	{name: "a new member counts from today, one that leaves no more", as: officer, do: members(false, health), events: 1,
		then: func(t *testing.T, w *world) {
			var got []string
			for _, m := range w.store.Client.Membership.Query().Where(membership.DistrictID(w.district)).WithMember().Order(ent.Asc("id")).AllX(t.Context()) {
				got = append(got, m.Edges.Member.Name+" "+day(m.FromOn)+"–"+day(m.ToOn))
			}
			if want := []string{"棠下镇 –2022-03-01", "区卫生局 2022-03-01–"}; !slices.Equal(got, want) {
				t.Errorf("%q, want %q", got, want)
			}
		}},
	{name: "who left its group has no part through it", given: []given{{officer, issue(teachers)}, {officer, members(false, health)}}, as: town, do: acknowledge(teachers), code: "NOT_ALLOWED"},
	{name: "who joined it has", given: []given{{officer, issue(teachers)}, {officer, members(false, health)}}, as: health, do: acknowledge(teachers), events: 1},
	{name: "a group does not stand behind itself", as: officer, do: members(false, "各镇（街）"), code: "INVALID input.memberIds.0"},
	{name: "only a group has members", as: officer, code: "INVALID input.groupId",
		do: func(ctx context.Context, w *world) error {
			_, err := w.SetGroupMembers(ctx, Gathering{GroupID: w.unit(education), ExpectedVersion: 1})
			return err
		}},

	{name: "a merged unit's parts and names go to the other", given: underWay(school), as: officer, do: merge(youth, health), events: 3, then: partsAre(school, "牵头 区教育局；配合 区卫生局、区财政局")},
	{name: "where both have a part the greater stays", given: underWay(teachers), as: officer, do: merge(education, finance), events: 4,
		then: func(t *testing.T, w *world) {
			partsAre(teachers, "牵头 区财政局；配合 各镇（街）")(t, w)
			partsAre(school, "牵头 区财政局；配合 区少年宫")(t, w)
			if a := w.task(teachers).QueryAssignments().Order(ent.Asc("position")).FirstX(t.Context()); a.AcknowledgedAt == nil {
				t.Error("what the one had acknowledged is forgotten")
			}
			if u := w.store.Client.User.GetX(t.Context(), w.people[education].UserID); *u.UnitID != w.unit(finance) {
				t.Error("the merged unit's user was left behind")
			}
		}},
	{name: "a merged unit is not there any more", given: []given{{officer, merge(youth, health)}}, as: officer, do: merge(youth, finance), code: "NOT_FOUND input.fromUnitId"},
	{name: "many units may be merged into one", given: []given{{officer, merge(youth, health)}}, as: officer, do: merge(finance, health), events: 4},
	{name: "a unit is not merged with itself", as: officer, do: merge(youth, youth), code: "INVALID input.intoUnitId"},
	{name: "a group and a unit are not one", as: officer, do: merge("各镇（街）", health), code: "INVALID input.intoUnitId"},
	{name: "the merged unit's report is its successor's to take back", given: after(underWay(school), []given{{youth, file(school, 5)}, {officer, merge(youth, health)}}), as: health, do: withdraw(0), events: 1},

	{name: "the office adds a leader", as: officer, events: 1,
		do: func(ctx context.Context, w *world) error {
			_, err := w.CreateLeader(ctx, LeaderCreating{Name: "曾德彪", Aliases: []string{"曾德標"}})
			return err
		}},
	{name: "a leader's name is taken once", as: officer, code: "TAKEN input.aliases.0",
		do: func(ctx context.Context, w *world) error {
			_, err := w.CreateLeader(ctx, LeaderCreating{Name: "曾德彪", Aliases: []string{wangXinbei}})
			return err
		}},
	{name: "a leader renamed keeps the old spelling", as: officer, events: 1, then: lastSays("name 王心北→王新北; aliases →王心北"),
		do: func(ctx context.Context, w *world) error {
			_, err := w.UpdateLeader(ctx, LeaderEditing{LeaderID: w.leader(wangXinbei), ExpectedVersion: 1, Name: key("王新北")})
			return err
		}},
	{name: "an edit of a leader that others have changed is refused", as: officer, code: "STALE_VERSION input.expectedVersion",
		do: func(ctx context.Context, w *world) error {
			_, err := w.UpdateLeader(ctx, LeaderEditing{LeaderID: w.leader(wangXinbei), Name: key("王新北")})
			return err
		}},
}
