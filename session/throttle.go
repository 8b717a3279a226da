package session

import (
	"context"
	"fmt"
	"net/netip"
	"time"

	"duban/ent"
	"duban/ent/predicate"
	"duban/ent/signinattempt"
	"duban/supervision"
	"duban/viewer"
)

// How many failures lock an account or an address, and for how long they count.
const (
	window      = 15 * time.Minute
	mostAccount = 5
	mostAddress = 20
	lockFresh   = 10 * time.Second // how long a lock is believed without a look into the database
	skew        = time.Minute      // how far another replica's clock may be ahead
)

// lock is what is known here of a locked account or address.
type lock struct {
	until   time.Time // when the oldest of the failures no longer counts
	recheck time.Time
}

// attempt is a sign-in under way. It counts as a failure until it is forgiven: so
// many at once are no more than one after another, and who hangs up has failed.
type attempt struct {
	id, account, address string
}

// reserve begins an attempt to sign in, or refuses it because of those before.
//
// Attempts are rows of the database, written before they are counted. Whoever is
// the sixth to be saved, on whichever replica, counts six; no lock is taken.
func (d *Desk) reserve(ctx context.Context, login string) (*attempt, error) {
	ctx = d.asProgram(ctx)
	now := d.now()
	a := &attempt{account: digest(login), address: network(viewer.Of(ctx).Address)}
	for _, key := range []string{a.account, a.address} {
		if l, locked := d.locks.Get(key); locked && now.Before(l.until) && now.Before(l.recheck) {
			return nil, tooMany(l.until.Sub(now))
		}
	}
	attempts := d.store.Client.SignInAttempt
	if _, err := attempts.Delete().Where(signinattempt.CreatedAtLT(now.Add(-window))).Exec(ctx); err != nil {
		return nil, fmt.Errorf("forgetting old attempts to sign in: %w", err)
	}
	saved, err := attempts.Create().SetAccount(a.account).SetAddress(a.address).SetCreatedAt(now).Save(ctx)
	if err != nil {
		return nil, fmt.Errorf("noting an attempt to sign in: %w", err)
	}
	a.id = saved.ID
	for _, c := range []struct {
		key  string
		of   predicate.SignInAttempt
		most int
	}{
		{a.account, signinattempt.Account(a.account), mostAccount},
		{a.address, signinattempt.Address(a.address), mostAddress},
	} {
		if c.key == "" { // not from a network
			continue
		}
		free, err := d.room(ctx, c.of, c.most)
		if err != nil {
			return nil, err
		}
		if !free.IsZero() {
			return nil, d.locked(ctx, a, c.key, free)
		}
	}
	return a, nil
}

// room tells when there is room for another attempt; zero if there is. The present
// one is counted too.
func (d *Desk) room(ctx context.Context, of predicate.SignInAttempt, most int) (time.Time, error) {
	now := d.now()
	recent, err := d.store.Client.SignInAttempt.Query().
		Where(of, signinattempt.CreatedAtGT(now.Add(-window)), signinattempt.CreatedAtLT(now.Add(skew))).
		Order(ent.Desc(signinattempt.FieldCreatedAt, signinattempt.FieldID)).Limit(most + 1).All(ctx)
	if err != nil {
		return time.Time{}, fmt.Errorf("counting attempts to sign in: %w", err)
	}
	if len(recent) <= most {
		return time.Time{}, nil
	}
	return recent[most].CreatedAt.Add(window), nil
}

// locked takes the attempt back, so that trying does not prolong the lock, and
// refuses it. A lock that is new here is written down.
func (d *Desk) locked(ctx context.Context, a *attempt, key string, free time.Time) error {
	now := d.now()
	before, was := d.locks.Get(key)
	d.locks.Add(key, lock{until: free, recheck: now.Add(lockFresh)})
	if err := d.store.Client.SignInAttempt.DeleteOneID(a.id).Exec(ctx); err != nil && !ent.IsNotFound(err) {
		return fmt.Errorf("taking back an attempt to sign in: %w", err)
	}
	if !was || !now.Before(before.until) {
		if err := d.recordFailure(ctx, "signInRefused", &ent.User{}); err != nil {
			return err
		}
	}
	return tooMany(free.Sub(now))
}

func tooMany(wait time.Duration) error {
	minutes := int((wait + time.Minute - 1) / time.Minute)
	return supervision.Refuse(supervision.NotAllowed,
		fmt.Sprintf("登录失败次数过多，请 %d 分钟后再试。", minutes),
		fmt.Sprintf("too many failed sign-ins: try again in %d minutes", minutes))
}

// forgive forgets the failures of an account, given by the digest of its login.
func (d *Desk) forgive(ctx context.Context, tx *ent.Tx, account string) error {
	if _, err := tx.SignInAttempt.Delete().Where(signinattempt.Account(account)).Exec(ctx); err != nil {
		return fmt.Errorf("forgiving attempts to sign in: %w", err)
	}
	d.locks.Remove(account)
	return nil
}

// recordFailure writes into the trace that somebody did not get in; u is whose
// account it was, if it was anybody's. What was typed is not written down: it may
// be a password in the wrong field.
func (d *Desk) recordFailure(ctx context.Context, action string, u *ent.User) error {
	v := viewer.Of(ctx)
	if u.DistrictID != "" {
		v.DistrictID = u.DistrictID
	}
	d.options.Logger.WarnContext(ctx, "sign-in failed", "action", action, "user", u.ID, "address", v.Address, "request", v.RequestID)
	if v.DistrictID == "" {
		return nil
	}
	return d.do(viewer.In(ctx, v), "signIn", func(context.Context, *ent.Tx) ([]supervision.Line, error) {
		return []supervision.Line{{Action: action, ObjectID: u.ID}}, nil
	})
}

// network is what counts as one address: an IPv6 customer has a whole /64.
func network(address string) string {
	ip, err := netip.ParseAddr(address)
	if err != nil {
		return address
	}
	if ip = ip.Unmap(); ip.Is6() {
		return netip.PrefixFrom(ip.WithZone(""), 64).Masked().String()
	}
	return ip.String()
}
