package pinyin

import "testing"

func TestInitials(t *testing.T) {
	for name, want := range map[string]string{
		"区发展和改革局":        "qfzhggj",
		"长堤管理处":          "cdglc",
		"镇长办公室":          "zzbgs",
		"蓬江区农商银行":        "pjqnsyh",
		"行政审批科":          "xzspk",
		"各镇（街）":          "gzj",
		"高位推进“1+3”产业平台":  "gwtj13cypt",
		"市市场监督管理局":       "sscjdglj",
		"区 Wi-Fi 建设专班 𠮷": "qwifijszb",
		"":               "",
	} {
		if got := Initials(name); got != want {
			t.Errorf("%s: %s, want %s", name, got, want)
		}
	}
}

func TestPersonInitials(t *testing.T) {
	for name, want := range map[string]string{
		"区林杰": "olj", // a surname, not a district
		"曾德彪": "zdb",
		"单玉":  "sy",
		"王心北": "wxb",
		"":    "",
	} {
		if got := PersonInitials(name); got != want {
			t.Errorf("%s: %s, want %s", name, got, want)
		}
	}
}
