package intake

import "bytes"

// Read turns a file into the neutral form, choosing the reader by what the
// bytes are, never by the name. A file that cannot be read answers a *Refusal.
func Read(document string, content []byte) (*Paper, error) {
	paper, err := read(content)
	if err != nil {
		return nil, err
	}
	for _, b := range paper.Blocks {
		long := len(b.Text) > maxCell
		for _, c := range b.Cells {
			long = long || len(c.Text) > maxCell
		}
		if long {
			return nil, &Refusal{Reason: TooManyCells}
		}
	}
	paper.Document = document
	return paper, nil
}

func read(content []byte) (*Paper, error) {
	switch {
	case len(content) == 0:
		return nil, &Refusal{Reason: Empty}
	case len(content) > MaxFile:
		return nil, &Refusal{Reason: TooLarge}
	case bytes.HasPrefix(content, []byte("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")):
		return nil, &Refusal{Reason: OldFormat}
	case bytes.HasPrefix(content, []byte("PK\x03\x04")), bytes.HasPrefix(content, []byte("PK\x05\x06")):
		return readPacked(content)
	case bytes.HasPrefix(content, []byte("%PDF-")), bytes.HasPrefix(content, []byte(`{\rtf`)):
		return nil, &Refusal{Reason: UnknownFormat}
	}
	return readText(content)
}

// readPacked tells a workbook from a document by the part that makes it one.
func readPacked(content []byte) (*Paper, error) {
	o := newOutline()
	p, err := unpack(content, o.see)
	switch {
	case err != nil:
		return nil, err
	case p.has("xl/workbook.xml"):
		return readXlsx(content, o)
	case p.has(documentPart):
		return readDocx(p)
	}
	return nil, &Refusal{Reason: UnknownFormat}
}
