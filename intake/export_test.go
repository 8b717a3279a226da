package intake

// For the tests outside the package, which may import seeds.
var (
	Golden = golden
	DocxOf = docxOf
	XlsxOf = xlsxOf
)
