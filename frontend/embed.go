// Package frontend hands the built single-page app to the binary. It knows
// files and headers, and nothing of what the app shows.
package frontend

import (
	"embed"
	"io/fs"
	"net/http"
)

//go:embed all:dist
var dist embed.FS

// Operations are the texts of the app's operations by sha256, as JSON: the app
// asks for them by hash.
//
//go:embed persisted.json
var Operations []byte

// FS holds the build: index.html and what it refers to. Before the first
// build it is empty but for a placeholder.
var FS = sub(dist, "dist")

// ContentSecurityPolicy is what the app's pages need and nothing more: its own
// scripts, styles set by scripts, workers of the GraphQL editor.
const ContentSecurityPolicy = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; " +
	"font-src 'self' data:; worker-src 'self' blob:; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'"

// Handler serves the app: files as they are, and index.html for every other
// path, since the app reads the address itself. Until it is built, a plain
// page with links to the API stands for it.
func Handler() http.Handler { return handler(FS) }

func sub(files fs.FS, dir string) fs.FS {
	inner, err := fs.Sub(files, dir)
	if err != nil {
		panic(err) // The directory's name is a constant above.
	}
	return inner
}
