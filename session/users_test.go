package session_test

import (
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"duban/ent/event"
	"duban/session"
	"duban/supervision"
	"duban/viewer"
)

func TestUsersThatAreNotCreated(t *testing.T) {
	each(t, func(h *house) {
		admin, _, _ := h.as("admin", viewer.Admin)
		office, _, _ := h.as("office", viewer.Office)
		elsewhere := h.store.Client.District.Create().SetName("江海区").SaveX(h.program())
		foreign := h.store.Client.Leader.Create().SetDistrictID(elsewhere.ID).SetName("外区").SaveX(h.program())
		before := h.store.Client.User.Query().CountX(h.Context())
		for _, c := range []struct {
			name  string
			by    *browser
			in    session.NewUser
			code  supervision.Code
			field string
		}{
			{"by the office", office, session.NewUser{Login: "new", Name: "新", Role: viewer.Office}, supervision.NotAllowed, ""},
			{"by nobody", h.browser(), session.NewUser{Login: "new", Name: "新", Role: viewer.Office}, supervision.NotAllowed, ""},
			{"without a login", admin, session.NewUser{Name: "新", Role: viewer.Office}, supervision.Required, "login"},
			{"with a short login", admin, session.NewUser{Login: "ab", Name: "新", Role: viewer.Office}, supervision.Invalid, "login"},
			{"with a Chinese login", admin, session.NewUser{Login: "督查室", Name: "新", Role: viewer.Office}, supervision.Invalid, "login"},
			{"with a login in use", admin, session.NewUser{Login: "Office", Name: "新", Role: viewer.Office}, supervision.Taken, "login"},
			{"without a name", admin, session.NewUser{Login: "new", Role: viewer.Office}, supervision.Required, "name"},
			{"with a name of two lines", admin, session.NewUser{Login: "new", Name: "新\n人", Role: viewer.Office}, supervision.Invalid, "name"},
			{"without a role", admin, session.NewUser{Login: "new", Name: "新"}, supervision.Invalid, "role"},
			{"as the program itself", admin, session.NewUser{Login: "new", Name: "新", Role: viewer.System}, supervision.Invalid, "role"},
			{"of no unit", admin, session.NewUser{Login: "new", Name: "新", Role: viewer.Unit}, supervision.Required, "unitId"},
			{"of a unit that is not there", admin, session.NewUser{Login: "new", Name: "新", Role: viewer.Unit, UnitID: new("unt_nothing")}, supervision.NotFound, "unitId"},
			{"of a group", admin, session.NewUser{Login: "new", Name: "新", Role: viewer.Unit, UnitID: &h.group.ID}, supervision.Invalid, "unitId"},
			{"a leader who is nobody", admin, session.NewUser{Login: "new", Name: "新", Role: viewer.Leader}, supervision.Required, "leaderId"},
			{"a leader of another district", admin, session.NewUser{Login: "new", Name: "新", Role: viewer.Leader, LeaderID: &foreign.ID}, supervision.NotFound, "leaderId"},
			{"an analyst with a unit", admin, session.NewUser{Login: "new", Name: "新", Role: viewer.Analyst, UnitID: &h.unit.ID}, supervision.Invalid, "unitId"},
		} {
			h.TB.(*testing.T).Run(c.name, func(t *testing.T) {
				u, password, err := h.CreateUser(c.by.context(), c.in)
				wantRefusal(t, err, c.code, c.field)
				if u != nil || password != "" {
					t.Errorf("a refusal answers %v and a password", u)
				}
			})
		}
		if after := h.store.Client.User.Query().CountX(h.Context()); after != before {
			h.Errorf("there are %d users, before there were %d", after, before)
		}
		if n := h.count(supervision.Refused); n != 1 {
			h.Errorf("%d attempts that are not allowed stand in the trace, want the office's", n)
		}
		_, _, err := h.CreateUser(admin.context(), session.NewUser{})
		if n := len(supervision.Refusals(err)); n != 3 {
			h.Errorf("%d refusals for an empty user, want all three at once", n)
		}
	})
}

