package main

import (
	"bytes"
	"context"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"net/netip"
	"os"
	"slices"
	"strings"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"duban/door"
	"duban/frontend"
	"duban/graph"
	"duban/graph/direct"
	"duban/graph/generated"
	"duban/graph/model"
	"duban/lifecycle"
	"duban/review"
	"duban/seeds"
	"duban/session"
	"duban/snapshot"
	"duban/store"
	"duban/story"
	"duban/supervision"
)

type serve struct {
	storage
	door.Rates
	Addr       string         `help:"Address to listen on." default:"127.0.0.1:8080" env:"DUBAN_ADDR"`
	Metrics    string         `help:"Loopback address to serve Prometheus metrics on; none if empty." default:"" env:"DUBAN_METRICS"`
	Seed       bool           `help:"Load the 2021 plan of Pengjiang if the database is empty." env:"DUBAN_SEED"`
	Demo       bool           `help:"Load an invented year of work on top of it, with accounts to try." env:"DUBAN_DEMO"`
	District   string         `help:"Name of the district, where the database knows none yet." placeholder:"NAME" env:"DUBAN_DISTRICT"`
	PublicRead bool           `help:"Let the plan be read without signing in." env:"DUBAN_PUBLIC_READ"`
	Origins    []string       `help:"Foreign origins whose pages may ask, such as https://app.example." env:"DUBAN_ORIGINS"`
	TLS        bool           `name:"tls" help:"Browsers reach the server by https, through a proxy that believes in it." env:"DUBAN_TLS"`
	Proxies    []netip.Prefix `help:"Networks of the proxies in front, such as 10.0.0.0/8, that are believed when they say who asks." env:"DUBAN_PROXIES"`
	Notice     time.Duration  `help:"How long /readyz says that the server stops before it takes no more requests; longer than a proxy's round of questions." default:"0s" env:"DUBAN_NOTICE"`
	Log        string         `help:"Least level that is logged: debug, info, warn or error." enum:"debug,info,warn,error" default:"info" env:"DUBAN_LOG"`
}

// house is the rooms of a running server, opened in the order in which they need each other.
type house struct {
	serve
	log     *slog.Logger
	clock   *story.Clock
	store   *store.Store
	office  *supervision.Office
	desk    *session.Desk
	library *snapshot.Library
	papers  *review.Papers
	door    *door.Door
}

// Run serves until ctx is done.
func (c serve) Run(ctx context.Context, level *slog.LevelVar, log *slog.Logger) error {
	if err := level.UnmarshalText([]byte(c.Log)); err != nil {
		return err
	}
	public, err := listen(c.Addr)
	if err != nil {
		return err
	}
	defer public.Close()
	var private net.Listener
	if c.Metrics != "" {
		if private, err = listen(c.Metrics); err != nil {
			return err
		}
		defer private.Close()
	}
	h := &house{serve: c, log: log, clock: story.NewClock(c.clock(realClock))}
	if h.store, err = store.Open(ctx, c.Database, store.Options{Now: h.clock.Now, Logger: log}); err != nil {
		return err
	}
	defer h.store.Close()
	handler, err := h.open(ctx)
	if err != nil {
		return err
	}
	defer h.library.Close()
	defer h.papers.Close()
	if err := h.papers.Resume(ctx); err != nil {
		return err
	}
	h.greet(ctx, public.Addr())
	return h.door.Serve(ctx, handler, public, private)
}

func listen(addr string) (net.Listener, error) {
	l, err := net.Listen("tcp", addr)
	if err != nil {
		return nil, fmt.Errorf("地址 %s 无法使用，是否已有程序在监听？可用 --addr 换一个 (cannot listen there; is another program using it? --addr chooses another): %w", addr, err)
	}
	return l, nil
}

// greet prints where the server is to be found, and how to sign in the first time.
func (h *house) greet(ctx context.Context, addr net.Addr) {
	fmt.Printf("督办已启动  http://%[1]s\n接口        http://%[1]s/graphql\n查询台      http://%[1]s/graphiql\n", addr)
	if h.Demo {
		fmt.Println("演示数据：反馈、延期、催办均为虚构；演示账户列在登录页。")
		return
	}
	secret, err := h.desk.FirstLink(ctx)
	switch {
	case err != nil:
		h.log.ErrorContext(ctx, "the link that makes the first administrator cannot be given; duban user link gives one", "error", err)
	case secret != "":
		fmt.Printf("首次使用：请打开 http://%s%s 建立管理员（只能用一次）\n", addr, session.SetUpPath(secret))
	}
}

func (h *house) open(ctx context.Context) (http.Handler, error) {
	h.office = supervision.New(h.store, lifecycle.Beijing)
	system := asProgram(ctx, "duban serve")
	if h.Demo {
		h.clock.Turn(story.Eve) // until the story is told
	}
	if h.Seed {
		if err := h.seed(system); err != nil {
			return nil, err
		}
	}
	district, err := h.office.Found(system, h.District)
	if err != nil {
		return nil, err
	}
	o := session.Options{Now: realClock, DistrictID: district, PublicRead: h.PublicRead, Demo: h.Demo, Logger: h.log}
	if h.desk, err = session.New(h.store, h.office, o); err != nil {
		return nil, err
	}
	if h.Demo {
		if err := h.demonstrate(system); err != nil {
			return nil, err
		}
	}
	h.papers = review.New(h.store, h.office, h.log)
	registry, built := newRegistry()
	h.library, err = snapshot.New(h.store, lifecycle.Beijing, snapshot.Options{
		Actions: supervision.ActionsOn, Built: built, Elsewhere: map[string]snapshot.Finder{"imp": h.papers.Find},
	})
	if err != nil {
		return nil, err
	}
	h.door, err = door.New(door.Options{
		Clock: time.Now, Log: h.log, Registry: registry, Policy: frontend.ContentSecurityPolicy, Rates: h.Rates, Origins: h.Origins, TLS: h.TLS, Proxies: h.Proxies, Notice: h.Notice,
		Checks: []door.Check{{Name: "database", Works: h.store.Ping}, {Name: "plan", Works: h.current}},
	})
	if err != nil {
		return nil, err
	}
	return h.mount(registry)
}

