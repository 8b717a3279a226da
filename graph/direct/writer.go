package direct

import (
	"context"
	"slices"
	"sync"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
)

// Writer is the state of one request, used by the generated code.
type Writer struct {
	Buf  []byte
	Ctx  context.Context
	Path []Step

	op    *graphql.OperationContext
	plans *Plans
	plan  *plan
	slots []any  // decoded arguments, by Field.slot
	chain []link // contexts made for a path that this one may begin with
	late  []late
	here  *place
	done  <-chan struct{}
	over  bool
}

// link is one step of a path with the context that gqlgen would have there.
type link struct {
	Step
	ctx context.Context
}

// late is an error that counts only if its null, written at a place in Buf, is in the answer.
type late struct {
	at  int
	ctx context.Context
	err error
}

// Step is one part of the path to what is being written: a field, or a place in a list.
type Step struct {
	Field *Field
	Index int
}

var (
	writers = sync.Pool{New: func() any { return new(Writer) }}
	buffers = sync.Pool{New: func() any { return new([]byte) }}
)

// Recycle takes back the bytes of an answer that nobody will look at again.
// Calling it is optional; calling it while somebody keeps the bytes is a mistake.
func Recycle(b []byte) {
	if cap(b) >= 1<<10 && cap(b) <= 1<<20 {
		buffers.Put(&b)
	}
}

// Answer answers the operation of ctx, or lets gqlgen answer it. write appends
// what is selected of the root type, whose number is root.
func (p *Plans) Answer(ctx context.Context, gqlgen func(context.Context) graphql.ResponseHandler, root int, write func(*Writer, *Selection) bool) graphql.ResponseHandler {
	op := graphql.GetOperationContext(ctx)
	found := p.find(op)
	if found == nil {
		if op.Operation.Operation == ast.Query {
			p.Left.Add(1)
		}
		return gqlgen(ctx)
	}
	var rest graphql.ResponseHandler
	return func(ctx context.Context) *graphql.Response {
		if rest == nil {
			if r := p.run(ctx, op, found, root, write); r != nil {
				p.Direct.Add(1)
				rest = func(context.Context) *graphql.Response { return nil }
				return r
			}
			rest = gqlgen(ctx)
		}
		return rest(ctx)
	}
}

// run answers, or gives nil after a panic: gqlgen confines that to one field.
func (p *Plans) run(ctx context.Context, op *graphql.OperationContext, found *plan, root int, write func(*Writer, *Selection) bool) (r *graphql.Response) {
	w := writers.Get().(*Writer)
	defer func() {
		switch reason := recover(); reason {
		case nil:
		case notPlain{}:
			found.left.Store(true)
			p.Left.Add(1)
		default:
			p.Panics.Add(1)
			if p.Panicked != nil {
				p.Panicked(ctx, reason)
			}
		}
		w.here.leave()
		clear(w.slots[:cap(w.slots)])
		clear(w.Path[:cap(w.Path)])
		clear(w.chain[:cap(w.chain)])
		*w = Writer{slots: w.slots[:0], Path: w.Path[:0], chain: w.chain[:0]}
		writers.Put(w)
	}()
	w.op, w.plans, w.plan, w.done = op, p, found, ctx.Done()
	w.Ctx = graphql.WithFreshResponseContext(ctx) // its errors vanish with a panic
	w.here = &place{Context: w.Ctx, w: w}
	w.Buf = (*buffers.Get().(*[]byte))[:0]
	if n := int(found.size.Load()); cap(w.Buf) < n {
		w.Buf = make([]byte, 0, n+n/8)
	}
	ok := write(w, w.Under(&found.root, 0, root))
	if w.over {
		w.Ctx = graphql.WithFreshResponseContext(ctx) // whatever else went wrong is of no interest
		graphql.AddError(w.Ctx, context.Cause(ctx))
	}
	if w.over || !ok {
		w.Cut(0)
		w.Null()
	}
	for _, l := range w.late {
		graphql.AddError(l.ctx, l.err)
	}
	if n := int64(len(w.Buf)); n > found.size.Load() {
		found.size.Store(n)
	}
	for k, v := range graphql.GetExtensions(w.Ctx) {
		graphql.RegisterExtension(ctx, k, v)
	}
	return &graphql.Response{Data: w.Buf, Errors: graphql.GetErrors(w.Ctx)}
}

// Under gives what is selected below f of an object of type t, the i-th of the types that f can have.
func (w *Writer) Under(f *Field, i, t int) *Selection {
	if s := f.under[i].Load(); s != nil {
		return s
	}
	return w.collect(f, i, t)
}

