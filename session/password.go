package session

import (
	"context"
	"crypto/rand"
	"crypto/subtle"
	"encoding/base64"
	"errors"
	"fmt"
	"strings"

	"golang.org/x/crypto/argon2"
	"golang.org/x/text/unicode/norm"
)

// cost is what one guess takes.
type cost struct {
	memory  uint32 // KiB
	time    uint32
	threads uint8
}

// present is what OWASP's password storage cheat sheet asks of argon2id.
var present = cost{memory: 19 * 1024, time: 2, threads: 1}

const (
	saltLength = 16
	keyLength  = 32
	// together bounds the memory and the processors that guesses can take away.
	together = 2
)

// passwords hashes and checks them, a few at a time.
type passwords struct {
	cost  cost
	turns chan struct{}
	// nobodys is checked where there is no user, so that a wrong login takes as
	// long as a wrong password.
	nobodys string
}

func newPasswords(c cost) *passwords {
	salt, key := make([]byte, saltLength), make([]byte, keyLength)
	rand.Read(salt)
	rand.Read(key)
	return &passwords{cost: c, turns: make(chan struct{}, together), nobodys: spell(c, salt, key)}
}

// hash gives the PHC string to keep of a password.
func (p *passwords) hash(ctx context.Context, password string) (string, error) {
	salt := make([]byte, saltLength)
	rand.Read(salt)
	key, err := p.derive(ctx, password, salt, p.cost, keyLength)
	if err != nil {
		return "", fmt.Errorf("hashing a password: %w", err)
	}
	return spell(p.cost, salt, key), nil
}

// check reports whether phc was made from password. An empty phc is of nobody:
// the answer is no, after the same work.
func (p *passwords) check(ctx context.Context, password, phc string) (bool, error) {
	nobody := phc == ""
	if nobody {
		phc = p.nobodys
	}
	c, salt, key, err := parse(phc)
	if err != nil {
		return false, fmt.Errorf("checking a password: %w", err)
	}
	got, err := p.derive(ctx, password, salt, c, uint32(len(key)))
	if err != nil {
		return false, fmt.Errorf("checking a password: %w", err)
	}
	return subtle.ConstantTimeCompare(got, key) == 1 && !nobody, nil
}

func (p *passwords) derive(ctx context.Context, password string, salt []byte, c cost, length uint32) ([]byte, error) {
	select {
	case p.turns <- struct{}{}:
		defer func() { <-p.turns }()
	case <-ctx.Done():
		return nil, fmt.Errorf("waiting for other passwords: %w", ctx.Err())
	}
	return argon2.IDKey([]byte(alike(password)), salt, c.time, c.memory, c.threads, length), nil
}

// alike writes a password in one way: Chinese keyboards type １２ and 12 for the
// same key.
func alike(password string) string { return norm.NFKC.String(password) }

var base64s = base64.RawStdEncoding

func spell(c cost, salt, key []byte) string {
	return fmt.Sprintf("$argon2id$v=%d$m=%d,t=%d,p=%d$%s$%s", argon2.Version, c.memory, c.time, c.threads, base64s.EncodeToString(salt), base64s.EncodeToString(key))
}

func parse(phc string) (c cost, salt, key []byte, err error) {
	parts := strings.Split(phc, "$")
	if len(parts) != 6 || parts[1] != "argon2id" || parts[2] != fmt.Sprintf("v=%d", argon2.Version) {
		return c, nil, nil, errors.New("the kept hash is not of argon2id")
	}
	if _, err := fmt.Sscanf(parts[3], "m=%d,t=%d,p=%d", &c.memory, &c.time, &c.threads); err != nil {
		return c, nil, nil, fmt.Errorf("the kept hash has no cost: %w", err)
	}
	if c.time < 1 || c.threads < 1 || c.memory > 1<<20 {
		return c, nil, nil, fmt.Errorf("the kept hash has an impossible cost: %s", parts[3])
	}
	if salt, err = base64s.DecodeString(parts[4]); err != nil {
		return c, nil, nil, fmt.Errorf("the kept hash has no salt: %w", err)
	}
	if key, err = base64s.DecodeString(parts[5]); err != nil || len(key) < 16 {
		return c, nil, nil, errors.New("the kept hash has no key")
	}
	return c, salt, key, nil
}
