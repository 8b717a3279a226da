package direct_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"mime"
	"net/http"
	"slices"
	"strings"
	"syscall"
	"testing"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/handler"
	"github.com/99designs/gqlgen/graphql/handler/lru"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"duban/graph/direct"
	"duban/graph/direct/testschema/generated"
)

// asked are the benchmarks' operations; i varies the variables.
var asked = []struct {
	name, query string
	vars        func(i int) map[string]any
}{
	{"count", `{ count }`, nil},
	{"book", `query($id: ID!) { book(id: $id) { id name subtitle kind mood color publishedOn boughtAt lentAt pages price weight labels rating available
		extent { pages height unit } author { id name born } shelf { id name } shelves { id name } sequel { id name }
		series(first: 3) { id name pages author { id name } } } }`, func(i int) map[string]any { return map[string]any{"id": fmt.Sprint("b", i%200)} }},
	{"page", `query($id: [ID!], $kind: Kind!) { books(filter: {kinds: [$kind], not: {ids: $id}, from: "1991-01-01", pages: {min: 50}}, orderBy: [{field: PAGES}], first: 20) {
		totalCount pageInfo { hasNextPage endCursor } nodes { id name kind mood color publishedOn boughtAt pages price extent { pages height } author { id name } shelf { id name } } } }`,
		func(i int) map[string]any {
			return map[string]any{"id": []string{fmt.Sprint("b", i%200)}, "kind": []string{"NOVEL", "POEMS", "ATLAS"}[i%3]}
		}},
	{"deep", `{ authors(first: 20) { id name born books(first: 10, orderBy: [{field: NAME}]) { totalCount nodes { id name kind publishedOn
		shelves { id name shelves { id name } } series(first: 4) { id name pages author { id name } extent { pages height unit } } } } } }`, nil},
	{"interface", `{ named(first: 3) { id name ... on Book { pages author { id name } } ... on Author { born } shelves { id name } } search(text: "1") { __typename ... on Node { id } ... on Note { text } } }`, nil},
}

func bodies(query string, vars func(int) map[string]any) (out [][]byte) {
	for i := range 40 {
		m := map[string]any{"query": query + "\n", "variables": map[string]any{}}
		if vars != nil {
			m["variables"] = vars(i)
		}
		b, err := json.Marshal(m)
		if err != nil {
			panic(err)
		}
		out = append(out, b)
	}
	return out
}

// post is the least transport that does not encode the answer's bytes again.
type post struct{}

func (post) Supports(r *http.Request) bool {
	t, _, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	return err == nil && r.Method == http.MethodPost && t == "application/json"
}

func (post) Do(w http.ResponseWriter, r *http.Request, exec graphql.GraphExecutor) {
	w.Header()["Content-Type"] = []string{"application/json"}
	p := &graphql.RawParams{Headers: r.Header}
	d := json.NewDecoder(r.Body)
	d.UseNumber()
	if err := d.Decode(p); err != nil {
		panic(err)
	}
	op, errs := exec.CreateOperationContext(r.Context(), p)
	if errs != nil {
		fail(w, errs)
		return
	}
	h, ctx := exec.DispatchOperation(r.Context(), op)
	answer := h(ctx)
	if len(answer.Errors) > 0 {
		fail(w, answer.Errors)
		return
	}
	w.Write([]byte(`{"data":`))
	w.Write(answer.Data)
	w.Write([]byte("}"))
	direct.Recycle(answer.Data)
}

func fail(w http.ResponseWriter, errs gqlerror.List) {
	w.WriteHeader(http.StatusInternalServerError)
	slices.SortFunc(errs, func(x, y *gqlerror.Error) int { return strings.Compare(x.Error(), y.Error()) })
	fmt.Fprint(w, errs)
}

func raw(es graphql.ExecutableSchema) *handler.Server {
	s := handler.New(es)
	s.AddTransport(post{})
	s.SetQueryCache(lru.New[*ast.QueryDocument](1000))
	return s
}

// sink is a response that costs nothing; it keeps the bytes when asked to.
type sink struct {
	header http.Header
	status int
	n      int
	keep   *bytes.Buffer
}

func (s *sink) Header() http.Header    { return s.header }
func (s *sink) WriteHeader(status int) { s.status = status }
func (s *sink) Write(b []byte) (int, error) {
	if s.keep != nil {
		s.keep.Write(b)
	}
	s.n += len(b)
	return len(b), nil
}

// body is a request body used again and again.
type body struct{ bytes.Reader }

