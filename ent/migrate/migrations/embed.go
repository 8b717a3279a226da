// Package migrations holds the steps that bring a database up to date: a folder a
// dialect, applied in the order of their numbers when the store is opened. What is
// generated from ent/schema and what is written by hand are files of their own.
package migrations

import "embed"

// Files are sqlite/*.sql and postgres/*.sql, as goose reads them.
//
//go:embed sqlite/*.sql postgres/*.sql
var Files embed.FS
