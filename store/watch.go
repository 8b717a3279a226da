package store

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"entgo.io/ent/dialect"
	"github.com/lib/pq"

	"duban/ent"
)

// How another process's changes are seen.
const (
	channel  = "duban_changes"
	glance   = 200 * time.Millisecond // between two looks at SQLite's data_version
	looking  = 3 * time.Second        // between two looks at PostgreSQL's revisions
	pinging  = 25 * time.Second       // between two signs of life on a quiet connection
	longest  = 7999                   // bytes that a notification holds
	revising = `SELECT id, '', revision FROM plans UNION ALL SELECT '', id, directory_revision FROM districts`
)

// notification is a Change on its way to other processes.
type notification struct {
	Origin     string   `json:"origin"`
	PlanID     string   `json:"plan,omitempty"`
	DistrictID string   `json:"district,omitempty"`
	Revision   int      `json:"revision"`
	TaskIDs    []string `json:"tasks,omitempty"`
}

// notify tells other processes, as part of the transaction. On SQLite they see it
// by themselves.
func (s *Store) notify(ctx context.Context, tx *ent.Tx, t touched) error {
	if s.Dialect() != dialect.Postgres {
		return nil
	}
	for _, c := range t {
		n := notification{s.origin, c.PlanID, c.DistrictID, c.Revision, c.TaskIDs}
		text, err := json.Marshal(n)
		if err == nil && len(text) > longest {
			n.TaskIDs = nil // too many to name: everything may have changed
			text, err = json.Marshal(n)
		}
		if err != nil {
			return fmt.Errorf("writing a notification: %w", err)
		}
		if _, err := tx.ExecContext(ctx, "SELECT pg_notify($1, $2)", channel, string(text)); err != nil {
			return fmt.Errorf("notifying other processes: %w", err)
		}
	}
	return nil
}

// listen hears PostgreSQL's notifications on a connection of its own.
func (s *Store) listen(ctx context.Context, url string) error {
	ctx, end := bounded(ctx, s.options.Limit)
	defer end()
	patient := &dialer{silence: 3 * pinging}
	patient.Timeout = dialing
	listener := pq.NewDialListener(patient, url, 200*time.Millisecond, 2*time.Second, nil)
	giveUp := context.AfterFunc(ctx, func() { listener.Close() }) // Listen waits for ever
	err := listener.Listen(channel)
	if err == nil {
		err = s.learn(ctx)
	}
	if !giveUp() || err != nil {
		silenced(listener)
		return fmt.Errorf("listening for other processes: %w", err)
	}
	s.watchOthers(func(life context.Context) {
		defer silenced(listener)
		look, ping := time.NewTicker(looking), time.NewTicker(pinging)
		defer look.Stop()
		defer ping.Stop()
		for {
			select {
			case <-life.Done():
				return
			case n := <-listener.Notify:
				if n == nil {
					s.resync(life) // the connection was lost, and what was said meanwhile
				} else {
					s.heard(n.Extra)
				}
			case <-look.C:
				s.look(life)
			case <-ping.C:
				go listener.Ping() // waits for an answer that may stand behind notifications
			}
		}
	})
	return nil
}

func silenced(listener *pq.Listener) {
	listener.Close()
	for range listener.Notify { // closed once the listener has let go of its connection
	}
}

func (s *Store) heard(text string) {
	var n notification
	if err := json.Unmarshal([]byte(text), &n); err != nil {
		s.options.Logger.Warn("a notification cannot be read", "error", err)
		s.changes.tell(Change{Resync: true})
		return
	}
	if n.Origin != s.origin {
		s.changes.tell(Change{PlanID: n.PlanID, DistrictID: n.DistrictID, Revision: n.Revision, TaskIDs: n.TaskIDs})
	}
}

// watchFile sees by data_version that another process has written the file: it
// differs on a connection only by the commits of others.
func (s *Store) watchFile(ctx context.Context) error {
	ctx, end := bounded(ctx, s.options.Limit)
	defer end()
	conn, err := s.db.Conn(ctx)
	if err != nil {
		return fmt.Errorf("watching for other processes: %w", err)
	}
	version := func(ctx context.Context) (v int64, err error) {
		return v, conn.QueryRowContext(ctx, "PRAGMA data_version").Scan(&v)
	}
	last, err := version(ctx)
	if err == nil {
		err = s.learn(ctx)
	}
	if err != nil {
		conn.Close()
		return fmt.Errorf("watching for other processes: %w", err)
	}
	s.watchOthers(func(life context.Context) {
		defer conn.Close()
		tick := time.NewTicker(glance)
		defer tick.Stop()
		for {
			select {
			case <-life.Done():
				return
			case <-tick.C:
			}
			if now, err := version(life); err != nil || now != last {
				if s.look(life) {
					last = now
				}
			}
		}
	})
	return nil
}

// watchOthers runs watch beside everything else until the store is closed.
func (s *Store) watchOthers(watch func(life context.Context)) {
	life, cancel := context.WithCancel(context.Background())
	over := make(chan struct{})
	go func() {
		defer close(over)
		watch(life)
	}()
	s.stop = func() {
		cancel()
		<-over
	}
}

// look compares what is stored with what has been told, and reports whether it
// is through with it.
func (s *Store) look(life context.Context) bool {
	ctx, end := bounded(life, s.options.Limit)
	defer end()
	before := s.changes.snapshot()
	stored, err := s.revisions(ctx)
	s.complain(life, err)
	return err == nil && !s.changes.compare(before, stored)
}

// resync tells that changes may have been missed.
func (s *Store) resync(life context.Context) {
	ctx, end := bounded(life, s.options.Limit)
	defer end()
	s.complain(life, s.learn(ctx))
	s.changes.tell(Change{Resync: true})
}

// complain logs the first of a row of failures; there are several looks a second.
func (s *Store) complain(life context.Context, err error) {
	if err != nil && !s.failing && life.Err() == nil {
		s.options.Logger.Warn("looking for changes of other processes failed", "error", err)
	}
	s.failing = err != nil
}

func (s *Store) learn(ctx context.Context) error {
	stored, err := s.revisions(ctx)
	if err == nil {
		s.changes.learn(stored)
	}
	return err
}

// revisions reads all that are stored, past the client, so as not to be counted.
func (s *Store) revisions(ctx context.Context) (map[string]Change, error) {
	rows, err := s.db.QueryContext(ctx, revising)
	if err != nil {
		return nil, fmt.Errorf("reading the revisions: %w", fault(err))
	}
	defer rows.Close()
	stored := map[string]Change{}
	for rows.Next() {
		var c Change
		if err := rows.Scan(&c.PlanID, &c.DistrictID, &c.Revision); err != nil {
			return nil, fmt.Errorf("reading the revisions: %w", fault(err))
		}
		stored[c.key()] = c
	}
	if err := rows.Err(); err != nil {
		return nil, fmt.Errorf("reading the revisions: %w", fault(err))
	}
	return stored, nil
}
