package lifecycle_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"duban/lifecycle"
)

func TestRollUp(t *testing.T) {
	today := day("2021-10-20")
	standing := func(f lifecycle.Facts) lifecycle.Standing {
		s := lifecycle.Standing{Light: lifecycle.Judge(f, today)}
		if done, ok := f.Done(); ok {
			s.Percent = &done
		}
		return s
	}
	var (
		overdue     = standing(item("2021-06-30", 80, "2021-06-28"))
		justOverdue = standing(item("2021-10-19", 95, "2021-10-01"))
		farBehind   = standing(item("2021-11-30", 53, "2021-09-28"))
		dueSoon     = standing(item("2021-10-31", 85, "2021-09-28"))
		dueSooner   = standing(item("2021-10-22", 98, "2021-09-28"))
		behind      = standing(item("2021-11-30", 62, "2021-09-28"))
		lagging     = standing(item("2021-11-30", 70, "2021-09-28"))
		silent      = standing(item("2021-11-30", -1, ""))
		fine        = standing(item("2021-11-30", 85, "2021-09-28"))
		early       = standing(closedOn("2021-09-30", item("2021-11-30", 100, "2021-09-28")))
		late        = standing(closedOn("2021-10-10", item("2021-09-30", 100, "2021-09-28")))
	)
	for _, c := range []struct {
		name    string
		items   []lifecycle.Standing
		color   lifecycle.Color
		word    string
		percent *int
		chinese string
		english string
	}{
		{"a theme shows its worst item", []lifecycle.Standing{fine, silent, behind, overdue, early},
			lifecycle.Red, "逾期", new(82), "5 项中最差：逾期 112 天，完成 80%；进度为 4 项平均",
			"worst of 5 items: 112 days overdue, 80% done; percent is the mean of 4"},
		{"red outweighs yellow", []lifecycle.Standing{dueSooner, farBehind},
			lifecycle.Red, "严重滞后", new(76), "2 项中最差：落后进度 31 点：应 84%，实 53%；进度为 2 项平均",
			"worst of 2 items: 31 points behind: 84% scheduled, 53% done; percent is the mean of 2"},
		{"yellow outweighs grey", []lifecycle.Standing{silent, behind},
			lifecycle.Yellow, "滞后", new(62), "2 项中最差：落后进度 22 点：应 84%，实 62%；进度为 1 项平均",
			"worst of 2 items: 22 points behind: 84% scheduled, 62% done; percent is the mean of 1"},
		{"grey outweighs green", []lifecycle.Standing{fine, silent},
			lifecycle.Grey, "无依据", new(85), "2 项中最差：尚无采纳的反馈，交办于 3月15日；进度为 1 项平均",
			"worst of 2 items: no report accepted yet, issued on March 15; percent is the mean of 1"},
		{"a closed item does not hide one still at work", []lifecycle.Standing{late, fine},
			lifecycle.Green, "正常", new(93), "2 项中最差：与进度相符：应 84%，实 85%；进度为 2 项平均",
			"worst of 2 items: on schedule: 84% scheduled, 85% done; percent is the mean of 2"},
		{"when all are closed the theme is, and names the latest", []lifecycle.Standing{early, late},
			lifecycle.Green, "已办结", new(100), "2 项中最差：逾期 10 天办结；进度为 2 项平均",
			"worst of 2 items: closed 10 days late; percent is the mean of 2"},
		{"of two overdue the longer is named", []lifecycle.Standing{justOverdue, overdue},
			lifecycle.Red, "逾期", new(88), "2 项中最差：逾期 112 天，完成 80%；进度为 2 项平均",
			"worst of 2 items: 112 days overdue, 80% done; percent is the mean of 2"},
		{"of two due soon the nearer is named", []lifecycle.Standing{dueSoon, dueSooner},
			lifecycle.Yellow, "临期", new(92), "2 项中最差：2 天后到期，完成 98%；进度为 2 项平均",
			"worst of 2 items: due in 2 days, 98% done; percent is the mean of 2"},
		{"of two behind the farther is named", []lifecycle.Standing{lagging, behind},
			lifecycle.Yellow, "滞后", new(66), "2 项中最差：落后进度 22 点：应 84%，实 62%；进度为 2 项平均",
			"worst of 2 items: 22 points behind: 84% scheduled, 62% done; percent is the mean of 2"},
		{"without any percent there is no mean", []lifecycle.Standing{silent},
			lifecycle.Grey, "无依据", nil, "1 项中最差：尚无采纳的反馈，交办于 3月15日；均无进度",
			"worst of 1 item: no report accepted yet, issued on March 15; percent known of none"},
		{"an empty theme has nothing to judge by", nil,
			lifecycle.Grey, "无依据", nil, "尚无任务", "no items yet"},
	} {
		t.Run(c.name, func(t *testing.T) {
			type told struct {
				Color                  lifecycle.Color
				Word, Chinese, English string
				Percent                *int
				RuleVersion            string
				AsOf                   lifecycle.Date
			}
			want := told{c.color, c.word, c.chinese, c.english, c.percent, "2021.1", today}
			for _, order := range []string{"as listed", "reversed"} {
				s := lifecycle.RollUp(c.items, today)
				l := s.Light
				got := told{l.Color, l.Word().Chinese(), l.Reason.Chinese(), l.Reason.English(), s.Percent, l.RuleVersion, l.AsOf}
				if diff := cmp.Diff(want, got); diff != "" {
					t.Errorf("%s: -want +got\n%s", order, diff)
				}
				slices.Reverse(c.items)
			}
		})
	}
}
