package snapshot

import (
	"cmp"
	"slices"
)

func (b *builder) addUnits(*records) {
	d := b.directory
	target := map[string]string{}
	byID := make(map[string]*Unit, len(d.units))
	for i, stored := range d.units {
		if stored.MergedIntoID != nil {
			target[stored.ID] = *stored.MergedIntoID
			continue
		}
		u := &Unit{
			ID: stored.ID, Name: stored.Name, Kind: stored.Kind, Aliases: stored.Aliases, Signboards: stored.Signboards,
			Pinyin: cmp.Or(stored.Pinyin, d.unitNames[i][0].initials), MembersComplete: stored.MembersComplete, Version: stored.Version,
			plan: b.Plan, at: len(b.units), position: stored.Position, spelled: d.unitNames[i], collation: d.collation[i],
		}
		byID[u.ID], b.nodes[u.ID] = u, u
		b.units = append(b.units, u)
	}
	for id := range target {
		into := id
		for steps := 0; target[into] != "" && steps < len(target); steps++ {
			into = target[into]
		}
		if u := byID[into]; u != nil {
			b.nodes[id] = u
		}
	}
	for _, m := range d.memberships {
		group, member := byID[m.GroupID], byID[m.MemberID]
		if group != nil && member != nil && counts(m, b.today) {
			group.Members = append(group.Members, member)
			member.Groups = append(member.Groups, group)
		}
	}
	for _, u := range b.units {
		u.reach = u.reached(nil, map[*Unit]bool{u: true})
	}
	for _, u := range b.units {
		b.unitNames.add(u.Name, u)
	}
	for _, u := range b.units {
		for _, name := range slices.Concat(u.Aliases, u.Signboards) {
			b.unitNames.add(name, u)
		}
	}
}

func (b *builder) addLeaders(*records) {
	for i, stored := range b.directory.leaders {
		l := &Leader{
			ID: stored.ID, Name: stored.Name, Aliases: stored.Aliases, Pinyin: cmp.Or(stored.Pinyin, b.directory.leaderNames[i][0].initials),
			Version: stored.Version, plan: b.Plan, at: i, position: stored.Position, spelled: b.directory.leaderNames[i],
		}
		b.nodes[l.ID] = l
		b.leaders = append(b.leaders, l)
		b.leaderNames.add(l.Name, l)
	}
	for _, l := range b.leaders {
		for _, name := range l.Aliases {
			b.leaderNames.add(name, l)
		}
	}
}

func (b *builder) addUsers(*records) {
	for _, stored := range b.directory.users {
		u := &User{ID: stored.ID, Name: stored.Name, Role: stored.Role, Active: stored.Active, Demo: stored.Demo, Version: stored.Version, login: stored.Login}
		if stored.UnitID != nil {
			u.Unit = resolve[*Unit](b, u.ID, *stored.UnitID)
		}
		if stored.LeaderID != nil {
			u.Leader = resolve[*Leader](b, u.ID, *stored.LeaderID)
		}
		b.nodes[u.ID] = u
		b.users = append(b.users, u)
	}
}