func (*body) Close() error { return nil }

// asker asks one server in a loop, without a network.
type asker struct {
	http.Handler
	sink
	body
	r *http.Request
}

func newAsker(h http.Handler) *asker {
	a := &asker{Handler: h, sink: sink{header: http.Header{}}}
	a.r, _ = http.NewRequest(http.MethodPost, "/graphql", nil)
	a.r.Header.Set("Content-Type", "application/json")
	a.r.Body = &a.body
	return a
}

func (a *asker) ask(b []byte) {
	a.body.Reset(b)
	clear(a.header)
	a.ServeHTTP(&a.sink, a.r)
}

// once asks and gives the answer.
func (a *asker) once(b *testing.B, q []byte) string {
	a.keep, a.status = new(bytes.Buffer), 0
	a.ask(q)
	defer func() { a.keep = nil }()
	if a.status != 0 || strings.Contains(a.keep.String(), `"errors"`) {
		b.Fatal(a.keep)
	}
	return plain(a.keep.Bytes())
}

func plain(b []byte) string {
	var out bytes.Buffer
	json.HTMLEscape(&out, b)
	return strings.TrimSpace(out.String())
}

// measure runs one question at a time; gqlgen spreads over all cores, so the
// processor's time is what can be compared.
func measure(b *testing.B, ask func(i int)) {
	b.ReportAllocs()
	before := processor()
	n := 0
	for b.Loop() {
		ask(n)
		n++
	}
	b.ReportMetric(float64(processor()-before)/float64(n), "cpu-ns/op")
}

func processor() int64 {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		panic(err)
	}
	return u.Utime.Nano() + u.Stime.Nano()
}

// BenchmarkWarm asks known operations: gqlgen and direct, each through gqlgen's
// own transport ("post") and through one that writes the bytes as they are ("bytes").
func BenchmarkWarm(b *testing.B) {
	c := config(250)
	plain, es := generated.NewExecutableSchema(c), generated.NewDirectSchema(c, 1000)
	for _, q := range asked {
		bs := bodies(q.query, q.vars)
		var want string
		for _, s := range []struct {
			name string
			http.Handler
		}{{"gqlgen/post", serve(plain)}, {"gqlgen/bytes", raw(plain)}, {"direct/post", serve(es)}, {"direct/bytes", raw(es)}} {
			a := newAsker(s.Handler)
			for i := range bs {
				got := a.once(b, bs[i])
				if i == 0 && want == "" {
					want = got
				}
				if i == 0 && got != want {
					b.Fatalf("%s: %s differs\nwant %s\ngot  %s", q.name, s.name, want, got)
				}
			}
			b.Run(q.name+"/"+s.name, func(b *testing.B) {
				a.n = 0
				measure(b, func(i int) { a.ask(bs[i%len(bs)]) })
			})
		}
	}
	if es.Left.Load()+es.Panics.Load() > 0 {
		b.Errorf("left %d, panics %d", es.Left.Load(), es.Panics.Load())
	}
}

// BenchmarkCold asks each operation once: it is parsed, validated, planned and answered.
func BenchmarkCold(b *testing.B) {
	c := config(250)
	wide := `{ node(id: "%s") { id ` + strings.Repeat(`... on Book { id name author { id name books { nodes { id name } } } } ... on Named { id name shelves { id name } } `, 20) + `} }`
	queries := append(asked[:len(asked):len(asked)], []struct {
		name, query string
		vars        func(i int) map[string]any
	}{
		{"found", strings.Replace(wide, "%s", "b1", 1), nil},
		{"none", strings.Replace(wide, "%s", "none", 1), nil},
		{"left", `{ node(id: "b1") { id ... on Book { borrowed } } }`, nil},
	}...)
	asks := 0 // over all runs: every question is new
	for _, q := range queries {
		first := bodies(q.query, q.vars)[0]
		for _, s := range []struct {
			name string
			http.Handler
		}{{"gqlgen", raw(generated.NewExecutableSchema(c))}, {"direct", raw(generated.NewDirectSchema(c, 1000))}} {
			a := newAsker(s.Handler)
			a.once(b, first)
			b.Run(q.name+"/"+s.name, func(b *testing.B) {
				measure(b, func(int) {
					asks++
					// a comment makes it another operation
					a.ask(bytes.Replace(first, []byte(`","variables`), fmt.Appendf(nil, `# %d","variables`, asks), 1))
				})
			})
		}
	}
}
