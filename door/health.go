package door

import (
	"context"
	"encoding/json"
	"net/http"
	"sync"
	"time"
)

// Check is one thing that must work for the server to be of use.
type Check struct {
	Name  string
	Works func(context.Context) error
}

const (
	checkTime  = 2 * time.Second
	checksLast = time.Second // so that asking /readyz often costs nothing
)

// health answers /livez and /readyz.
type health struct {
	door *Door

	mu     sync.Mutex
	asked  time.Time
	states map[string]string
	failed bool
}

// live says that the program runs; a program that does not is to be started again.
func (h *health) live(w http.ResponseWriter) {
	report(w, http.StatusOK, map[string]string{"server": "ok"})
}

// ready says whether requests should be sent here: all checks pass and the
// server is not about to stop.
func (h *health) ready(w http.ResponseWriter, r *http.Request) {
	if h.door.stopping.Load() {
		report(w, http.StatusServiceUnavailable, map[string]string{"server": "stopping"})
		return
	}
	h.mu.Lock()
	defer h.mu.Unlock()
	if now := h.door.Clock(); h.states == nil || now.Sub(h.asked) > checksLast {
		h.check(context.WithoutCancel(r.Context()))
		h.asked = h.door.Clock()
	}
	status := http.StatusOK
	if h.failed {
		status = http.StatusServiceUnavailable
	}
	report(w, status, h.states)
}

func (h *health) check(ctx context.Context) {
	ctx, cancel := context.WithTimeout(ctx, checkTime)
	defer cancel()
	h.states, h.failed = map[string]string{"server": "ok"}, false
	for _, c := range h.door.Checks {
		h.states[c.Name] = "ok"
		if err := c.Works(ctx); err != nil {
			h.states[c.Name], h.failed = "failing", true
			h.door.Log.WarnContext(ctx, "not ready", "check", c.Name, "error", err.Error())
		}
	}
}

func report(w http.ResponseWriter, status int, states map[string]string) {
	body, _ := json.Marshal(states) // strings alone cannot fail
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(status)
	w.Write(body)
}
