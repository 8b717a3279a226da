package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"time"

	"duban/ent"
	"duban/frontend"
	"duban/graph"
	"duban/graph/direct"
	"duban/graph/generated"
	"duban/graph/model"
	"duban/lifecycle"
	"duban/session"
	"duban/snapshot"
	"duban/store"
	"duban/supervision"
)

type serve struct {
	storage
	Addr       string  `help:"Address to listen on." default:"127.0.0.1:8080" env:"DUBAN_ADDR"`
	Seed       bool    `help:"Load the 2021 plan of Pengjiang if the database is empty." env:"DUBAN_SEED"`
	Demo       bool    `help:"Load an invented year of work on top of it, with accounts to try." env:"DUBAN_DEMO"`
	PublicRead bool    `help:"Let the plan be read without signing in." env:"DUBAN_PUBLIC_READ"`
	Rate       float64 `help:"Requests a second for each token or address; 0 for no limit." default:"20" env:"DUBAN_RATE"`
}

// Run serves until ctx is done.
func (c serve) Run(ctx context.Context, log *slog.Logger) error {
	listener, err := listen(c.Addr)
	if err != nil {
		return err
	}
	defer listener.Close()
	s, err := c.open(ctx, log)
	if err != nil {
		return err
	}
	defer s.Close()
	handler, err := c.handler(ctx, s, log)
	if err != nil {
		return err
	}
	fmt.Printf("督办  http://%s\n", listener.Addr())
	fmt.Printf("接口  http://%[1]s/graphql · http://%[1]s/graphiql\n", listener.Addr())
	server := &http.Server{Handler: handler, ReadHeaderTimeout: 5 * time.Second}
	stopped := make(chan error, 1)
	context.AfterFunc(ctx, func() {
		wait, cancel := context.WithTimeout(context.Background(), 10*time.Second)
		defer cancel()
		stopped <- server.Shutdown(wait)
	})
	if err := server.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return <-stopped
}

func listen(addr string) (net.Listener, error) {
	l, err := net.Listen("tcp", addr)
	if err != nil {
		return nil, fmt.Errorf("地址 %s 无法使用，是否已有程序在监听？可用 --addr 换一个 (%w)", addr, err)
	}
	return l, nil
}

// handler opens the rooms over the store, in the order in which they need each other.
func (c serve) handler(ctx context.Context, s *store.Store, log *slog.Logger) (http.Handler, error) {
	office := supervision.New(s, lifecycle.Beijing)
	system := asProgram(ctx, "duban serve")
	if c.Seed {
		if err := c.seed(system, s, office); err != nil {
			return nil, err
		}
	}
	district, err := s.Client.District.Query().First(ctx)
	if err != nil && !ent.IsNotFound(err) {
		return nil, fmt.Errorf("looking for the district: %w", err)
	}
	o := session.Options{Now: time.Now, PublicRead: c.PublicRead, Demo: c.Demo, Logger: log}
	if district != nil {
		o.DistrictID = district.ID
	}
	desk, err := session.New(s, office, o)
	if err != nil {
		return nil, err
	}
	if c.Demo {
		if err := desk.Demo(system); err != nil {
			return nil, err
		}
	}
	library, err := snapshot.New(s, lifecycle.Beijing, snapshot.Options{Actions: supervision.ActionsOn})
	if err != nil {
		return nil, err
	}
	api, err := c.api(library, office, desk, log)
	if err != nil {
		return nil, err
	}
	mux := http.NewServeMux()
	mux.Handle("/graphql", desk.Middleware(api))
	mux.Handle("/", frontend.Handler())
	return mux, nil
}

func (c serve) seed(ctx context.Context, s *store.Store, office *supervision.Office) error {
	n, err := s.Client.Plan.Query().Count(ctx)
	if err != nil || n > 0 {
		return err
	}
	_, err = loadSeeds(ctx, office)
	return err
}

func (c serve) api(library *snapshot.Library, office *supervision.Office, desk *session.Desk, log *slog.Logger) (http.Handler, error) {
	resolver := &graph.Resolver{Library: library, Office: office, Desk: desk, About: func(ctx context.Context) (*model.Service, error) {
		about := &model.Service{Version: version, Demo: c.Demo, PublicRead: c.PublicRead, DemoAccounts: []*model.DemoAccount{}}
		for _, a := range desk.DemoAccounts() {
			about.DemoAccounts = append(about.DemoAccounts, &model.DemoAccount{Login: a.Login, Password: a.Password, Role: a.Role, Name: a.Name})
		}
		return about, nil
	}}
	operations := graph.Persisted{}
	if err := operations.ReadPersisted(bytes.NewReader(frontend.Operations)); err != nil {
		return nil, err
	}
	es := generated.NewDirectSchema(generated.Config{Resolvers: resolver}, 1000)
	return graph.NewHandler(es, graph.Options{
		Clock: time.Now, Log: log, Recycle: direct.Recycle, Persisted: operations,
		Begin: func(ctx context.Context) (context.Context, error) { return library.Pin(ctx), session.Problem(ctx) },
	})
}
