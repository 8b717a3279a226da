package session

import (
	"context"
	"errors"
	"net"
	"net/http"
	"strings"

	"golang.org/x/text/language"

	"duban/viewer"
)

// visit is what the desk must know of a request beyond its viewer.
type visit struct {
	entry   *entry // nil for the anonymous
	problem error
	answer  http.ResponseWriter // nil where no cookie can be sent
	secure  bool
}

type visitKey struct{}

func visitOf(ctx context.Context) *visit {
	v, _ := ctx.Value(visitKey{}).(*visit)
	if v == nil {
		return &visit{}
	}
	return v
}

// Problem says what is wrong with what a request showed of who is asking: nil;
// ErrUnauthenticated for a token that opens nothing, which is to be answered so
// and not as to the anonymous; or why it could not be looked up. A session that is
// over is no problem: whoever shows its cookie is anonymous.
func Problem(ctx context.Context) error { return visitOf(ctx).problem }

// Middleware puts the viewer into each request's context: by an Authorization
// header with a token, else by the session's cookie, else nobody. Address, language
// and request id are kept if whoever stands in front has put an address there.
func (d *Desk) Middleware(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		visit := &visit{answer: w, secure: d.isSecure(r)}
		if r.Header.Get("Upgrade") != "" {
			visit.answer = nil
		}
		v := viewer.Of(r.Context())
		if v.Address == "" {
			v.Address, v.English = d.address(r), d.english(r.Header.Get("Accept-Language"))
		}
		ctx := d.enter(r.Context(), v, visit, func(ctx context.Context) (*entry, error) {
			if token, shown := bearer(r); shown {
				return d.findToken(ctx, token)
			}
			if c, err := r.Cookie(cookieName(visit.secure)); err == nil && isSecret(c.Value) {
				return d.find(ctx, bySession, digest(c.Value))
			}
			return nil, errUnknown
		})
		next.ServeHTTP(w, r.WithContext(ctx))
	})
}

// WithToken puts the viewer whose token it is into ctx, for connections that show
// it in another way than a header. Problem(ctx) tells whether it was valid.
func (d *Desk) WithToken(ctx context.Context, token string) context.Context {
	return d.enter(ctx, viewer.Of(ctx), &visit{}, func(ctx context.Context) (*entry, error) { return d.findToken(ctx, token) })
}

// Still reports whether ctx's viewer would be let in again: for connections that
// outlive a request. The anonymous always would.
func (d *Desk) Still(ctx context.Context) bool {
	visit := visitOf(ctx)
	if visit.entry == nil {
		return true
	}
	_, err := d.find(ctx, visit.entry.kind, visit.entry.digest)
	return err == nil
}

// enter lets in whom find finds, or the anonymous; v is what is known of the
// request itself.
func (d *Desk) enter(ctx context.Context, v viewer.Viewer, visit *visit, find func(context.Context) (*entry, error)) context.Context {
	who := viewer.Viewer{DistrictID: d.options.DistrictID, MayRead: d.options.PublicRead}
	found, err := find(ctx)
	switch {
	case err == nil:
		visit.entry, who = found, found.viewer
	case !errors.Is(err, errUnknown):
		visit.problem = err
	}
	who.Address, who.RequestID, who.English = v.Address, v.RequestID, v.English
	return context.WithValue(viewer.In(ctx, who), visitKey{}, visit)
}

// findToken is find for a token, which is a problem if it opens nothing.
func (d *Desk) findToken(ctx context.Context, token string) (*entry, error) {
	secret, is := strings.CutPrefix(token, tokenPrefix)
	if !is || !isSecret(secret) {
		return nil, ErrUnauthenticated
	}
	e, err := d.find(ctx, byToken, digest(secret))
	if errors.Is(err, errUnknown) {
		return nil, ErrUnauthenticated
	}
	return e, err
}

// bearer gives the token that r shows. Other schemes are left to whoever stands
// in front.
func bearer(r *http.Request) (token string, shown bool) {
	scheme, token, _ := strings.Cut(r.Header.Get("Authorization"), " ")
	return strings.TrimSpace(token), strings.EqualFold(scheme, "Bearer")
}

func (d *Desk) isSecure(r *http.Request) bool {
	return d.options.TLS || r.TLS != nil || d.options.BehindProxy && strings.EqualFold(r.Header.Get("X-Forwarded-Proto"), "https")
}

// address is where the request came from. Of X-Forwarded-For only the last is
// believed: it is what the proxy itself has seen.
func (d *Desk) address(r *http.Request) string {
	if all := r.Header.Values("X-Forwarded-For"); d.options.BehindProxy && len(all) > 0 {
		last := all[len(all)-1]
		return withoutPort(strings.TrimSpace(last[strings.LastIndexByte(last, ',')+1:]))
	}
	return withoutPort(r.RemoteAddr)
}

func withoutPort(address string) string {
	if host, _, err := net.SplitHostPort(address); err == nil {
		return host
	}
	return address
}

var offered = language.NewMatcher([]language.Tag{language.Chinese, language.English})

// english reports whether English is wanted before Chinese.
func (d *Desk) english(accept string) bool {
	if accept == "" || len(accept) > 200 {
		return false
	}
	if wanted, known := d.languages.Get(accept); known {
		return wanted
	}
	tags, _, _ := language.ParseAcceptLanguage(accept) // what cannot be read wants nothing
	_, index, confidence := offered.Match(tags...)
	wanted := confidence != language.No && index == 1
	d.languages.Add(accept, wanted)
	return wanted
}
