package snapshot

import (
	"context"

	"duban/lifecycle"
	"duban/viewer"
)

// Light is a task's traffic light on the picture's day.
type Light struct {
	Color       lifecycle.Color
	Cause       lifecycle.ReasonCode
	RuleVersion string
	AsOf        lifecycle.Date

	words *lightWords
}

// lightWords are a light's words in both languages. Lights for the same reason share them.
type lightWords struct{ word, reason, englishWord, englishReason string }

// Word gives the light's short name in the language of the request.
func (l Light) Word(ctx context.Context) string {
	if viewer.Of(ctx).English {
		return l.words.englishWord
	}
	return l.words.word
}

// Reason says in a sentence, in the language of the request, why the light is as it is.
func (l Light) Reason(ctx context.Context) string {
	if viewer.Of(ctx).English {
		return l.words.englishReason
	}
	return l.words.reason
}

// phrasebook puts reasons into words, each once.
type phrasebook map[lifecycle.Reason]*lightWords

func (b phrasebook) light(l lifecycle.Light) Light {
	words := b[l.Reason]
	if words == nil {
		word := l.Word()
		words = &lightWords{word.Chinese(), l.Reason.Chinese(), word.English(), l.Reason.English()}
		b[l.Reason] = words
	}
	return Light{Color: l.Color, Cause: l.Reason.Code, RuleVersion: l.RuleVersion, AsOf: l.AsOf, words: words}
}