// Over reports that the request's time is over: what is written will not be used.
func (w *Writer) Over() bool {
	select {
	case <-w.done:
		w.over = true
	default:
	}
	return w.over
}

// Cut takes back what was written since the buffer was n bytes long.
func (w *Writer) Cut(n int) {
	w.Buf = w.Buf[:n]
	for len(w.late) > 0 && w.late[len(w.late)-1].at >= n {
		w.late = w.late[:len(w.late)-1]
	}
}

// Null writes null.
func (w *Writer) Null() bool { w.Buf = append(w.Buf, "null"...); return true }

// place is the context that methods are given: the request's, which is of what
// gqlgen would have at the field only when somebody looks for it. Whoever keeps
// it beyond the call keeps the request's.
type place struct {
	context.Context
	w *Writer
	f *Field
}

// For gives the context to call f's method with.
func (w *Writer) For(f *Field) context.Context {
	w.here.f = f
	return w.here
}

func (p *place) leave() { p.w, p.f = nil, nil }

func (p *place) Value(key any) any {
	if p.f != nil && (key == fieldKeys[0] || key == fieldKeys[1]) {
		return p.w.At(p.f).Value(key)
	}
	return p.Context.Value(key)
}

// fieldKeys are the keys under which gqlgen keeps the contexts of fields and root
// fields; it does not tell them, but it asks for them.
var fieldKeys = func() []any {
	asked := &listener{Context: context.Background()}
	graphql.GetFieldContext(asked)
	graphql.GetRootFieldContext(asked)
	return asked.keys
}()

type listener struct {
	context.Context
	keys []any
}

func (l *listener) Value(key any) any {
	l.keys = append(l.keys, key)
	return nil
}

// At gives a context as gqlgen would have it at f, for errors and for whoever
// looks for it. Its field contexts hold the path, not arguments and results.
func (w *Writer) At(f *Field) context.Context {
	path := w.Path
	if !slices.ContainsFunc(path, func(s Step) bool { return s.Field == f }) {
		path = append(path, Step{Field: f})
	}
	n := 0
	for n < len(w.chain) && n < len(path) && w.chain[n].Step == path[n] {
		n++
	}
	w.chain = w.chain[:n]
	var ctx context.Context
	if n > 0 {
		ctx = w.chain[n-1].ctx
	} else {
		root := path[0].Field
		ctx = graphql.WithFieldContext(w.Ctx, &graphql.FieldContext{Object: root.of})
		ctx = graphql.WithRootFieldContext(ctx, &graphql.RootFieldContext{Object: root.ast.Name, Field: root.ast})
	}
	for _, s := range path[n:] {
		if g := s.Field; g != nil {
			ctx = graphql.WithFieldContext(ctx, &graphql.FieldContext{Object: g.of, Field: g.ast, IsMethod: g.IsMethod || g.IsResolver, IsResolver: g.IsResolver})
		} else {
			at := s.Index
			ctx = graphql.WithFieldContext(ctx, &graphql.FieldContext{Index: &at})
		}
		w.chain = append(w.chain, link{s, ctx})
	}
	return ctx
}

// Fail records a field's error.
func (w *Writer) Fail(f *Field, err error) {
	ctx := w.At(f)
	graphql.AddError(ctx, graphql.AddFieldLocationToError(ctx, err))
}

// Missing records a null where typ forbids it.
func (w *Writer) Missing(f *Field, typ string) bool {
	graphql.AddInvalidNullError(w.At(f), typ)
	return false
}

// MissingFrom records that a marshaler made null of a value where typ forbids it.
func (w *Writer) MissingFrom(f *Field, typ string) bool {
	graphql.AddInvalidNullFromMarshaler(w.At(f), typ)
	return false
}

// Decoded gives f's arguments if this request, or for constant ones an earlier request, has decoded them.
func (w *Writer) Decoded(f *Field) any {
	switch {
	case f.kept != nil:
		return f.kept.Load()
	case f.slot < len(w.slots):
		return w.slots[f.slot]
	}
	return nil
}

// Keep holds decoded arguments: for the request, or for as long as the plan lives. Nobody writes into them.
func (w *Writer) Keep(f *Field, args any) {
	if f.kept != nil {
		f.kept.Store(args)
		return
	}
	if n := f.slot + 1; n > len(w.slots) {
		w.slots = slices.Grow(w.slots, n-len(w.slots))[:n]
	}
	w.slots[f.slot] = args
}
