package session

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"math/big"
	"strings"
)

// Tokens are told from any other string by how they begin.
const tokenPrefix = "dbn_"

// secretLength is what 32 bytes take in base 62.
const secretLength = 43

// newSecret makes 256 bits of chance in letters and digits.
func newSecret() string {
	var b [32]byte
	rand.Read(b[:]) // never fails
	text := new(big.Int).SetBytes(b[:]).Text(62)
	return strings.Repeat("0", secretLength-len(text)) + text
}

// isSecret reports whether s could come from newSecret: what could not needs no
// look into the database.
func isSecret(s string) bool {
	return len(s) == secretLength && strings.IndexFunc(s, func(r rune) bool {
		return (r < '0' || r > '9') && (r < 'a' || r > 'z') && (r < 'A' || r > 'Z')
	}) < 0
}

// digest is what is kept of a secret. A secret of 256 bits cannot be guessed, so
// that it needs neither salt nor a slow hash.
func digest(secret string) string {
	sum := sha256.Sum256([]byte(secret))
	return hex.EncodeToString(sum[:])
}

// newFirstPassword makes a password to be read out or typed from paper: 80 bits,
// in small letters and digits of which none looks like another.
func newFirstPassword() string {
	text := strings.ToLower(rand.Text())
	return strings.Join([]string{text[0:4], text[4:8], text[8:12], text[12:16]}, "-")
}
