package register

import (
	"strconv"
	"strings"
)

// heading spells a section's heading as papers do: 一、重要指标, （三）…同志分管工作.
func (s *Section) heading() string {
	title := s.Title
	if len(s.Leaders) > 0 {
		title += "（责任领导：" + strings.Join(s.Leaders, "、") + "）"
	}
	part, inside, second := strings.Cut(s.Code, ".")
	if second {
		if n, err := strconv.Atoi(inside); err == nil && n > 0 && n < 100 {
			return "（" + chinese(n) + "）" + title
		}
		return s.Code + " " + title
	}
	if n, err := strconv.Atoi(part); err == nil && n > 0 && n < 100 {
		return chinese(n) + "、" + title
	}
	return s.Code + " " + title
}

// chinese spells 1 to 99: 一, 十, 十二, 二十, 二十一.
func chinese(n int) string {
	digits := []string{"", "一", "二", "三", "四", "五", "六", "七", "八", "九"}
	switch {
	case n < 10:
		return digits[n]
	case n < 20:
		return "十" + digits[n-10]
	}
	return digits[n/10] + "十" + digits[n%10]
}