// current reports whether the plan can be read as it is now.
func (h *house) current(ctx context.Context) error {
	_, err := h.library.Renew(ctx)
	return err
}

// demonstrate makes the demonstration's accounts and tells its year, if that was not done before.
func (h *house) demonstrate(ctx context.Context) error {
	if err := h.desk.Demo(ctx); err != nil {
		return err
	}
	if err := h.desk.DemoCast(ctx); err != nil {
		return err
	}
	document, _ := seeds.Paper()
	_, err := story.Stage{Store: h.store, Office: h.office, Clock: h.clock, Document: document, Progress: os.Stdout}.Tell(ctx)
	return err
}

// seed loads the paper of 2021 where there is no plan yet.
func (h *house) seed(ctx context.Context) error {
	n, err := h.store.Client.Plan.Query().Count(ctx)
	if err != nil || n > 0 {
		return err
	}
	_, err = loadSeeds(ctx, h.office)
	return err
}

func (h *house) mount(registry *prometheus.Registry) (http.Handler, error) {
	operations := graph.Persisted{}
	if err := operations.ReadPersisted(bytes.NewReader(frontend.Operations)); err != nil {
		return nil, err
	}
	schema := generated.NewDirectSchema(generated.Config{Resolvers: &graph.Resolver{
		Library: h.library, Office: h.office, Desk: h.desk, Papers: h.papers, About: h.about,
	}}, 1000)
	h.measure(registry, schema.Plans)
	api, err := graph.NewHandler(schema, graph.Options{
		Clock: time.Now, Log: h.log, Recycle: direct.Recycle, Persisted: operations, Origins: h.Origins,
		Gate: h.door, Closing: h.door.Closing(), Version: h.version, Greet: h.admit, Still: h.desk.Still,
		Stale: snapshot.StaleSince,
		Begin: func(ctx context.Context) (context.Context, error) { return h.library.Pin(ctx), session.Problem(ctx) },
		Answered: func(ctx context.Context, o graph.Outcome) {
			h.door.Answered(ctx, door.Operation{Name: o.Name, Kind: o.Kind, Hash: o.Hash, Cost: o.Cost, Codes: o.Codes, Took: o.Took})
		},
		Sentinels: []graph.Sentinel{
			{Err: store.ErrTimeout, Code: graph.CodeTimeout, Chinese: "数据库响应超时，请稍后再试", English: "the database took too long; try again in a moment"},
			{Err: store.ErrUnavailable, Code: graph.CodeUnavailable, Chinese: "数据库暂时不可用，请稍后再试", English: "the database is not available; try again in a moment"},
			{Err: store.ErrOutcomeUnknown, Code: graph.CodeUnavailable, Chinese: "连接中断，不知是否已保存，请刷新后核对", English: "the connection broke; look whether it was saved before trying again"},
		},
	})
	if err != nil {
		return nil, err
	}
	h.door.Know(api.Operations())
	described, err := graph.Description(schema)
	if err != nil {
		return nil, err
	}
	mux := http.NewServeMux()
	mux.Handle("/graphql", api)
	mux.Handle("POST /imports", h.papers.Handler())
	mux.Handle("GET /register/{file}", newRegisters(h.library, h.log))
	mux.Handle("/schema.graphql", described)
	mux.Handle("/introspection.json", described)
	mux.Handle("/", frontend.Handler())
	return h.desk.Middleware(mux), nil
}

// admit lets in a WebSocket that shows a token when it begins: a page of another
// program cannot set headers.
func (h *house) admit(ctx context.Context, said map[string]any) (context.Context, error) {
	for name, shown := range said {
		if token, ok := shown.(string); ok && strings.EqualFold(name, "authorization") {
			ctx = h.desk.WithToken(ctx, strings.TrimPrefix(token, "Bearer "))
		}
	}
	return ctx, session.Problem(ctx)
}

// about tells what a client should know of this server.
func (h *house) about(context.Context) (*model.Service, error) {
	about := &model.Service{Version: version, Demo: h.Demo, PublicRead: h.PublicRead, DemoAccounts: []*model.DemoAccount{}}
	for _, a := range h.desk.DemoAccounts() {
		about.DemoAccounts = append(about.DemoAccounts, &model.DemoAccount{Login: a.Login, Password: a.Password, Role: a.Role, Name: a.Name})
	}
	return about, nil
}

// pictured are the root fields that answer from the picture alone.
var pictured = []string{
	"__typename", "today", "district", "plan", "plans", "task", "tasks", "taskStats", "unit", "units", "leader", "leaders", "findings",
}

// run tells one run of the program from another, whose editions are counted anew.
var run = fmt.Sprintf("%s.%x", version, time.Now().UnixNano())

// version names the state that the root fields answer from.
func (h *house) version(ctx context.Context, roots []string) string {
	if slices.ContainsFunc(roots, func(root string) bool { return !slices.Contains(pictured, root) }) {
		return ""
	}
	picture, err := h.library.Current(ctx)
	if err != nil || !snapshot.StaleSince(ctx).IsZero() {
		return ""
	}
	return strings.Join([]string{run, picture.Edition()}, ".")
}
