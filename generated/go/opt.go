package modelslab

import "fmt"

// Opt is a parameter that may be left out. Its zero value is unset and not sent; [Null] is sent as null; [Set] gives
// a value. A pointer could tell two of these three apart, and a literal has no address.
type Opt[T any] struct {
	value T
	state optState
}

type optState uint8

const (
	unset optState = iota
	null
	given
)

// Set is a parameter with a value.
func Set[T any](value T) Opt[T] { return Opt[T]{value: value, state: given} }

// Null is a parameter that is sent as null, which is not the same as one that is left out.
func Null[T any]() Opt[T] { return Opt[T]{state: null} }

// Get returns the value, and whether there is one.
func (o Opt[T]) Get() (T, bool) { return o.value, o.state == given }

// IsNull reports whether null is sent.
func (o Opt[T]) IsNull() bool { return o.state == null }

// IsZero reports whether the parameter is left out.
func (o Opt[T]) IsZero() bool { return o.state == unset }

// String shows the value, "null" or "unset".
func (o Opt[T]) String() string {
	switch o.state {
	case given:
		return fmt.Sprint(o.value)
	case null:
		return "null"
	default:
		return "unset"
	}
}

// content is what the serialiser asks; it sees every Opt without its type.
func (o Opt[T]) content() (any, optState) { return o.value, o.state }

// Secret is a text that no print shows, such as the secret key of a storage.
type Secret string

// String hides the text.
func (Secret) String() string { return "***" }

// GoString hides the text.
func (Secret) GoString() string { return `"***"` }
