package intake

import "fmt"

// Reason says why a file is not read.
type Reason string

// The reasons of a Refusal.
const (
	Empty          Reason = "EMPTY"
	TooLarge       Reason = "TOO_LARGE"       // the file
	UnpacksToMore  Reason = "UNPACKS_TO_MORE" // what is packed in it
	TooManyParts   Reason = "TOO_MANY_PARTS"
	TooManyRows    Reason = "TOO_MANY_ROWS"
	TooManyColumns Reason = "TOO_MANY_COLUMNS"
	TooManyCells   Reason = "TOO_MANY_CELLS"
	Damaged        Reason = "DAMAGED"
	WrongEncoding  Reason = "WRONG_ENCODING"
	UnknownFormat  Reason = "UNKNOWN_FORMAT"
	OldFormat      Reason = "OLD_FORMAT" // .doc, .xls, or locked by a password
	NoTask         Reason = "NO_TASK"    // readable, but not a paper of this kind
)

// What a file may cost; more is refused, most of it before anything is read. A
// few million elements or cells cost far more memory than they have bytes.
const (
	MaxFile     = 10 << 20
	MaxUnpacked = 64 << 20
	MaxParts    = 2000
	MaxRows     = 20000 // empty ones count

	maxWidth    = 256       // columns
	maxCells    = 500_000   // of all tables, empty ones too
	maxCell     = 100_000   // bytes of one text: more than a spreadsheet's cell can hold
	maxElements = 1_000_000 // of all XML
)

var refusals = map[Reason][2]string{
	Empty:          {"文件是空的", "the file is empty"},
	TooLarge:       {"文件超过 10 MiB", "the file is larger than 10 MiB"},
	UnpacksToMore:  {"文件解压后超过 64 MiB", "the file unpacks to more than 64 MiB"},
	TooManyParts:   {"文件内含的部件超过 2000 个", "the file has more than 2,000 parts"},
	TooManyRows:    {"表格超过 20000 行（含空行）", "the table has more than 20,000 rows, empty ones included"},
	TooManyColumns: {"表格超过 256 列", "the table has more than 256 columns"},
	TooManyCells:   {"表格的单元格、合并区域或单个单元格的文字过多", "the table has too many cells or merged ranges, or one cell holds too much text"},
	Damaged:        {"文件已损坏或不完整，无法读取；请打开后另存，再试一次", "the file is damaged or incomplete and cannot be read; open it, save it anew and try again"},
	WrongEncoding:  {"文字编码无法识别，应为 UTF-8 或 GB18030", "the encoding is neither UTF-8 nor GB18030"},
	UnknownFormat:  {"不是文本、.docx 或 .xlsx 文件", "this is no text, .docx or .xlsx file"},
	OldFormat:      {"旧版 .doc、.xls 或加密文件，请去除密码并另存为 .docx 或 .xlsx", "this is an old .doc or .xls file or locked by a password; save it as .docx or .xlsx"},
	NoTask: {"没有找到任务：既没有含“序号”“工作内容”“责任单位”的表格，也没有注明牵头单位的编号段落",
		"no task was found: neither a table with 序号, 工作内容 and 责任单位 nor numbered paragraphs that name a leading unit"},
}

// Refusal is why a file is not read, in one sentence for the person who sent it.
type Refusal struct {
	Reason Reason
	Part   string // of a packed file, where one is to blame
	Cause  error
}

func (r *Refusal) Error() string {
	s := refusals[r.Reason][1]
	if r.Part != "" {
		s += " (" + r.Part + ")"
	}
	if r.Cause != nil {
		s = fmt.Sprintf("%s: %v", s, r.Cause)
	}
	return s
}

// Chinese says the same to the office.
func (r *Refusal) Chinese() string {
	s := refusals[r.Reason][0]
	if r.Part != "" {
		s += "（" + r.Part + "）"
	}
	return s + "。"
}

func (r *Refusal) Unwrap() error { return r.Cause }
