package review

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"mime"
	"mime/multipart"
	"net/http"
	"strconv"
	"strings"

	"duban/intake"
	"duban/rules"
	"duban/store"
	"duban/supervision"
	"duban/viewer"
)

const (
	uploads      = 4        // that are taken in at once: each is held in memory
	mostParts    = 8        // of one upload
	mostSmall    = 64       // bytes of a part that is not the file
	mostOverhead = 64 << 10 // bytes around the file
)

// Handler answers POST /imports: multipart/form-data with a part named file, and
// one named year where the paper names none. It answers the import's id, or a
// refusal. Whoever may not bring papers in is refused before anything is read.
func (p *Papers) Handler() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Cache-Control", "no-store")
		id, err := p.upload(w, r)
		if err == nil {
			answer(w, http.StatusAccepted, map[string]string{"id": id})
			return
		}
		status, code, words := told(err)
		if status == http.StatusInternalServerError {
			p.log.ErrorContext(r.Context(), "taking a paper in failed", "request", viewer.Of(r.Context()).RequestID, "error", err)
		}
		if status == http.StatusServiceUnavailable {
			w.Header().Set("Retry-After", "2")
		}
		answer(w, status, map[string]string{"code": code, "message": words.In(viewer.Of(r.Context()).English)})
	})
}

func answer(w http.ResponseWriter, status int, body map[string]string) {
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	w.WriteHeader(status)
	json.NewEncoder(w).Encode(body) // a client that has gone hears nothing
}

// refusal is why an upload is not taken in.
type refusal struct {
	status int
	code   string
	words  supervision.Words
}

func (r *refusal) Error() string { return r.words.English }

func refuse(status int, code, chinese, english string) error {
	return &refusal{status, code, supervision.Words{Chinese: chinese, English: english}}
}

var (
	errSignIn    = refuse(http.StatusUnauthorized, "UNAUTHENTICATED", "请先登录。", "sign in first")
	errBusy      = refuse(http.StatusServiceUnavailable, "UNAVAILABLE", "正在接收其他文件，请稍候再试。", "other files are being taken in; try again in a moment")
	errNoForm    = refuse(http.StatusUnsupportedMediaType, "BAD_REQUEST", "请以 multipart/form-data 上传。", "upload it as multipart/form-data")
	errCutShort  = refuse(http.StatusBadRequest, "BAD_REQUEST", "上传的内容不完整或有误。", "what was uploaded is incomplete or malformed")
	errNoFile    = refuse(http.StatusBadRequest, "REQUIRED", "请选择文件（字段 file）。", "choose a file (part file)")
	errManyParts = refuse(http.StatusBadRequest, "BAD_REQUEST", "一次只上传一份文件。", "upload one file at a time")
	errTooLarge  = refuse(http.StatusRequestEntityTooLarge, "INVALID", "文件超过 10 MiB。", "the file is larger than 10 MiB")
	errYear      = refuse(http.StatusBadRequest, "INVALID", "年份应为四位数。", "a year has four digits")
)

// told tells status, code and words of an error.
func told(err error) (int, string, supervision.Words) {
	if r, is := errors.AsType[*refusal](err); is {
		return r.status, r.code, r.words
	}
	if _, is := errors.AsType[*http.MaxBytesError](err); is {
		return told(errTooLarge)
	}
	if refused := supervision.Refusals(err); refused != nil {
		status := http.StatusUnprocessableEntity
		if refused[0].Code == supervision.NotAllowed {
			status = http.StatusForbidden
		}
		return status, string(refused[0].Code), supervision.Words{Chinese: refused[0].Message(false), English: refused[0].Message(true)}
	}
	if errors.Is(err, store.ErrTimeout) || errors.Is(err, store.ErrUnavailable) || errors.Is(err, context.Canceled) {
		return http.StatusServiceUnavailable, "UNAVAILABLE", supervision.Words{Chinese: "数据库暂时不可用，请稍后再试。", English: "the database is not available; try again in a moment"}
	}
	return http.StatusInternalServerError, "INTERNAL", supervision.Words{Chinese: "服务器内部错误。", English: "internal error"}
}

// upload takes the paper of a request in and begins to read it.
func (p *Papers) upload(w http.ResponseWriter, r *http.Request) (id string, err error) {
	v := viewer.Of(r.Context())
	if !v.SignedIn() {
		return "", errSignIn
	}
	paper := supervision.Paper{}
	if rules.Allowed(v, "createImport", rules.Part{}) {
		select {
		case p.doors <- struct{}{}:
			defer func() { <-p.doors }()
		default:
			return "", errBusy
		}
		if paper, err = received(w, r); err != nil {
			return "", err
		}
	}
	made, err := p.office.TakeIn(r.Context(), paper)
	if err != nil {
		return "", err
	}
	p.begin(r.Context(), made.ID, p.office.ReadImport)
	return made.ID, nil
}

// received reads the parts of an upload as they come; nothing touches the disk.
func received(w http.ResponseWriter, r *http.Request) (paper supervision.Paper, err error) {
	if kind, _, err := mime.ParseMediaType(r.Header.Get("Content-Type")); err != nil || kind != "multipart/form-data" {
		return paper, errNoForm
	}
	r.Body = http.MaxBytesReader(w, r.Body, intake.MaxFile+mostOverhead)
	parts, err := r.MultipartReader()
	if err != nil {
		return paper, errNoForm
	}
	for range mostParts {
		part, err := parts.NextPart()
		if errors.Is(err, io.EOF) {
			if paper.Content == nil {
				return paper, errNoFile
			}
			return paper, nil
		}
		if err != nil {
			return paper, cutShort(err)
		}
		if err := take(&paper, part); err != nil {
			return paper, err
		}
	}
	return paper, errManyParts
}

// take takes one part of an upload.
func take(paper *supervision.Paper, part *multipart.Part) error {
	switch part.FormName() {
	case "file":
		if paper.Content != nil {
			return errManyParts
		}
		content, err := io.ReadAll(io.LimitReader(part, intake.MaxFile+1))
		if err != nil {
			return cutShort(err)
		}
		if len(content) > intake.MaxFile {
			return errTooLarge
		}
		paper.Document, paper.Content = part.FileName(), content
		if paper.Content == nil {
			paper.Content = []byte{}
		}
	case "year":
		said, err := io.ReadAll(io.LimitReader(part, mostSmall))
		if err != nil {
			return cutShort(err)
		}
		if text := strings.TrimSpace(string(said)); text != "" {
			year, err := strconv.Atoi(text)
			if err != nil {
				return errYear
			}
			paper.Year = &year
		}
	}
	return nil
}

func cutShort(err error) error {
	if _, is := errors.AsType[*http.MaxBytesError](err); is {
		return errTooLarge
	}
	return errCutShort
}
