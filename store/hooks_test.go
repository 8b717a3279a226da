package store_test

import (
	"context"
	"errors"
	"slices"
	"testing"
	"time"

	entsql "entgo.io/ent/dialect/sql"

	"duban/ent"
	"duban/ent/ruling"
	"duban/store"
	"duban/store/storetest"
	"duban/viewer"
)

func TestAWriteNeedsSomebodyWhoWrites(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := found(t, s)
		before := s.Statements()
		anonymous := viewer.In(t.Context(), viewer.Viewer{MayRead: true})
		for name, write := range map[string]func(context.Context) error{
			"nobody creates": func(ctx context.Context) error { return s.Client.District.Create().SetName("他区").Exec(ctx) },
			"nobody creates many": func(ctx context.Context) error {
				return s.Client.District.CreateBulk(s.Client.District.Create().SetName("他区")).Exec(ctx)
			},
			"nobody upserts": func(ctx context.Context) error {
				return s.Client.District.Create().SetName("他区").OnConflictColumns("name").UpdateNewValues().Exec(ctx)
			},
			"nobody updates one": func(ctx context.Context) error { return s.Client.Plan.UpdateOne(w.plan).SetTitle("x").Exec(ctx) },
			"nobody updates all": func(ctx context.Context) error { return s.Client.Plan.Update().SetTitle("x").Exec(ctx) },
			"nobody deletes one": func(ctx context.Context) error { return s.Client.Task.DeleteOne(w.task).Exec(ctx) },
			"nobody deletes all": func(ctx context.Context) error { _, err := s.Client.Task.Delete().Exec(ctx); return err },
			"nobody writes in a transaction": func(ctx context.Context) error {
				tx, err := s.Client.Tx(ctx)
				if err != nil {
					return err
				}
				defer tx.Rollback()
				return tx.Plan.Update().SetTitle("x").Exec(ctx)
			},
		} {
			for who, ctx := range map[string]context.Context{"without a viewer": t.Context(), "anonymous": anonymous} {
				if err := write(ctx); !errors.Is(err, store.ErrNoViewer) {
					t.Errorf("%s, %s: %v", name, who, err)
				}
			}
		}
		if n := s.Statements() - before; n != 0 {
			t.Errorf("the refused writes sent %d statements", n)
		}
		unit := viewer.In(t.Context(), viewer.Viewer{Role: viewer.Unit, UserID: "usr_1"})
		if err := s.Client.Plan.UpdateOne(w.plan).SetTitle("x").Exec(unit); err != nil {
			t.Errorf("somebody signed in: %v", err)
		}
	})
}

func TestWhatIsWrittenIsStamped(t *testing.T) {
	now := time.Date(2021, 3, 1, 9, 0, 0, 1_234, time.FixedZone("CST", 8*3600))
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := found(t, s)
		first := time.Date(2021, 3, 1, 1, 0, 0, 1_000, time.UTC)
		if w.task.CreatedAt != first || w.task.UpdatedAt != first {
			t.Errorf("made at %v, changed at %v, not at %v", w.task.CreatedAt, w.task.UpdatedAt, first)
		}
		now = now.Add(time.Hour)
		defer func() { now = now.Add(-time.Hour) }()
		changed := s.Client.Task.UpdateOne(w.task).SetPercent(5).SaveX(storetest.System(t))
		if changed.CreatedAt != first || changed.UpdatedAt != first.Add(time.Hour) {
			t.Errorf("made at %v, changed at %v", changed.CreatedAt, changed.UpdatedAt)
		}
		s.Client.Task.Update().SetPercent(6).SetUpdatedAt(first).ExecX(storetest.System(t))
		if got := s.Client.Task.GetX(t.Context(), w.task.ID).UpdatedAt; got != first {
			t.Errorf("a moment that is given was replaced by %v", got)
		}
	}, store.Options{Now: func() time.Time { return now }})
}

func TestManyAtOnceAreStampedOneByOne(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := found(t, s)
		leaders := s.Client.Leader.MapCreateBulk([]string{"甲", "乙", "丙"}, func(c *ent.LeaderCreate, i int) {
			c.SetDistrict(w.district).SetName([]string{"甲", "乙", "丙"}[i])
		}).SaveX(storetest.System(t))
		var ids []string
		for _, l := range leaders {
			ids = append(ids, l.ID)
		}
		if len(ids) != 3 || !slices.IsSorted(ids) || ids[0] == ids[1] || ids[1] == ids[2] {
			t.Errorf("ids: %v", ids)
		}
		own := "ldr_01arz3ndektsv4rrffq69g5fav"
		if got := s.Client.Leader.Create().SetID(own).SetDistrict(w.district).SetName("丁").SaveX(storetest.System(t)).ID; got != own {
			t.Errorf("an id that is given was replaced by %s", got)
		}
	})
}

func TestAnUpsertKeepsTheIDAndTheMomentOfWhatExists(t *testing.T) {
	now := time.Date(2021, 3, 1, 9, 0, 0, 0, time.UTC)
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w, ctx := found(t, s), storetest.System(t)
		rule := func(choice string) *ent.RulingCreate {
			return s.Client.Ruling.Create().SetDistrict(w.district).SetKey("各镇（街）").SetChoice(choice).SetDecidedAt(s.Now())
		}
		onConflict := entsql.ConflictColumns(ruling.FieldDistrictID, ruling.FieldKey)
		first, err := rule("六个").OnConflict(onConflict).UpdateNewValues().ID(ctx)
		if err != nil {
			t.Fatal(err)
		}
		made := s.Client.Ruling.GetX(ctx, first)
		now = now.Add(time.Hour)
		second, err := rule("三个").OnConflict(onConflict).UpdateNewValues().ID(ctx)
		if err != nil || second != first {
			t.Errorf("%s became %s, %v", first, second, err)
		}
		if err := s.Client.Ruling.CreateBulk(rule("两个")).OnConflict(onConflict).UpdateNewValues().Exec(ctx); err != nil {
			t.Error(err)
		}
		got := s.Client.Ruling.Query().OnlyX(ctx)
		if got.ID != first || got.Choice != "两个" || !got.CreatedAt.Equal(made.CreatedAt) || !got.DecidedAt.Equal(now) {
			t.Errorf("after it: %v, made at %v", got, made.CreatedAt)
		}
	}, store.Options{Now: func() time.Time { return now }})
}

func TestWhatIsUniqueIsRefusedTwice(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		found(t, s)
		err := s.Client.District.Create().SetName("蓬江区").Exec(storetest.System(t))
		if !store.Duplicate(err) || !ent.IsConstraintError(err) {
			t.Errorf("%v is not a duplicate", err)
		}
		err = s.Client.Plan.Create().SetDistrictID("dst_none").SetYear(2022).SetTitle("x").Exec(storetest.System(t))
		if err == nil || store.Duplicate(err) || !ent.IsConstraintError(err) {
			t.Errorf("%v: a plan of no district is refused, but not as a duplicate", err)
		}
	})
}
