package snapshot

// Node is anything with an id of its own.
type Node interface{ NodeID() string }

func (d *District) NodeID() string    { return d.ID }
func (p *Plan) NodeID() string        { return p.ID }
func (s *Section) NodeID() string     { return s.ID }
func (r *Row) NodeID() string         { return r.ID }
func (t *Task) NodeID() string        { return t.ID }
func (a *Assignment) NodeID() string  { return a.ID }
func (u *Unit) NodeID() string        { return u.ID }
func (l *Leader) NodeID() string      { return l.ID }
func (f *Finding) NodeID() string     { return f.ID }
func (r *Report) NodeID() string      { return r.ID }
func (e *Extension) NodeID() string   { return e.ID }
func (r *Reminder) NodeID() string    { return r.ID }
func (i *Instruction) NodeID() string { return i.ID }
func (e *Event) NodeID() string       { return e.ID }
func (u *User) NodeID() string        { return u.ID }
func (t *Token) NodeID() string       { return t.ID }
