package graph

import (
	"mime"
	"strconv"
	"strings"
)

// format is a way to write an answer, in the server's order of preference.
type format int

const (
	asJSON format = iota
	asResponseJSON
	asCSV
	asXLSX
	asStream
	formats
)

var mediaTypes = [formats]string{
	"application/json",
	"application/graphql-response+json",
	"text/csv",
	"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
	"text/event-stream",
}

// contentTypes are header values as they are sent.
var contentTypes = [formats][]string{
	{mediaTypes[asJSON] + "; charset=utf-8"},
	{mediaTypes[asResponseJSON] + "; charset=utf-8"},
	{mediaTypes[asCSV] + "; charset=utf-8"},
	{mediaTypes[asXLSX]},
	{mediaTypes[asStream]},
}

// wish is how much a client wants a format: by weight, and among equals by the
// order in which it named them.
type wish struct {
	q           float64
	specificity int
	place       int
}

func (w wish) before(v wish) bool {
	if w.q != v.q {
		return w.q > v.q
	}
	return w.q > 0 && w.place < v.place
}

// wishes are those of an Accept header, for each format; q is 0 for what is not acceptable.
type wishes [formats]wish

func (w *wishes) accepts(f format) bool { return w[f].q > 0 }

// best is the most wanted of some formats; false if none is acceptable.
func (w *wishes) best(among ...format) (format, bool) {
	best := among[0]
	for _, f := range among[1:] {
		if w[f].before(w[best]) {
			best = f
		}
	}
	return best, w.accepts(best)
}

// mostRanges bounds the reading of an Accept header; the last one takes the rest.
const mostRanges = 32

// readAccept reads an Accept header; none accepts anything.
func readAccept(values []string) (w wishes) {
	if len(values) == 0 {
		return acceptsAll
	}
	return wished(values)
}

var acceptsAll = wished(nil)

func wished(values []string) (w wishes) {
	header := strings.Join(values, ",")
	if strings.TrimSpace(header) == "" {
		header = "*/*"
	}
	for place, item := range strings.SplitN(header, ",", mostRanges) {
		name, q, ok := readRange(item)
		if !ok {
			continue
		}
		for f := range formats {
			s := specificity(name, mediaTypes[f])
			if s == 1 && f >= asCSV {
				continue // whoever takes anything does not mean a file or a stream
			}
			// The more specific range counts, whatever the weights.
			if s > w[f].specificity {
				w[f] = wish{q, s, place}
			}
		}
	}
	return w
}

// readRange reads one media range and its weight.
func readRange(item string) (name string, q float64, ok bool) {
	if !strings.Contains(item, ";") { // as most are
		return strings.ToLower(strings.TrimSpace(item)), 1, true
	}
	name, params, err := mime.ParseMediaType(item)
	if err != nil {
		return "", 0, false
	}
	weight, told := params["q"]
	if !told {
		return name, 1, true
	}
	q, err = strconv.ParseFloat(weight, 64)
	return name, q, err == nil && q >= 0 && q <= 1
}

// specificity is how exactly a range names a media type: 3 for its name, 2 for
// its kind, 1 for anything, 0 if it does not.
func specificity(name, mediaType string) int {
	kind, _, _ := strings.Cut(mediaType, "/")
	switch name {
	case mediaType:
		return 3
	case kind + "/*":
		return 2
	case "*/*":
		return 1
	}
	return 0
}
