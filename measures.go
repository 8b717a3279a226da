package main

import (
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"

	"duban/graph/direct"
)

// newRegistry makes the registry of measures, with those of Go and of the process,
// and what is to be told of every picture that is built.
func newRegistry() (*prometheus.Registry, func(time.Duration, error)) {
	registry := prometheus.NewRegistry()
	builds := prometheus.NewHistogramVec(prometheus.HistogramOpts{
		Name: "duban_snapshot_build_seconds", Help: "Time to read the current plan from the database, by how that ended.",
		Buckets: []float64{.001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10, 30},
	}, []string{"outcome"})
	for _, outcome := range []string{"built", "failed"} {
		builds.WithLabelValues(outcome)
	}
	registry.MustRegister(collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}), builds)
	return registry, func(took time.Duration, err error) {
		outcome := "built"
		if err != nil {
			outcome = "failed"
		}
		builds.WithLabelValues(outcome).Observe(took.Seconds())
	}
}

// measure adds the measures of the rooms behind the door.
func (h *house) measure(registry *prometheus.Registry, plans *direct.Plans) {
	counter := func(name, help string, labels prometheus.Labels, read func() float64) {
		registry.MustRegister(prometheus.NewCounterFunc(prometheus.CounterOpts{Name: name, Help: help, ConstLabels: labels}, read))
	}
	gauge := func(name, help string, labels prometheus.Labels, read func() float64) {
		registry.MustRegister(prometheus.NewGaugeFunc(prometheus.GaugeOpts{Name: name, Help: help, ConstLabels: labels}, read))
	}
	for by, count := range map[string]func() int64{"direct": plans.Direct.Load, "left": plans.Left.Load, "panicked": plans.Panics.Load} {
		counter("duban_graphql_answers_total", "Operations answered directly, left to gqlgen, or left to it after a panic.",
			prometheus.Labels{"by": by}, func() float64 { return float64(count()) })
	}
	gauge("duban_snapshot_age_seconds", "Time since the current plan was read from the database.", nil,
		func() float64 { return h.library.Age().Seconds() })
	gauge("duban_snapshot_stale_seconds", "Time for which answers may have been old because the database is away; 0 if they are current.", nil,
		func() float64 { return h.library.Away().Seconds() })
	gauge("duban_database_connections", "Connections to the database.", prometheus.Labels{"state": "used"},
		func() float64 { return float64(h.store.Pool().InUse) })
	gauge("duban_database_connections", "Connections to the database.", prometheus.Labels{"state": "idle"},
		func() float64 { return float64(h.store.Pool().Idle) })
	counter("duban_database_waits_total", "Times that a connection to the database had to be waited for.", nil,
		func() float64 { return float64(h.store.Pool().WaitCount) })
	counter("duban_database_wait_seconds_total", "Time spent waiting for a connection to the database.", nil,
		func() float64 { return h.store.Pool().WaitDuration.Seconds() })
	counter("duban_database_statements_total", "Statements sent to the database.", nil,
		func() float64 { return float64(h.store.Statements()) })
}
