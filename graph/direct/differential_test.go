package direct_test

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"math/rand/v2"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/handler"
	"github.com/99designs/gqlgen/graphql/handler/extension"
	"github.com/99designs/gqlgen/graphql/handler/lru"
	"github.com/99designs/gqlgen/graphql/handler/transport"
	"github.com/vektah/gqlparser/v2/ast"

	"duban/graph/direct/directtest"
	"duban/graph/direct/testschema"
	"duban/graph/direct/testschema/generated"
)

var (
	operations = flag.Int("operations", 500, "random operations to compare with gqlgen")
	seed       = flag.Uint64("seed", 0, "of the random operations; 0 takes the time")
)

func config(n int) generated.Config {
	c := generated.Config{Resolvers: library{testschema.Build(n)}}
	c.Directives.Shout = func(ctx context.Context, _ any, next graphql.Resolver) (any, error) {
		v, err := next(ctx)
		if s, ok := v.(*string); ok && s != nil {
			loud := strings.ToUpper(*s)
			return &loud, err
		}
		return v, err
	}
	return c
}

func serve(es graphql.ExecutableSchema) *handler.Server {
	s := handler.New(es)
	s.AddTransport(transport.POST{})
	s.SetQueryCache(lru.New[*ast.QueryDocument](1000))
	s.Use(extension.Introspection{})
	s.SetRecoverFunc(func(_ context.Context, reason any) error { return errors.New("internal system error") })
	return s
}

// values draws what the test library understands, and now and then what it refuses.
func values(r *rand.Rand, s directtest.Site) (any, bool) {
	switch s.Type {
	case "ID":
		return []string{fmt.Sprint("b", r.IntN(40)), fmt.Sprint("s", r.IntN(4)), fmt.Sprint("a", r.IntN(4)), "none"}[r.IntN(4)], true
	case "Date":
		return []string{"2001-05-07", "2010-01-01", "tomorrow"}[min(r.IntN(30)/14, 2)], true
	case "Money":
		return r.IntN(500), true
	}
	return nil, false
}

func generator(t testing.TB, s *ast.Schema, panics bool) *directtest.Generator {
	if *seed == 0 {
		*seed = uint64(time.Now().UnixNano())
	}
	t.Logf("-seed %d", *seed)
	g := directtest.NewGenerator(s, *seed)
	g.Values = values
	g.Avoid = func(_ string, f *ast.FieldDefinition) bool {
		return f.Name == "whispered" || f.Name == "borrowed" || (f.Name == "demanding" || strings.HasPrefix(f.Name, "panics")) && !panics
	}
	return g
}

func TestRandomOperationsAreAnsweredAsGqlgenAnswersThem(t *testing.T) {
	plain, es := serve(generated.NewExecutableSchema(config(40))), generated.NewDirectSchema(config(40), 100)
	for _, panics := range []bool{false, true} {
		g := generator(t, es.Schema(), panics)
		n := *operations
		if panics {
			n /= 10
		}
		compare(t, g, n, plain, serve(es))
		t.Logf("direct %d, left %d, panics %d", es.Direct.Load(), es.Left.Load(), es.Panics.Load())
		if !panics && es.Panics.Load() > 0 {
			t.Error("an operation without a panic of its own went to gqlgen after one")
		}
	}
	if es.Direct.Load() < int64(*operations*9/10) {
		t.Error("too few operations were answered directly")
	}
}

func compare(t *testing.T, g *directtest.Generator, n int, want, got http.Handler) {
	t.Helper()
	var op directtest.Operation
	var invalid, failed, null, fragments, conditions, variables int
	for i := range n {
		if i%3 == 2 && len(op.Variables) > 0 {
			op = g.Again(op)
		} else {
			op = g.Operation()
		}
		a, err := directtest.Compare(t.Context(), want, got, op)
		if err != nil {
			t.Fatalf("operation %d: %v", i, err)
		}
		if a.Invalid() {
			invalid++
			continue
		}
		count := func(n *int, is bool) {
			if is {
				*n++
			}
		}
		count(&failed, len(a.Errors) > 0)
		count(&null, a.Data == "null")
		count(&fragments, strings.Contains(op.Query, "..."))
		count(&conditions, strings.Contains(op.Query, "@"))
		count(&variables, len(op.Variables) > 0)
	}
	t.Logf("%d operations, %d invalid, %d with errors, %d null, %d with fragments, %d with conditions, %d with variables", n, invalid, failed, null, fragments, conditions, variables)
	if invalid > n/5 {
		t.Errorf("%d of %d operations were invalid: the generator is not good enough", invalid, n)
	}
}
