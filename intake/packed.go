package intake

import (
	"archive/zip"
	"bytes"
	"errors"
	"maps"
	"slices"
	"strings"
)

// packed is an office file (.docx, .xlsx) whose parts were weighed and found
// sound, so that reading it costs no more than its size promises.
type packed struct{ parts map[string]*zip.File }

// unpack opens a packed file and walks through all its XML once. each sees
// every tag before anything is kept of it.
func unpack(content []byte, each func(part string, tag tag) error) (*packed, error) {
	archive, err := zip.NewReader(bytes.NewReader(content), int64(len(content)))
	if err != nil {
		return nil, &Refusal{Reason: Damaged, Cause: err}
	}
	if len(archive.File) > MaxParts {
		return nil, &Refusal{Reason: TooManyParts}
	}
	p := &packed{parts: map[string]*zip.File{}}
	total := uint64(0)
	for _, f := range archive.File {
		// A part that holds more than it declares fails when it is read.
		if total += f.UncompressedSize64; total > MaxUnpacked || f.UncompressedSize64 > MaxUnpacked {
			return nil, &Refusal{Reason: UnpacksToMore}
		}
		p.parts[strings.ToLower(strings.ReplaceAll(f.Name, "\\", "/"))] = f
	}
	elements := 0
	for _, name := range slices.Sorted(maps.Keys(p.parts)) {
		if !strings.HasSuffix(name, ".xml") && !strings.HasSuffix(name, ".rels") {
			continue
		}
		data, err := p.read(name)
		if err != nil {
			return nil, err
		}
		err = tags(data, func(t tag) error {
			if elements++; elements > maxElements {
				return &Refusal{Reason: TooManyCells}
			}
			return each(name, t)
		})
		if err != nil {
			var refusal *Refusal
			if errors.As(err, &refusal) {
				refusal.Part = name
			}
			return nil, err
		}
	}
	return p, nil
}

func (p *packed) has(name string) bool { return p.parts[name] != nil }

func (p *packed) read(name string) ([]byte, error) {
	f := p.parts[name]
	r, err := f.Open()
	if err != nil {
		return nil, &Refusal{Reason: Damaged, Part: name, Cause: err}
	}
	defer r.Close()
	data := bytes.NewBuffer(make([]byte, 0, f.UncompressedSize64+bytes.MinRead))
	if _, err := data.ReadFrom(r); err != nil {
		return nil, &Refusal{Reason: Damaged, Part: name, Cause: err}
	}
	return data.Bytes(), nil
}

// tag is an opening tag: its name without namespace, and its attributes unread.
type tag struct{ name, attributes []byte }

// attribute gives the value of an attribute that needs no unescaping.
func (t tag) attribute(name string) string {
	for rest := t.attributes; ; {
		at := bytes.Index(rest, []byte(name+"=\""))
		if at < 0 {
			return ""
		}
		value := rest[at+len(name)+2:]
		end := bytes.IndexByte(value, '"')
		if end < 0 {
			return ""
		}
		if at > 0 && (rest[at-1] == ' ' || rest[at-1] == '\n' || rest[at-1] == '\t') {
			return string(value[:end])
		}
		rest = value[end:]
	}
}

// tags walks through the opening tags of an XML text and refuses one that is
// cut off, unbalanced, or brings its own document type.
func tags(data []byte, each func(tag) error) error {
	damaged := &Refusal{Reason: Damaged}
	depth, roots := 0, 0
	for {
		at := bytes.IndexByte(data, '<')
		if at < 0 {
			break
		}
		if at > maxCell {
			return &Refusal{Reason: TooManyCells}
		}
		data = data[at+1:]
		if skipped, special, ok := skip(data); special {
			if !ok {
				return damaged
			}
			data = data[skipped:]
			continue
		}
		end := tagEnd(data)
		if end <= 0 || end > maxCell {
			return damaged
		}
		body := data[:end]
		data = data[end+1:]
		if body[0] == '/' {
			if depth--; depth < 0 {
				return damaged
			}
			continue
		}
		if depth == 0 {
			roots++
		}
		if body[len(body)-1] == '/' {
			body = body[:len(body)-1]
		} else {
			depth++
		}
		name, attributes := body, []byte(nil)
		if space := bytes.IndexAny(body, " \t\r\n"); space >= 0 {
			name, attributes = body[:space], body[space:]
		}
		if colon := bytes.IndexByte(name, ':'); colon >= 0 {
			name = name[colon+1:]
		}
		if err := each(tag{name, attributes}); err != nil {
			return err
		}
	}
	if depth != 0 || roots != 1 {
		return damaged
	}
	return nil
}

// skip passes over comments, instructions and unparsed text; a document type
// has no place in an office file.
func skip(data []byte) (length int, special, ok bool) {
	for opening, closing := range map[string]string{"!--": "-->", "![CDATA[": "]]>", "?": "?>"} {
		if bytes.HasPrefix(data, []byte(opening)) {
			end := bytes.Index(data, []byte(closing))
			return end + len(closing), true, end >= 0 && end <= maxCell
		}
	}
	return 0, bytes.HasPrefix(data, []byte("!")), false
}

// tagEnd finds the > that ends a tag, not one inside a quoted value.
func tagEnd(data []byte) int {
	quote := byte(0)
	for i, c := range data {
		switch {
		case quote != 0:
			if c == quote {
				quote = 0
			}
		case c == '"' || c == '\'':
			quote = c
		case c == '>':
			return i
		case c == '<':
			return -1
		}
	}
	return -1
}
