package door

import (
	"encoding/json"
	"net/http"
	"net/netip"
	"slices"
	"strings"

	"golang.org/x/text/language"

	"duban/viewer"
)

// always are the headers of every answer. The slices are shared, and as long as
// they are large, so that adding to one makes another.
var always = map[string][]string{
	"Cross-Origin-Opener-Policy":   {"same-origin"},
	"Cross-Origin-Resource-Policy": {"same-origin"},
	"Permissions-Policy":           {"camera=(), geolocation=(), microphone=(), payment=(), usb=()"},
	"Referrer-Policy":              {"same-origin"},
	"X-Content-Type-Options":       {"nosniff"},
	"X-Frame-Options":              {"DENY"},
}

var overTLS = []string{"max-age=31536000"}

func (d *Door) head(h http.Header) {
	for name, value := range always {
		h[name] = value
	}
	h["Content-Security-Policy"] = d.policy
	if d.TLS {
		h["Strict-Transport-Security"] = overTLS
	}
}

// admit turns away pages of foreign origins, and answers for those that are
// listed what browsers ask beforehand. False if the request is answered.
func (d *Door) admit(w http.ResponseWriter, r *http.Request, v viewer.Viewer) bool {
	origin := r.Header.Get("Origin")
	if origin != "" && slices.Contains(d.Origins, origin) {
		h := w.Header()
		h.Set("Access-Control-Allow-Origin", origin)
		h.Set("Access-Control-Expose-Headers", "ETag, Retry-After, X-Request-Id, Content-Disposition")
		h.Set("Cross-Origin-Resource-Policy", "cross-origin")
		h.Add("Vary", "Origin")
		if r.Method == http.MethodOptions && r.Header.Get("Access-Control-Request-Method") != "" {
			h.Set("Access-Control-Allow-Methods", "GET, POST")
			h.Set("Access-Control-Allow-Headers", "Accept, Accept-Language, Authorization, Content-Type, If-None-Match")
			h.Set("Access-Control-Max-Age", "600")
			w.WriteHeader(http.StatusNoContent)
			return false
		}
	}
	if d.crossOrigin.Check(r) != nil {
		refuse(w, v, http.StatusForbidden, "BAD_REQUEST", "不接受其他网站的页面发来的请求", "requests from pages of other sites are not accepted")
		return false
	}
	return true
}

// refuse answers a request that goes no further, in the shape of the API's errors.
func refuse(w http.ResponseWriter, v viewer.Viewer, status int, code, chinese, english string) {
	type extensions struct {
		Code string `json:"code"`
	}
	type told struct {
		Message    string     `json:"message"`
		Extensions extensions `json:"extensions"`
	}
	words := chinese
	if v.English {
		words = english
	}
	body, _ := json.Marshal(map[string][]told{"errors": {{words, extensions{code}}}}) // strings alone cannot fail
	h := w.Header()
	h.Set("Content-Type", "application/json; charset=utf-8")
	h.Set("Cache-Control", "no-store")
	h.Del("Content-Encoding")
	w.WriteHeader(status)
	w.Write(body)
}

var languages = language.NewMatcher([]language.Tag{language.Chinese, language.English})

// prefersEnglish reports whether an Accept-Language asks for English before Chinese.
func prefersEnglish(header string) bool {
	if !strings.Contains(header, "en") { // most do not, and parsing takes longer than answering
		return false
	}
	wanted, _, err := language.ParseAcceptLanguage(header)
	if err != nil || len(wanted) == 0 {
		return false
	}
	_, i, _ := languages.Match(wanted...)
	return i == 1
}

// address tells where a request comes from: the nearest address that is not one
// of our proxies.
func (d *Door) address(r *http.Request) netip.Addr {
	peer, err := netip.ParseAddrPort(r.RemoteAddr)
	if err != nil {
		return netip.Addr{}
	}
	at := peer.Addr().Unmap().WithZone("")
	if len(d.Proxies) == 0 {
		return at
	}
	hops := strings.Split(strings.Join(r.Header["X-Forwarded-For"], ","), ",")
	for i := len(hops) - 1; i >= 0 && d.isProxy(at); i-- {
		hop, err := netip.ParseAddr(strings.TrimSpace(hops[i]))
		if err != nil {
			break
		}
		at = hop.Unmap().WithZone("")
	}
	return at
}

func (d *Door) isProxy(at netip.Addr) bool {
	return slices.ContainsFunc(d.Proxies, func(p netip.Prefix) bool { return p.Contains(at) })
}
