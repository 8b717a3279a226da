package graph

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"slices"
)

// Persisted holds the texts of operations that clients ask for by sha256.
type Persisted map[string]string

// ReadPersisted adds a client's committed list to p: an object of texts by hash.
func (p Persisted) ReadPersisted(r io.Reader) error {
	if err := json.NewDecoder(r).Decode(&p); err != nil {
		return fmt.Errorf("read persisted operations: %w", err)
	}
	return nil
}

// adopt reads the persisted operations, so that one which the schema or the
// limits refuse stops the server from starting instead of failing its client.
func (g *guard) adopt(p Persisted) error {
	for _, hash := range slices.Sorted(maps.Keys(p)) {
		if sha256Hex(p[hash]) != hash {
			return fmt.Errorf("adopt persisted operation %s: its text has another sha256", hash)
		}
		d, errs := g.reader.read(p[hash], false)
		if errs != nil {
			return fmt.Errorf("adopt persisted operation %s: %w", hash, errs)
		}
		g.library.own[hash] = d
	}
	return nil
}

// names lists the names of the persisted operations.
func (g *guard) names() (names []string) {
	for _, d := range g.library.own {
		for _, op := range d.parsed.Operations {
			names = append(names, op.Name)
		}
	}
	slices.Sort(names)
	return slices.Compact(names)
}

// persistedHash reads the hash that a request gives instead of, or beside, its
// query, as the protocol of automatic persisted queries has it.
func persistedHash(extensions map[string]any) (string, *refusal) {
	v, ok := extensions["persistedQuery"]
	if !ok || v == nil {
		return "", nil
	}
	entry, _ := v.(map[string]any)
	hash, _ := entry["sha256Hash"].(string)
	if fmt.Sprint(entry["version"]) != "1" || hash == "" {
		return "", refuse(CodeBadRequest, "extensions.persistedQuery 应为 {version: 1, sha256Hash}", "extensions.persistedQuery must be {version: 1, sha256Hash}")
	}
	return hash, nil
}

func sha256Hex(text string) string {
	sum := sha256.Sum256([]byte(text))
	return hex.EncodeToString(sum[:])
}
