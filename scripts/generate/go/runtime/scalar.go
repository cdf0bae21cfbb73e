package modelslab

import (
	"encoding/json"
	"math"
	"strconv"
	"strings"
)

// Scalar is a text or a number, kept as it was received: the API sends ids as integers, its documentation also shows
// texts. Scalars are comparable, and the zero value is none.
type Scalar struct {
	literal string
	number  bool
}

// Text is a text.
func Text(text string) Scalar { return Scalar{literal: text} }

// Int is a whole number.
func Int[T ~int | ~int32 | ~int64 | ~uint32 | ~uint64](number T) Scalar {
	if number < 0 {
		return Scalar{strconv.FormatInt(int64(number), 10), true}
	}
	return Scalar{strconv.FormatUint(uint64(number), 10), true}
}

// Float is a number. One that JSON does not have (NaN, infinite) is refused when it is sent.
func Float(number float64) Scalar {
	return Scalar{strconv.FormatFloat(number, 'g', -1, 64), true}
}

// IsZero reports whether there is none.
func (s Scalar) IsZero() bool { return s == Scalar{} }

// IsNumber reports whether it is a number.
func (s Scalar) IsNumber() bool { return s.number }

// String is the text, or the number as it was written; empty if there is none.
func (s Scalar) String() string { return s.literal }

// Int64 returns the whole number, also of a text that is one.
func (s Scalar) Int64() (int64, bool) {
	number, err := strconv.ParseInt(s.literal, 10, 64)
	return number, err == nil
}

// MarshalJSON writes a number as a number, a text as a text, and none as null.
func (s Scalar) MarshalJSON() ([]byte, error) {
	switch {
	case s.IsZero():
		return []byte("null"), nil
	case s.number:
		return json.Marshal(json.Number(s.literal))
	default:
		return json.Marshal(s.literal)
	}
}

func (s Scalar) finite() bool {
	number, err := strconv.ParseFloat(s.literal, 64)
	return !s.number || err == nil && !math.IsInf(number, 0) && !math.IsNaN(number)
}

// scalarOf reads an id: a number, or a text with something in it; none for anything else.
func scalarOf(value any) Scalar {
	switch value := value.(type) {
	case Scalar:
		return value
	case json.Number:
		return Scalar{value.String(), true}
	case string:
		if strings.TrimSpace(value) != "" {
			return Text(value)
		}
	case int:
		return Int(value)
	case int64:
		return Int(value)
	case float64:
		return Float(value)
	}
	return Scalar{}
}