func TestAUserIsChanged(t *testing.T) {
	each(t, func(h *house) {
		admin, adminID, _ := h.as("admin", viewer.Admin)
		id, _ := h.person("someone", viewer.Unit)
		revision := func() int { return h.store.Client.District.GetX(h.Context(), h.district).DirectoryRevision }
		before := revision()
		leader, analyst, name := viewer.Leader, viewer.Analyst, "张文新"
		u, err := h.UpdateUser(admin.context(), session.UserChange{UserID: id, ExpectedVersion: 1, Role: &leader, LeaderID: &h.leader.ID, Name: &name})
		if err != nil {
			h.Fatal(err)
		}
		if u.Role != viewer.Leader || u.Name != name || u.Version != 2 || u.UnitID != nil || u.LeaderID == nil {
			h.Errorf("the user is %v", u)
		}
		if revision() != before+1 {
			h.Error("who watches the directory is not told")
		}
		line := h.store.Client.Event.Query().Where(event.Action("updateUser")).OnlyX(h.Context())
		var said []string
		for _, c := range line.Changes {
			said = append(said, c.Field+": "+text(c.From)+" → "+text(c.To))
		}
		want := []string{"role: UNIT → LEADER", "unit: 棠下镇 → -", "leader: - → 张文新", "name: 姓名-someone → 张文新"}
		if d := cmp.Diff(want, said); d != "" || line.ActorID != adminID || line.ObjectID != id || line.FromAddress != "10.1.2.3" {
			h.Errorf("the trace says %+v (-want +got):\n%s", line, d)
		}
		_, err = h.UpdateUser(admin.context(), session.UserChange{UserID: id, ExpectedVersion: 1, Role: &analyst})
		wantRefusal(h, err, supervision.StaleVersion, "expectedVersion")
		if r := supervision.Refusals(err)[0]; r.ObjectID != id {
			h.Errorf("the refusal names %q", r.ObjectID)
		}
		if u, err = h.UpdateUser(admin.context(), session.UserChange{UserID: id, ExpectedVersion: 2, Name: &name}); err != nil || u.Version != 2 || h.count("updateUser") != 1 {
			h.Errorf("changing nothing: %v, %v, %v", u, err, h.trace())
		}
		if u, err = h.UpdateUser(admin.context(), session.UserChange{UserID: id, ExpectedVersion: 2, Role: &analyst}); err != nil || u.LeaderID != nil {
			h.Errorf("an analyst kept the leader: %v, %v", u, err)
		}
		_, err = h.UpdateUser(admin.context(), session.UserChange{UserID: "usr_nothing", ExpectedVersion: 1})
		wantRefusal(h, err, supervision.NotFound, "userId")
		_, err = h.UpdateUser(admin.context(), session.UserChange{UserID: id, ExpectedVersion: 3, Role: new(viewer.Unit)})
		wantRefusal(h, err, supervision.Required, "unitId")
	})
}

func text(s *string) string {
	if s == nil {
		return "-"
	}
	return *s
}

func TestShuttingAUserOutEndsItsSessionsAndTokensForGood(t *testing.T) {
	each(t, func(h *house) {
		admin, _, _ := h.as("admin", viewer.Admin)
		b, id, password := h.as("analyst", viewer.Analyst)
		_, secret := b.mustCreateToken(false, 90)
		for version, active := range []bool{false, true} {
			if _, err := h.UpdateUser(admin.context(), session.UserChange{UserID: id, ExpectedVersion: version + 1, Active: &active}); err != nil {
				h.Fatal(err)
			}
			if b.viewer().SignedIn() || h.app(secret).viewer().SignedIn() {
				h.Errorf("active %v: the session or the token opens", active)
			}
		}
		b.mustSignIn("analyst", password)
	})
}

func TestTheLastAdministratorStays(t *testing.T) {
	each(t, func(h *house) {
		first, firstID, _ := h.as("admin", viewer.Admin)
		secondID, _ := h.person("second", viewer.Admin)
		out, office := false, viewer.Office
		change := func(id string, c session.UserChange) error {
			c.UserID, c.ExpectedVersion = id, h.store.Client.User.GetX(h.Context(), id).Version
			_, err := h.UpdateUser(first.context(), c)
			return err
		}
		if err := change(secondID, session.UserChange{Active: &out}); err != nil {
			h.Fatal(err)
		}
		wantRefusal(h, change(firstID, session.UserChange{Active: &out}), supervision.NotAllowed, "")
		wantRefusal(h, change(firstID, session.UserChange{Role: &office}), supervision.NotAllowed, "")
		if err := change(firstID, session.UserChange{Name: new("仍是管理员")}); err != nil {
			h.Errorf("the last administrator's name: %v", err)
		}
		if !first.viewer().SignedIn() {
			h.Error("the last administrator is out")
		}
	})
}

