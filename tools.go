//go:build tools

// Package main: the generators that `make generate` runs, kept in go.mod by this file.
package main

import (
	_ "entgo.io/ent/cmd/ent"
	_ "github.com/99designs/gqlgen/api"
)
