package session

import "net/http"

// cookieName is a name that browsers take from this host only, and over TLS only,
// where there is TLS.
func cookieName(secure bool) string {
	if secure {
		return "__Host-duban"
	}
	return "duban"
}

// setCookie gives the browser its session's secret, or takes it away if there is
// none. It has no end of its own: closing the browser ends it, and the desk does.
func (v *visit) setCookie(secret string) {
	c := &http.Cookie{
		Name: cookieName(v.secure), Value: secret, Path: "/",
		HttpOnly: true, Secure: v.secure, SameSite: http.SameSiteLaxMode,
	}
	if secret == "" {
		c.MaxAge = -1
	}
	http.SetCookie(v.answer, c)
}
