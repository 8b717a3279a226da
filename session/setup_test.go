package session_test

import (
	"bytes"
	"context"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"duban/ent"
	"duban/glossary"
	"duban/lifecycle"
	"duban/session"
	"duban/store/storetest"
	"duban/supervision"
	"duban/viewer"
)

func first(secret string) session.FirstAdministrator {
	return session.FirstAdministrator{Secret: secret, Login: "Chen.Li", Name: "陈立", Password: "春江潮水连海平 2021"}
}

func (b *browser) setUp(in session.FirstAdministrator) (err error) {
	b.Helper()
	b.ask(func(ctx context.Context) { _, err = b.desk.SetUp(ctx, in) })
	return err
}

func (h *house) mustFirstLink(want bool) string {
	h.Helper()
	secret, err := h.FirstLink(h.Context())
	if err != nil || (secret != "") != want {
		h.Fatalf("the first link is %q, %v; want one: %v", secret, err, want)
	}
	return secret
}

func TestTheFirstAdministratorIsMadeByTheLinkOnce(t *testing.T) {
	each(t, func(h *house) {
		lost := h.mustFirstLink(true)
		h.mustFirstLink(false) // a second server, or a second start
		secret, err := h.Link(h.Context())
		if err != nil {
			h.Fatal(err)
		}
		b := h.browser()
		wantRefusal(h, b.setUp(first(lost)), supervision.Invalid, "secret")
		wantRefusal(h, b.setUp(first("")), supervision.Invalid, "secret")
		weak := first(secret)
		weak.Password = "1234567890"
		wantRefusal(h, b.setUp(weak), supervision.Invalid, "password")
		if err := b.setUp(first(secret)); err != nil {
			h.Fatal(err)
		}
		u := h.userByLogin("chen.li")
		if v := b.viewer(); v.UserID != u.ID || v.Role != viewer.Admin || v.DistrictID != h.district {
			h.Errorf("the first administrator is %+v", v)
		}
		again := first(secret)
		again.Login = "second"
		wantRefusal(h, b.setUp(again), supervision.Invalid, "secret")
		h.mustFirstLink(false)
		if _, err := h.Link(h.Context()); err == nil {
			h.Error("there is a link beside an administrator")
		} else {
			wantRefusal(h, err, supervision.NotAllowed, "")
		}
		if d := cmp.Diff([]string{"setUpLink", "setUpLink", "setUp", "signIn"}, h.trace()); d != "" {
			h.Errorf("the trace (-want +got):\n%s", d)
		}
	})
}

func TestOfTwoWhoUseTheLinkAtOnceOneIsMade(t *testing.T) {
	each(t, func(h *house) {
		secret := h.mustFirstLink(true)
		var both sync.WaitGroup
		failed := make([]error, 2)
		for i, login := range []string{"first", "second"} {
			in := first(secret)
			in.Login = login
			b := h.browser()
			both.Go(func() { failed[i] = b.setUp(in) })
		}
		both.Wait()
		if (failed[0] == nil) == (failed[1] == nil) {
			h.Errorf("want one to succeed: %v; %v", failed[0], failed[1])
		}
		if n := h.store.Client.User.Query().CountX(h.Context()); n != 1 {
			h.Errorf("there are %d users", n)
		}
	})
}

