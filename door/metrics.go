package door

import (
	"errors"
	"fmt"
	"net/http"
	"strconv"
	"sync/atomic"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promhttp"
)

// measures are the door's own. Names of operations come from callers, so only
// those that the server knows are told apart.
type measures struct {
	known      atomic.Pointer[map[string]bool]
	operations *prometheus.CounterVec
	seconds    *prometheus.HistogramVec
	refused    *prometheus.CounterVec
	responses  *prometheus.CounterVec
	served     prometheus.Histogram
}

// refusals are the codes by which an operation is turned away before it runs.
var refusals = map[string]bool{"DEPTH_LIMIT": true, "COST_LIMIT": true, "TOO_MANY_FIELDS": true, "RATE_LIMITED": true, "UNAVAILABLE": true}

var timeBuckets = []float64{.0001, .00025, .0005, .001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 15}

func newMeasures(registry *prometheus.Registry, c *crowd) (*measures, error) {
	m := &measures{
		operations: prometheus.NewCounterVec(prometheus.CounterOpts{Name: "duban_operations_total", Help: "Operations answered, by name, kind and the code of their first error."}, []string{"operation", "kind", "code"}),
		seconds:    prometheus.NewHistogramVec(prometheus.HistogramOpts{Name: "duban_operation_seconds", Help: "Time to answer an operation.", Buckets: timeBuckets}, []string{"operation"}),
		refused:    prometheus.NewCounterVec(prometheus.CounterOpts{Name: "duban_refused_total", Help: "Operations refused by a limit, by its code."}, []string{"code"}),
		responses:  prometheus.NewCounterVec(prometheus.CounterOpts{Name: "duban_http_responses_total", Help: "HTTP responses by status."}, []string{"status"}),
		served:     prometheus.NewHistogram(prometheus.HistogramOpts{Name: "duban_http_seconds", Help: "Time to answer an HTTP request.", Buckets: timeBuckets}),
	}
	gauge := func(name, help string, read func() float64) prometheus.Collector {
		return prometheus.NewGaugeFunc(prometheus.GaugeOpts{Name: name, Help: help}, read)
	}
	errs := []error{}
	for _, c := range []prometheus.Collector{
		m.operations, m.seconds, m.refused, m.responses, m.served,
		gauge("duban_in_flight", "Operations at work.", func() float64 { return float64(len(c.work)) }),
		gauge("duban_queued", "Operations that wait for their turn.", func() float64 { return float64(c.waiting.Load()) }),
		gauge("duban_streams", "Connections that stay open.", func() float64 {
			c.mu.Lock()
			defer c.mu.Unlock()
			return float64(c.open)
		}),
	} {
		errs = append(errs, registry.Register(c))
	}
	if err := errors.Join(errs...); err != nil {
		return nil, fmt.Errorf("register the door's measures: %w", err)
	}
	m.know(nil)
	return m, nil
}

func (m *measures) know(names []string) {
	known := map[string]bool{}
	for _, n := range names {
		known[n] = true
	}
	m.known.Store(&known)
}

// Know names the operations that are told apart in measures; others are "other".
func (d *Door) Know(operations []string) { d.measures.know(operations) }

func (m *measures) operation(o Operation) {
	name := "other"
	if o.Name == "" {
		name = "unnamed"
	} else if (*m.known.Load())[o.Name] {
		name = o.Name
	}
	code := o.code()
	m.operations.WithLabelValues(name, o.Kind, code).Inc()
	m.seconds.WithLabelValues(name).Observe(o.Took.Seconds())
	if refusals[code] {
		m.refused.WithLabelValues(code).Inc()
	}
}

func (m *measures) response(status int, took time.Duration) {
	m.responses.WithLabelValues(strconv.Itoa(status)).Inc()
	m.served.Observe(took.Seconds())
}

// Metrics serves every measure of the registry, for a listener of its own.
func (d *Door) Metrics() http.Handler {
	mux := http.NewServeMux()
	mux.Handle("GET /metrics", promhttp.HandlerFor(d.Registry, promhttp.HandlerOpts{Registry: d.Registry}))
	return mux
}
