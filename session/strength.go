package session

import (
	_ "embed"
	"strings"
	"unicode/utf8"

	"duban/supervision"
)

const (
	shortest = 10
	longest  = 200
	// variety is how many different characters a password has at least.
	variety = 5
)

//go:embed common.txt
var commonText string

// common are passwords that are tried first, a line each: ten characters at least,
// in small letters.
var common = func() map[string]bool {
	known := map[string]bool{}
	for _, p := range strings.Fields(commonText) {
		known[p] = true
	}
	return known
}()

// weak refuses a password that is easily guessed; field is the input's that holds it.
func weak(password, login, field string) error {
	plain := strings.ToLower(alike(password))
	switch length := utf8.RuneCountInString(plain); {
	case password == "":
		return supervision.Refuse(supervision.Required, "请输入密码。", "a password is needed", field)
	case !utf8.ValidString(password):
		return supervision.Refuse(supervision.Invalid, "密码含有无法识别的字符。", "there are characters in the password that cannot be read", field)
	case length < shortest:
		return supervision.Refuse(supervision.Invalid, "密码至少 10 个字符。", "a password takes 10 characters at least", field)
	case length > longest:
		return supervision.Refuse(supervision.Invalid, "密码最多 200 个字符。", "a password has 200 characters at most", field)
	case isLogin(plain, login):
		return supervision.Refuse(supervision.Invalid, "密码不能与登录名相同，也不能只是登录名加几个数字。", "the password must not be the login, nor the login and a few digits", field)
	case common[plain], plainly(plain):
		return supervision.Refuse(supervision.Invalid, "这个密码太常见，容易被猜中，请换一个。", "this password is too common to be safe: choose another", field)
	}
	return nil
}

// isLogin reports whether a password is the login itself, perhaps twice or with
// digits and signs around it.
func isLogin(plain, login string) bool {
	rest := strings.ReplaceAll(plain, login, "")
	return login != "" && rest != plain && strings.Trim(rest, "0123456789.-_@#!") == ""
}

// plainly reports whether a password has hardly any different characters, or all
// of them in a row, up or down: 1111111111, 3456789012, ihgfedcbaz.
func plainly(plain string) bool {
	letters := []rune(plain)
	different := map[rune]bool{}
	up, down := 0, 0
	for i, r := range letters {
		different[r] = true
		if i > 0 {
			switch r - letters[i-1] {
			case 1, -9:
				up++
			case -1, 9:
				down++
			}
		}
	}
	return len(different) < variety || max(up, down) >= len(letters)-2
}