// demonstration is a house with work, in which leaders and units differ by how
// much of it they have.
func demonstration(t *testing.T, url string) *house {
	h := build(t, url, session.Options{Demo: true})
	ctx, c := h.program(), h.store.Client
	plan := c.Plan.Create().SetDistrictID(h.district).SetYear(2021).SetTitle("分解表").SaveX(ctx)
	busy := c.Leader.Create().SetDistrictID(h.district).SetName("罗军").SetPosition(2).SaveX(ctx)
	unit := func(name string, kind glossary.UnitKind) *ent.Unit {
		return c.Unit.Create().SetDistrictID(h.district).SetName(name).SetKind(kind).SaveX(ctx)
	}
	hetang, bureau, supporter := unit("荷塘镇", glossary.Town), unit("区教育局", glossary.Department), unit("区财政局", glossary.Department)
	for i := range 3 {
		task := c.Task.Create().SetPlanID(plan.ID).SetKind(lifecycle.Item).SetCategory(glossary.KeyTask).SetNumber("1").SetContent("任务").SetPosition(i).SaveX(ctx)
		assign := func(u *ent.Unit, role lifecycle.Role) {
			c.Assignment.Create().SetPlanID(plan.ID).SetTaskID(task.ID).SetUnitID(u.ID).SetRole(role).SetSource(glossary.Listed).SaveX(ctx)
		}
		answer := func(l *ent.Leader) {
			c.TaskLeader.Create().SetPlanID(plan.ID).SetTaskID(task.ID).SetLeaderID(l.ID).SaveX(ctx)
		}
		assign(supporter, lifecycle.Support)
		answer(busy)
		if i == 0 {
			assign(bureau, lifecycle.Lead)
			assign(h.unit, lifecycle.CoLead)
			answer(h.leader)
		} else {
			assign(hetang, lifecycle.Lead)
		}
	}
	return h
}

func TestTheDemonstrationHasAnAccountForEachRole(t *testing.T) {
	storetest.EachURL(t, func(t *testing.T, url string) {
		h := demonstration(t, url)
		for range 2 { // it is made once
			if err := h.Demo(h.Context()); err != nil {
				h.Fatal(err)
			}
		}
		accounts := h.DemoAccounts()
		const open = "duban-demo-2021"
		want := []session.Account{
			{Login: "demo-admin", Password: open, Role: viewer.Admin, Name: "系统管理员"},
			{Login: "demo-office", Password: open, Role: viewer.Office, Name: "区督查室"},
			{Login: "demo-leader", Password: open, Role: viewer.Leader, Name: "罗军"},
			{Login: "demo-town", Password: open, Role: viewer.Unit, Name: "荷塘镇"},
			{Login: "demo-bureau", Password: open, Role: viewer.Unit, Name: "区教育局"},
			{Login: "demo-analyst", Password: open, Role: viewer.Analyst, Name: "数据分析员"},
		}
		if d := cmp.Diff(want, accounts); d != "" {
			h.Errorf("the accounts (-want +got):\n%s", d)
		}
		for _, a := range accounts {
			b := h.browser()
			b.mustSignIn(a.Login, a.Password)
			if v := b.viewer(); v.Role != a.Role || !h.userByLogin(a.Login).Demo || v.Role == viewer.Unit && v.UnitID == "" || v.Role == viewer.Leader && v.LeaderID == "" {
				h.Errorf("%s is %+v", a.Login, v)
			}
			_, err := h.ChangePassword(b.context(), a.Password, "春江潮水连海平 2021")
			wantRefusal(h, err, supervision.NotAllowed, "")
		}
		h.mustFirstLink(true) // for these do not count
	})
}

func TestTheCastStandsForEverybodyAndNobodySignsInToIt(t *testing.T) {
	storetest.EachURL(t, func(t *testing.T, url string) {
		h := demonstration(t, url)
		if err := h.Demo(h.Context()); err != nil {
			h.Fatal(err)
		}
		for range 2 { // it is made once
			if err := h.DemoCast(h.Context()); err != nil {
				h.Fatal(err)
			}
		}
		standing := map[string]int{}
		for _, u := range h.store.Client.User.Query().AllX(h.Context()) {
			for _, id := range []*string{u.UnitID, u.LeaderID} {
				if id != nil {
					standing[*id]++
				}
			}
			if strings.HasPrefix(u.Login, "cast-") && (!u.Demo || u.Active || u.PasswordHash != "") {
				h.Errorf("%s is %+v", u.Login, u)
			}
		}
		wantRefusal(h, h.browser().signIn("cast-"+h.unit.ID, "duban-demo-2021"), supervision.Invalid, "")
		for id, n := range standing {
			if n != 1 {
				h.Errorf("%d accounts stand for %s", n, id)
			}
		}
		if got, want := len(h.DemoAccounts()), 6; got != want {
			h.Errorf("%d accounts are shown to try, want %d", got, want)
		}
		if len(standing) < 4 {
			h.Errorf("accounts stand for %d units and leaders only", len(standing))
		}
	})
}

