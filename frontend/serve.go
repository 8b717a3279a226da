package frontend

import (
	"bytes"
	"crypto/sha256"
	_ "embed" // for the page that stands for the app
	"encoding/hex"
	"io/fs"
	"net/http"
	"path"
	"regexp"
	"strings"
	"time"
)

// unbuilt stands for every page until the app is built.
//
//go:embed unbuilt.html
var unbuilt []byte

// types are set here, since a machine's own table of media types may lack or bend them.
var types = map[string]string{
	".html":  "text/html; charset=utf-8",
	".js":    "text/javascript; charset=utf-8",
	".css":   "text/css; charset=utf-8",
	".json":  "application/json",
	".svg":   "image/svg+xml",
	".ttf":   "font/ttf",
	".woff2": "font/woff2",
	".png":   "image/png",
}

// aFile tells a missing file (app.js) from a page of the app (/tasks/2.3-15).
var aFile = regexp.MustCompile(`\.[a-z][a-z0-9]*$`)

// twins are the encodings that the build has files for, the smaller first.
var twins = []struct{ encoding, suffix string }{{"br", ".br"}, {"gzip", ".gz"}}

func handler(files fs.FS) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method != http.MethodGet && r.Method != http.MethodHead {
			w.Header().Set("Allow", "GET, HEAD")
			http.Error(w, http.StatusText(http.StatusMethodNotAllowed), http.StatusMethodNotAllowed)
			return
		}
		name := strings.TrimPrefix(path.Clean(r.URL.Path), "/")
		switch info, err := fs.Stat(files, name); {
		case err == nil && !info.IsDir() && !hidden(name):
		case strings.HasPrefix(name, "assets/"), aFile.MatchString(name):
			http.NotFound(w, r)
			return
		default:
			name = "index.html"
		}
		serve(w, r, files, name)
	})
}

// hidden keeps what is not for readers: the build's manifest and placeholder,
// and twins, which are reached by Accept-Encoding alone.
func hidden(name string) bool {
	return strings.HasPrefix(name, ".") || strings.HasSuffix(name, ".br") || strings.HasSuffix(name, ".gz")
}

func serve(w http.ResponseWriter, r *http.Request, files fs.FS, name string) {
	h := w.Header()
	plain, err := fs.ReadFile(files, name)
	if err != nil {
		plain = unbuilt
	}
	if kind := types[path.Ext(name)]; kind != "" {
		h.Set("Content-Type", kind)
	}
	h.Set("X-Content-Type-Options", "nosniff")
	if path.Ext(name) == ".html" {
		h.Set("Content-Security-Policy", ContentSecurityPolicy)
		h.Set("Referrer-Policy", "same-origin")
	}
	h.Set("Cache-Control", "no-cache")
	if strings.HasPrefix(name, "assets/") { // Names there carry the content's hash.
		h.Set("Cache-Control", "public, max-age=31536000, immutable")
	}
	h.Add("Vary", "Accept-Encoding")
	content, tag := plain, ""
	for _, twin := range twins {
		if !accepts(r, twin.encoding) {
			continue
		}
		if packed, err := fs.ReadFile(files, name+twin.suffix); err == nil {
			h.Set("Content-Encoding", twin.encoding)
			content, tag = packed, "-"+twin.encoding
			break
		}
	}
	sum := sha256.Sum256(plain)
	h.Set("ETag", `"`+hex.EncodeToString(sum[:12])+tag+`"`)
	http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(content))
}

// accepts reports whether the request takes the encoding; q=0 refuses it.
func accepts(r *http.Request, encoding string) bool {
	for part := range strings.SplitSeq(r.Header.Get("Accept-Encoding"), ",") {
		name, weight, _ := strings.Cut(strings.ReplaceAll(part, " ", ""), ";")
		if strings.EqualFold(name, encoding) {
			return strings.Trim(strings.TrimPrefix(weight, "q="), "0.") != "" || weight == ""
		}
	}
	return false
}
