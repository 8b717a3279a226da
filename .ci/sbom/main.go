// Command sbom lists what is in the binary and in its pages, with version and
// licence, as CycloneDX. With -check it prints nothing but what has a licence that
// was not agreed to, and fails if there is any.
package main

import (
	"bytes"
	"cmp"
	"encoding/json"
	"flag"
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
)

// agreed are the licences that may come in.
var agreed = []string{"MIT", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "ISC", "MPL-2.0"}

// excused are packages of other licences, each looked at: PSF-2.0 asks for no more
// than a notice, the Unlicense for nothing.
var excused = map[string]string{"argparse": "PSF-2.0", "isbot": "Unlicense"}

type component struct {
	Type     string              `json:"type"`
	Name     string              `json:"name"`
	Version  string              `json:"version,omitempty"`
	PURL     string              `json:"purl,omitempty"`
	Licenses []map[string]string `json:"licenses,omitempty"`
}

func main() {
	check := flag.Bool("check", false, "fail on a licence that was not agreed to")
	flag.Parse()
	modules, err := goModules()
	if err == nil {
		var packages []component
		packages, err = npmPackages("frontend/package-lock.json")
		modules = append(modules, packages...)
	}
	if err == nil && *check {
		err = judge(modules)
	} else if err == nil {
		out := json.NewEncoder(os.Stdout)
		out.SetIndent("", "  ")
		err = out.Encode(map[string]any{"bomFormat": "CycloneDX", "specVersion": "1.5", "version": 1,
			"metadata": map[string]any{"component": component{Type: "application", Name: "duban"}}, "components": modules})
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "sbom:", err)
		os.Exit(1)
	}
}

// goModules lists the modules from which packages are linked into the binary.
func goModules() ([]component, error) {
	out, err := exec.Command("go", "list", "-deps", "-json=Module", ".").Output()
	if err != nil {
		return nil, fmt.Errorf("listing Go modules: %w", err)
	}
	found := map[string]component{}
	for d := json.NewDecoder(bytes.NewReader(out)); d.More(); {
		var p struct {
			Module *struct {
				Path, Version, Dir string
				Main               bool
			}
		}
		if err := d.Decode(&p); err != nil {
			return nil, fmt.Errorf("listing Go modules: %w", err)
		}
		if m := p.Module; m != nil && !m.Main {
			licence, err := read(m.Dir)
			if err != nil {
				return nil, fmt.Errorf("reading the licence of %s: %w", m.Path, err)
			}
			found[m.Path] = newComponent(m.Path, m.Version, "pkg:golang/"+m.Path+"@"+m.Version, licence)
		}
	}
	return sorted(found), nil
}

// marks are words by which a licence's text is known.
var marks = map[string]string{
	"Permission is hereby granted, free of charge":      "MIT",
	"Permission to use, copy, modify, and":              "ISC",
	"Mozilla Public License":                            "MPL-2.0",
	"Apache License Version 2.0":                        "Apache-2.0",
	"Redistribution and use in source and binary forms": "BSD-2-Clause",
	"endorse or promote products":                       "BSD-3-Clause",
	"GNU GENERAL PUBLIC LICENSE Version":                "GPL",
	"GNU LESSER GENERAL PUBLIC LICENSE Version":         "LGPL",
	"GNU AFFERO GENERAL PUBLIC LICENSE Version":         "AGPL",
}

// read reads which licences the files of a module name.
func read(dir string) (string, error) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return "", err
	}
	named := map[string]bool{}
	for _, e := range entries {
		name := strings.ToUpper(e.Name())
		if e.IsDir() || !strings.HasPrefix(name, "LICEN") && !strings.HasPrefix(name, "COPYING") {
			continue
		}
		text, err := os.ReadFile(filepath.Join(dir, e.Name()))
		if err != nil {
			return "", err
		}
		words := strings.Join(strings.Fields(string(text)), " ")
		for mark, licence := range marks {
			if strings.Contains(words, mark) {
				named[licence] = true
			}
		}
	}
	if named["BSD-3-Clause"] {
		delete(named, "BSD-2-Clause") // whose words it contains
	}
	return strings.Join(slices.Sorted(maps.Keys(named)), " AND "), nil
}

// npmPackages lists what the pages may be built from, less the tools that build them.
func npmPackages(lock string) ([]component, error) {
	content, err := os.ReadFile(lock)
	if err != nil {
		return nil, fmt.Errorf("listing npm packages: %w", err)
	}
	var tree struct {
		Packages map[string]struct {
			Version, License string
			Dev, DevOptional bool
		}
	}
	if err := json.Unmarshal(content, &tree); err != nil {
		return nil, fmt.Errorf("listing npm packages: %w", err)
	}
	found := map[string]component{}
	for path, p := range tree.Packages {
		if path == "" || p.Dev || p.DevOptional {
			continue
		}
		name := path[strings.LastIndex(path, "node_modules/")+len("node_modules/"):]
		purl := "pkg:npm/" + strings.Replace(name, "@", "%40", 1) + "@" + p.Version
		found[purl] = newComponent(name, p.Version, purl, p.License)
	}
	return sorted(found), nil
}

func newComponent(name, version, purl, licence string) component {
	c := component{Type: "library", Name: name, Version: version, PURL: purl}
	if licence != "" {
		c.Licenses = []map[string]string{{"expression": licence}}
	}
	return c
}

func sorted(found map[string]component) []component {
	return slices.SortedFunc(maps.Values(found), func(a, b component) int { return cmp.Compare(a.PURL, b.PURL) })
}

// judge prints the components whose licence was not agreed to.
func judge(components []component) error {
	refused := 0
	for _, c := range components {
		licence := ""
		if len(c.Licenses) > 0 {
			licence = c.Licenses[0]["expression"]
		}
		others := slices.DeleteFunc(strings.Split(licence, " AND "), func(l string) bool { return slices.Contains(agreed, l) })
		if len(others) > 0 && excused[c.Name] != licence {
			fmt.Printf("%s has the licence %q\n", c.PURL, licence)
			refused++
		}
	}
	if refused > 0 {
		return fmt.Errorf("%d of %d components have a licence that was not agreed to", refused, len(components))
	}
	return nil
}
