package snapshot

import "fmt"

// Code is the kind of a refusal, for programs.
type Code string

// Why a question is refused.
const (
	BadUserInput Code = "BAD_USER_INPUT"
	PageTooLarge Code = "PAGE_TOO_LARGE"
	NotFound     Code = "NOT_FOUND"
	TooManyPlans Code = "COST_LIMIT"
)

// Refusal says that a question cannot be answered as it was put, in both languages.
type Refusal struct {
	Code             Code
	Chinese, English string
}

// Error gives the refusal in English, for logs.
func (r *Refusal) Error() string { return r.English }

// Message gives the refusal in words for who asked.
func (r *Refusal) Message(english bool) string {
	if english {
		return r.English
	}
	return r.Chinese
}

func refuse(code Code, chinese, english string, values ...any) *Refusal {
	return &Refusal{code, fmt.Sprintf(chinese, values...), fmt.Sprintf(english, values...)}
}

var (
	errNegative   = refuse(BadUserInput, "first 和 last 不能为负数", "first and last must not be negative")
	errBothEnds   = refuse(BadUserInput, "first 和 last 只能用一个", "first and last cannot be used together")
	errPage       = refuse(PageTooLarge, "每页最多 %d 条", "a page holds %d at most", maxPage)
	errCursor     = refuse(BadUserInput, "游标无效，或属于另一种排序", "the cursor is damaged or belongs to another order")
	errDimensions = refuse(BadUserInput, "最多按 %d 个维度分组", "at most %d dimensions can be grouped by", maxDimensions)
	errIDs        = refuse(PageTooLarge, "一次最多查 %d 个标识", "at most %d ids can be asked for at once", maxPage)
	errTooMany    = refuse(TooManyPlans, "一次查询涉及的分解表过多，请按年份（year）分次查询", "the question is about more plans than memory is set aside for; ask year by year")
	errNoPlan     = refuse(NotFound, "没有这份分解表", "there is no such plan")
	errNoDistrict = refuse(NotFound, "尚未设置区", "there is no district yet")
)
