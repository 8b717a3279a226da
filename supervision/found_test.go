package supervision

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"duban/ent"
	"duban/store"
	"duban/store/storetest"
)

func TestADistrictIsFoundedOnceAndNamedOnce(t *testing.T) {
	storetest.EachURL(t, func(t *testing.T, url string) {
		s := storetest.Open(t, url, store.Options{})
		o, ctx := New(s, shanghai), storetest.System(t)
		home := ""
		for _, c := range []struct{ name, told, want string }{
			{"a database without one makes one that has no name yet", "", unnamed},
			{"it is made once", "", unnamed},
			{"it takes the name that is told", "蓬江区", "蓬江区"},
			{"and keeps it", "江海区", "蓬江区"},
			{"whatever is told later", "", "蓬江区"},
		} {
			id, err := o.Found(ctx, c.told)
			if err != nil {
				t.Fatalf("%s: %v", c.name, err)
			}
			if home == "" {
				home = id
			}
			if only := s.Client.District.Query().OnlyX(ctx); id != home || only.ID != home || only.Name != c.want {
				t.Errorf("%s: %s is %s", c.name, id, only.Name)
			}
		}
		var said []string
		for _, e := range s.Client.Event.Query().Order(ent.Asc("seq")).AllX(ctx) {
			for _, c := range e.Changes {
				said = append(said, strings.Join([]string{e.Action, c.Field, text(c.From), text(c.To)}, " "))
			}
		}
		if d := cmp.Diff([]string{"foundDistrict name  本区", "foundDistrict name 本区 蓬江区"}, said); d != "" {
			t.Error(d)
		}
	})
}

func TestAPaperNamesADistrictThatHasNoName(t *testing.T) {
	s := storetest.Open(t, storetest.SQLite(t), store.Options{})
	o, ctx := New(s, shanghai), storetest.System(t)
	home, err := o.Found(ctx, "")
	if err != nil {
		t.Fatal(err)
	}
	applied, err := o.ApplyDraft(ctx, small())
	if err != nil {
		t.Fatal(err)
	}
	if only := s.Client.District.Query().OnlyX(ctx); applied.DistrictID != home || only.Name != "蓬江区" {
		t.Errorf("the paper is of %s, %s", applied.DistrictID, only.Name)
	}
}
