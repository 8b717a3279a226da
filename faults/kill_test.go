package faults_test

import (
	"slices"
	"testing"
	"time"

	"duban/store/storetest"
)

func TestAServerKilledTenTimesLosesNoAcknowledgedWriteAndRepeatsNone(t *testing.T) {
	storetest.EachURL(t, func(t *testing.T, url string) {
		s := serve(t, url)
		w := officer(t, s).writers(t, 0, 4)
		w.begin()
		var took []time.Duration
		for range 10 {
			w.more(12)
			s.kill()
			took = append(took, s.start())
		}
		w.end()
		w.check()
		w.told(t, "CONNECTION")
		holds(t, url)
		slices.Sort(took)
		t.Logf("ready again after %v at best, %v in the middle, %v at worst", took[0], took[5], took[9])
		if took[5] > readyAgain || took[9] > atOnce {
			t.Errorf("ready again only after %v", took)
		}
	})
}