func TestWithoutADemonstrationItsAccountsOpenNothing(t *testing.T) {
	storetest.EachURL(t, func(t *testing.T, url string) {
		h := demonstration(t, url)
		if err := h.Demo(h.Context()); err != nil {
			h.Fatal(err)
		}
		admin := h.browser()
		admin.mustSignIn("demo-admin", "duban-demo-2021")
		_, script := admin.mustCreateToken(true, 90)
		_, password, err := h.CreateUser(admin.context(), session.NewUser{Login: "backdoor", Name: "后门", Role: viewer.Admin})
		if err != nil {
			h.Fatal(err)
		}
		h.browser().mustSignIn("backdoor", password)
		real, _ := h.person("real", viewer.Analyst)
		_, _, err = h.ResetPassword(admin.context(), real)
		wantRefusal(h, err, supervision.NotAllowed, "")

		h.options.Demo = false
		h.Desk = h.replica()
		admin.desk = h.Desk
		if admin.viewer().SignedIn() || h.app(script).viewer().SignedIn() {
			h.Error("a session or token of the demonstration opens")
		}
		wantRefusal(h, h.browser().signIn("demo-admin", "duban-demo-2021"), supervision.Invalid, "")
		wantRefusal(h, h.browser().signIn("backdoor", password), supervision.Invalid, "")
		if err := h.Demo(h.Context()); err == nil {
			h.Error("the accounts can be made")
		}
		if accounts := h.DemoAccounts(); len(accounts) != 0 {
			h.Errorf("accounts are listed: %v", accounts)
		}
	})
}

func TestUsersAreKeptFromTheCommandLine(t *testing.T) {
	each(t, func(h *house) {
		h.options.DistrictID = "" // it is the only one
		h.Desk = h.replica()
		for _, c := range []struct{ login, name, role, unit, leader string }{
			{"admin", "", "admin", "", ""},
			{"tangxia", "棠下镇经办", "UNIT", "棠下", ""},
			{"zhang", "张文新", "leader", "", "张文新"},
		} {
			password, err := h.Add(h.Context(), c.login, c.name, c.role, c.unit, c.leader)
			if err != nil {
				h.Fatalf("%s: %v", c.login, err)
			}
			h.browser().mustSignIn(c.login, password)
		}
		if _, err := h.Add(h.Context(), "new", "新", "unit", "不存在镇", ""); err == nil {
			h.Error("a unit that is not there was found")
		}
		if _, err := h.Reset(h.Context(), "nobody"); err == nil {
			h.Error("nobody was reset")
		}
		password, err := h.Reset(h.Context(), "Zhang")
		if err != nil {
			h.Fatal(err)
		}
		h.browser().mustSignIn("zhang", password)
		var list bytes.Buffer
		if err := h.List(h.Context(), &list); err != nil {
			h.Fatal(err)
		}
		want := `LOGIN    ROLE    STATE   NAME
admin    ADMIN   active  admin
tangxia  UNIT    active  棠下镇经办  棠下镇
zhang    LEADER  active  张文新  张文新
`
		if d := cmp.Diff(want, list.String()); d != "" {
			h.Errorf("the list (-want +got):\n%s", d)
		}
		for _, e := range h.store.Client.Event.Query().AllX(h.Context()) {
			if (e.Action == "createUser" || e.Action == "resetPassword") && !strings.Contains(e.Actor, "命令行") {
				h.Errorf("%s was done by %q", e.Action, e.Actor)
			}
		}
	})
}
