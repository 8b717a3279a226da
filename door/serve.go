package door

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"time"
)

// Times in which a client must have sent or taken what it should: whoever is
// slower is cut off. A handler of large files may set its own deadlines through
// http.ResponseController.
const (
	headerTime    = 5 * time.Second
	readTime      = 30 * time.Second
	writeTime     = 60 * time.Second
	idleTime      = 2 * time.Minute
	largestHeader = 32 << 10
)

// Serve answers requests on public by h, and requests for measures on private,
// which may be nil, until ctx ends. Then it stops in order: /readyz says so for
// as long as Notice, the listener is closed, streams are told to end, and
// whoever is inside may finish while Patience lasts.
func (d *Door) Serve(ctx context.Context, h http.Handler, public, private net.Listener) error {
	outer, err := d.Handler(h)
	if err != nil {
		return err
	}
	srv := d.server(outer)
	srv.RegisterOnShutdown(func() { close(d.closing) })
	failed := make(chan error, 2)
	go func() { failed <- srv.Serve(public) }()
	if private != nil {
		metrics := d.server(d.Metrics())
		go func() { failed <- metrics.Serve(private) }()
		defer metrics.Close()
	}
	select {
	case err := <-failed:
		srv.Close()
		return fmt.Errorf("serve: %w", err)
	case <-ctx.Done():
	}
	d.stopping.Store(true)
	d.Log.Info("stopping")
	if d.Notice > 0 {
		time.Sleep(d.Notice)
	}
	patience, cancel := context.WithTimeout(context.WithoutCancel(ctx), d.Patience)
	defer cancel()
	err = srv.Shutdown(patience)
	if streamsErr := d.crowd.gone(patience); err == nil {
		err = streamsErr
	}
	if err != nil {
		srv.Close()
		return fmt.Errorf("stop: some requests were cut off: %w", err)
	}
	return nil
}

func (d *Door) server(h http.Handler) *http.Server {
	return &http.Server{
		Handler:           h,
		ReadHeaderTimeout: headerTime,
		ReadTimeout:       readTime,
		WriteTimeout:      writeTime,
		IdleTimeout:       idleTime,
		MaxHeaderBytes:    largestHeader,
		ErrorLog:          slog.NewLogLogger(d.Log.Handler(), slog.LevelWarn),
	}
}

// gone waits until every stream has ended: the server does not know of
// WebSockets, whose connections it has given away.
func (c *crowd) gone(ctx context.Context) error {
	empty := make(chan struct{})
	go func() {
		c.streams.Wait()
		close(empty)
	}()
	select {
	case <-empty:
		return nil
	case <-ctx.Done():
		return errors.New("streams are still open")
	}
}
