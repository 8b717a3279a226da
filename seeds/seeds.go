// Package seeds holds a real paper to begin with: the 2021 breakdown table of
// Pengjiang district, the district's directory of units, and what its office
// decided about the paper's doubts.
package seeds

import (
	_ "embed"
	"encoding/json"
	"fmt"

	"duban/intake"
)

var (
	//go:embed pengjiang-2021.txt
	paper []byte
	//go:embed pengjiang-2021.units.json
	units []byte
	//go:embed pengjiang-2021.decisions.json
	decisions []byte
)

// Paper gives the paper's file name and content, as it came from the scanner.
func Paper() (name string, content []byte) { return "pengjiang-2021.txt", paper }

// Directory gives the units that the paper's district knows.
func Directory() (intake.Directory, error) {
	var d intake.Directory
	if err := json.Unmarshal(units, &d); err != nil {
		return d, fmt.Errorf("reading the directory of units: %w", err)
	}
	return d, nil
}

// Decisions gives what was decided about the paper's findings.
func Decisions() ([]intake.Decision, error) {
	var d []intake.Decision
	if err := json.Unmarshal(decisions, &d); err != nil {
		return nil, fmt.Errorf("reading the decisions: %w", err)
	}
	return d, nil
}