func TestTwoAdministratorsCannotShutEachOtherOut(t *testing.T) {
	each(t, func(h *house) {
		ids := make([]string, 2)
		by := make([]*browser, 2)
		for i, login := range []string{"first", "second"} {
			by[i], ids[i], _ = h.as(login, viewer.Admin)
		}
		out, failed := false, make([]error, 2)
		contexts := []func() (err error){}
		for i := range 2 {
			ctx := by[i].context()
			contexts = append(contexts, func() error {
				_, err := h.UpdateUser(ctx, session.UserChange{UserID: ids[1-i], ExpectedVersion: 1, Active: &out})
				return err
			})
		}
		var both sync.WaitGroup
		for i, do := range contexts {
			both.Go(func() { failed[i] = do() })
		}
		both.Wait()
		if (failed[0] == nil) == (failed[1] == nil) {
			h.Errorf("want one to succeed: %v; %v", failed[0], failed[1])
		}
	})
}

func TestChangingThePasswordEndsOtherSessions(t *testing.T) {
	each(t, func(h *house) {
		here, id, password := h.as("tangxia", viewer.Unit)
		there := h.browser()
		there.mustSignIn("tangxia", password)
		phone := h.browser()
		phone.token = h.appToken("tangxia", password)
		_, script := here.mustCreateToken(false, 90)
		const next = "春江潮水连海平 2021"
		for _, c := range []struct {
			name, current, next string
			field               string
		}{
			{"a wrong present one", wrongPassword, next, "current"},
			{"a short one", password, "short", "new"},
			{"a common one", password, "woaini1314", "new"},
			{"the login and digits", password, "tangxia2021", "new"},
			{"the same one", password, password, "new"},
		} {
			_, err := h.ChangePassword(here.context(), c.current, c.next)
			wantRefusal(h, err, supervision.Invalid, c.field)
		}
		if u, err := h.ChangePassword(here.context(), password, next); err != nil || u.ID != id || u.Version != 2 {
			h.Fatalf("got %v, %v", u, err)
		}
		if !here.viewer().SignedIn() {
			h.Error("the present session ended")
		}
		if there.viewer().SignedIn() || phone.viewer().SignedIn() {
			h.Error("another session or app did not end")
		}
		if !h.app(script).viewer().SignedIn() {
			h.Error("a program's token ended")
		}
		wantRefusal(h, there.signIn("tangxia", password), supervision.Invalid, "")
		there.mustSignIn("tangxia", next)
	})
}

func (h *house) appToken(login, password string) string {
	h.Helper()
	in, err := h.SignIn(h.browser().context(), login, password, true)
	if err != nil {
		h.Fatal(err)
	}
	return in.Token
}

func TestGuessingThePresentPasswordIsLimited(t *testing.T) {
	each(t, func(h *house) {
		b, _, password := h.as("tangxia", viewer.Unit)
		for range 5 {
			_, err := h.ChangePassword(b.context(), wrongPassword, "春江潮水连海平 2021")
			wantRefusal(h, err, supervision.Invalid, "current")
		}
		_, err := h.ChangePassword(b.context(), password, "春江潮水连海平 2021")
		wantRefusal(h, err, supervision.NotAllowed, "")
		wantRefusal(h, h.browser().signIn("tangxia", password), supervision.NotAllowed, "")
	})
}

func TestAResetUnlocksTheAccount(t *testing.T) {
	each(t, func(h *house) {
		id, old := h.person("tangxia", viewer.Unit)
		b := h.browser()
		for range 6 {
			if b.signIn("tangxia", wrongPassword) == nil {
				h.Fatal("a wrong password opens")
			}
		}
		u, password, err := h.ResetPassword(h.program(), id)
		if err != nil || u.Version != 2 || strings.Count(password, "-") != 3 {
			h.Fatalf("got %v, %q, %v", u, password, err)
		}
		wantRefusal(h, b.signIn("tangxia", old), supervision.Invalid, "")
		b.mustSignIn("tangxia", password)
		_, _, err = h.ResetPassword(b.context(), id)
		wantRefusal(h, err, supervision.NotAllowed, "")
		_, _, err = h.ResetPassword(h.program(), "usr_nothing")
		wantRefusal(h, err, supervision.NotFound, "userId")
	})
}

func TestAPasswordThatWasReplacedWhileItWasCheckedChangesNothing(t *testing.T) {
	each(t, func(h *house) {
		b, id, password := h.as("tangxia", viewer.Unit)
		ctx, goOn, failed := b.context(), h.HoldPasswords(), make(chan error)
		go func() {
			_, err := h.ChangePassword(ctx, password, "春江潮水连海平 2021")
			failed <- err
		}()
		for h.store.Client.SignInAttempt.Query().CountX(h.Context()) == 0 {
		}
		h.store.Client.User.UpdateOneID(id).SetPasswordHash("by somebody else").ExecX(h.program())
		goOn()
		wantRefusal(h, <-failed, supervision.StaleVersion, "")
		if got := h.userByLogin("tangxia").PasswordHash; got != "by somebody else" {
			h.Errorf("it became %s", got)
		}
	})
}
