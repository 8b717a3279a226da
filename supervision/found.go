package supervision

import (
	"cmp"
	"context"
	"fmt"

	"duban/ent"
	"duban/ent/district"
	"duban/store"
)

// unnamed is what a district goes by until somebody says its name.
const unnamed = "本区"

// Found gives the district of the database, the first if there are several. Where
// there is none yet it makes one, so that people can be let in before the first
// paper is; one that has no name yet takes this one.
func (o *Office) Found(ctx context.Context, name string) (string, error) {
	home, err := firstHome(ctx, o.store.Client)
	if ent.IsNotFound(err) || err == nil && home.Name == unnamed && name != "" {
		err = o.store.Tx(ctx, func(ctx context.Context, tx *ent.Tx) error {
			d := o.deed(ctx, tx, "foundDistrict")
			if home, err = d.settle(ctx, cmp.Or(name, unnamed)); err != nil {
				return err
			}
			return record(ctx, tx, home.ID, d.now, d.lines)
		})
	}
	if err != nil {
		return "", fmt.Errorf("founding the district: %w", err)
	}
	return home.ID, nil
}

// firstHome gives the first district there is.
func firstHome(ctx context.Context, c *ent.Client) (*ent.District, error) {
	return c.District.Query().Order(district.ByCreatedAt(), district.ByID()).First(ctx)
}

// settle gives the first district under this name if it has none, else as it is;
// a new one where there is none.
func (d *deed) settle(ctx context.Context, name string) (*ent.District, error) {
	home, err := firstHome(ctx, d.tx.Client())
	switch {
	case ent.IsNotFound(err):
		return d.newHome(ctx, name)
	case err != nil || home.Name != unnamed || name == unnamed:
		return home, err
	}
	return d.nameHome(ctx, home, name)
}

// newHome makes a district.
func (d *deed) newHome(ctx context.Context, name string) (*ent.District, error) {
	made, err := d.tx.District.Create().SetName(name).SetTimeZone(d.zone.String()).Save(ctx)
	if err != nil {
		return nil, fmt.Errorf("making the district: %w", err)
	}
	d.lines = append(d.lines, Line{Action: "foundDistrict", ObjectID: made.ID, Changes: []Change{became("name", name)}})
	return made, nil
}

// nameHome gives a district its name.
func (d *deed) nameHome(ctx context.Context, home *ent.District, name string) (*ent.District, error) {
	named, err := d.tx.District.UpdateOne(home).SetName(name).Save(ctx)
	if err != nil {
		return nil, fmt.Errorf("naming the district: %w", err)
	}
	d.lines = append(d.lines, Line{Action: "foundDistrict", ObjectID: home.ID, Changes: []Change{step("name", home.Name, name)}})
	return named, store.TouchDirectory(ctx, d.tx, home.ID)
}
