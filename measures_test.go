package main

import (
	"errors"
	"testing"
	"time"
)

func TestPicturesAreMeasuredByHowTheirBuildingEnded(t *testing.T) {
	registry, built := newRegistry()
	built(time.Second, nil)
	built(time.Second, nil)
	built(time.Second, errors.New("the database is not available"))
	families, err := registry.Gather()
	if err != nil {
		t.Fatal(err)
	}
	got := map[string]uint64{}
	for _, f := range families {
		if f.GetName() == "duban_snapshot_build_seconds" {
			for _, m := range f.GetMetric() {
				got[m.GetLabel()[0].GetValue()] = m.GetHistogram().GetSampleCount()
			}
		}
	}
	if got["built"] != 2 || got["failed"] != 1 {
		t.Errorf("counted %v", got)
	}
}
