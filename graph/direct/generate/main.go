// Command generate runs gqlgen with the plugin of package direct. It takes the
// place of gqlgen's own command, reads the same configuration, and fails where
// a field would be answered by gqlgen without being listed.
package main

import (
	"flag"
	"fmt"
	"os"

	"github.com/99designs/gqlgen/api"
	"github.com/99designs/gqlgen/codegen/config"

	"duban/graph/direct/plugin"
)

func main() {
	file := flag.String("config", "", "gqlgen's configuration (by default gqlgen.yml here or above)")
	left := flag.String("left", "graph/direct.left", "list of the fields left to gqlgen, one `Type.field: reason` a line")
	out := flag.String("out", "direct_gen.go", "name of the written file")
	flag.Parse()
	if err := generate(*file, &plugin.Direct{Filename: *out, Left: *left}); err != nil {
		fmt.Fprintln(os.Stderr, "generate:", err)
		os.Exit(1)
	}
}

func generate(file string, d *plugin.Direct) error {
	load := config.LoadConfigFromDefaultLocations
	if file != "" {
		load = func() (*config.Config, error) { return config.LoadConfig(file) }
	}
	cfg, err := load()
	if err != nil {
		return fmt.Errorf("read gqlgen's configuration: %w", err)
	}
	return api.Generate(cfg, api.AddPlugin(d))
}
