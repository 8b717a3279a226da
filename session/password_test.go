package session

import (
	"context"
	"errors"
	"strings"
	"testing"

	"duban/supervision"
)

func TestPasswordsThatAreRefused(t *testing.T) {
	for _, c := range []struct {
		name, password string
		code           supervision.Code
	}{
		{"none", "", supervision.Required},
		{"nine characters", "Zx8#kq2Lm", supervision.Invalid},
		{"nine Chinese characters", "一二三四五六七八九", supervision.Invalid},
		{"digits in a row", "1234567890", supervision.Invalid},
		{"digits in a row over the zero", "5678901234", supervision.Invalid},
		{"digits in a row downwards", "9876543210", supervision.Invalid},
		{"letters in a row", "bcdefghijklm", supervision.Invalid},
		{"one character", "aaaaaaaaaaaa", supervision.Invalid},
		{"few characters", "abababababab", supervision.Invalid},
		{"a letter and the digits", "a123456789", supervision.Invalid},
		{"the same in capitals", "A123456789", supervision.Invalid},
		{"the same in full width", "ａ１２３４５６７８９", supervision.Invalid},
		{"the upper row", "qwertyuiop", supervision.Invalid},
		{"我爱你一生一世", "woaini1314", supervision.Invalid},
		{"我爱你 and 我爱你一生一世", "woaini5201314", supervision.Invalid},
		{"password and digits", "Password123", supervision.Invalid},
		{"the district and the year", "pengjiang2021", supervision.Invalid},
		{"the login", "zhang.wenxin", supervision.Invalid},
		{"the login in capitals", "ZHANG.WENXIN", supervision.Invalid},
		{"the login and a year", "zhang.wenxin@2021", supervision.Invalid},
		{"bytes that are no text", "Zx8#kq2Lm\xff\xfe", supervision.Invalid},
		{"no end", strings.Repeat("Zx8#kq2Lm!", 21), supervision.Invalid},
	} {
		t.Run(c.name, func(t *testing.T) {
			refusals := supervision.Refusals(weak(c.password, "zhang.wenxin", "new"))
			if len(refusals) != 1 || refusals[0].Code != c.code || strings.Join(refusals[0].Path, ".") != "input.new" {
				t.Errorf("%q: got %v, want %s at input.new", c.password, refusals, c.code)
			}
		})
	}
	for _, good := range []string{"Zx8#kq2Lm!", "correct horse battery", "春江潮水连海平海上明月", "3141-5926-5358", newFirstPassword(), "zhang.wenxin and a dog", demoPassword} {
		if err := weak(good, "zhang.wenxin", "new"); err != nil {
			t.Errorf("%q is refused: %v", good, err)
		}
	}
}

func TestCommonPasswordsCanBeMet(t *testing.T) {
	for p := range common {
		if len(p) < shortest || p != strings.ToLower(alike(p)) {
			t.Errorf("%q is in the list, but no password is compared with it in that form", p)
		}
	}
	if len(common) < 300 {
		t.Errorf("the list has %d passwords", len(common))
	}
}

func TestAPasswordOpensOnlyItsOwnHash(t *testing.T) {
	p, ctx := newPasswords(present), t.Context()
	hash, err := p.hash(ctx, "春江潮水连海平 2021")
	if err != nil {
		t.Fatal(err)
	}
	if !strings.HasPrefix(hash, "$argon2id$v=19$m=19456,t=2,p=1$") {
		t.Errorf("the hash begins otherwise: %s", hash)
	}
	if again, err := p.hash(ctx, "春江潮水连海平 2021"); err != nil || again == hash {
		t.Errorf("the same password has the same hash twice (%v): there is no salt", err)
	}
	for _, c := range []struct {
		name, password, hash string
		want                 bool
	}{
		{"the password", "春江潮水连海平 2021", hash, true},
		{"the password in full width", "春江潮水连海平　２０２１", hash, true},
		{"another", "春江潮水连海平 2022", hash, false},
		{"nothing", "", hash, false},
		{"nobody's", "春江潮水连海平 2021", "", false},
		{"a hash of argon2's own test suite", "password", "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc", true},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got, err := p.check(ctx, c.password, c.hash); err != nil || got != c.want {
				t.Errorf("got %v, %v; want %v", got, err, c.want)
			}
		})
	}
}

func TestAHashThatIsNoneIsAFault(t *testing.T) {
	p := newPasswords(present)
	good := spell(present, make([]byte, saltLength), make([]byte, keyLength))
	for _, c := range []struct{ name, hash string }{
		{"plain text", "Zx8#kq2Lm!"},
		{"another algorithm", strings.Replace(good, "argon2id", "argon2i", 1)},
		{"another version", strings.Replace(good, "v=19", "v=16", 1)},
		{"no passes", strings.Replace(good, "t=2", "t=0", 1)},
		{"four gigabytes", strings.Replace(good, "m=19456", "m=4194304", 1)},
		{"no key", good[:strings.LastIndex(good, "$")+1]},
		{"a bad salt", strings.Replace(good, "$AAAA", "$A!AA", 1)},
	} {
		t.Run(c.name, func(t *testing.T) {
			if ok, err := p.check(t.Context(), "Zx8#kq2Lm!", c.hash); ok || err == nil {
				t.Errorf("got %v, %v; want an error", ok, err)
			}
		})
	}
}

func TestNoMoreThanTwoAreHashedAtATime(t *testing.T) {
	p := newPasswords(present)
	for range together {
		p.turns <- struct{}{}
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := p.hash(ctx, "Zx8#kq2Lm!"); !errors.Is(err, context.Canceled) {
		t.Errorf("a third was hashed: %v", err)
	}
	// That nobody's password waits too shows that it costs the same work.
	if _, err := p.check(ctx, "Zx8#kq2Lm!", ""); !errors.Is(err, context.Canceled) {
		t.Errorf("nobody's password was answered without a hash: %v", err)
	}
	<-p.turns
	if _, err := p.hash(t.Context(), "Zx8#kq2Lm!"); err != nil {
		t.Errorf("with a turn free: %v", err)
	}
}

func TestSecretsAreOfTheirForm(t *testing.T) {
	seen := map[string]bool{}
	for range 1000 {
		s := newSecret()
		if !isSecret(s) || seen[s] {
			t.Fatalf("%q is no new secret", s)
		}
		seen[s] = true
	}
	for _, bad := range []string{"", "x", strings.Repeat("a", secretLength+1), strings.Repeat("é", secretLength), strings.Repeat("-", secretLength)} {
		if isSecret(bad) {
			t.Errorf("%q passes for a secret", bad)
		}
	}
	if first := newFirstPassword(); weak(first, "anybody", "password") != nil {
		t.Errorf("the first password %s is refused", first)
	}
}

func BenchmarkPassword(b *testing.B) {
	p := newPasswords(present)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := p.check(b.Context(), "Zx8#kq2Lm!", ""); err != nil {
			b.Fatal(err)
		}
	}
}
