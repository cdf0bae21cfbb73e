package main

import (
	"encoding/json"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"sync"
)

// bindings are the values of the {{names}} in a case: given by the driver, or bound by the first value that one is
// compared with.
type bindings struct {
	mu     sync.Mutex
	values map[string]any
}

func (b *bindings) get(name string) (any, bool) {
	b.mu.Lock()
	defer b.mu.Unlock()
	value, ok := b.values[name]
	return value, ok
}

func (b *bindings) set(name string, value any) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.values[name] = value
}

func (b *bindings) text(name string) string {
	value, _ := b.get(name)
	return fmt.Sprint(value)
}

func (b *bindings) clone() *bindings {
	b.mu.Lock()
	defer b.mu.Unlock()
	return &bindings{values: maps.Clone(b.values)}
}

var (
	placeholder  = regexp.MustCompile(`^\{\{([\w-]+)\}\}$`)
	placeholders = regexp.MustCompile(`\{\{([\w-]+)\}\}`)
)

func (b *bindings) fillText(text string) string {
	return placeholders.ReplaceAllStringFunc(text, func(whole string) string {
		if value, ok := b.get(whole[2 : len(whole)-2]); ok {
			return fmt.Sprint(value)
		}
		return whole
	})
}

// fill replaces the placeholders that have a value.
func (b *bindings) fill(value any) any {
	switch value := value.(type) {
	case string:
		return b.fillText(value)
	case []any:
		filled := make([]any, len(value))
		for i, item := range value {
			filled[i] = b.fill(item)
		}
		return filled
	case map[string]any:
		return b.fillMap(value)
	default:
		return value
	}
}

func (b *bindings) fillMap(members map[string]any) map[string]any {
	filled := make(map[string]any, len(members))
	for name, item := range members {
		filled[name] = b.fill(item)
	}
	return filled
}

// differences are those between what a case expects and what there is; none is a match. A number is not its text.
// With partial, members that the expectation does not name are allowed, at every level but that of lists.
func (b *bindings) differences(expected, actual any, partial bool, at string) []string {
	if text, ok := expected.(string); ok {
		if match := placeholder.FindStringSubmatch(text); match != nil {
			if bound, ok := b.get(match[1]); ok {
				return b.differences(bound, actual, partial, at)
			}
			text, isText := actual.(string)
			_, isNumber := actual.(json.Number)
			if isNumber || isText && text != "" {
				b.set(match[1], actual)
				return nil
			}
			return []string{fmt.Sprintf("%s: expected some text, got %s", at, encode(actual))}
		}
	}
	different := []string{fmt.Sprintf("%s: expected %s, got %s", at, encode(expected), encode(actual))}
	switch expected := expected.(type) {
	case []any:
		list, ok := actual.([]any)
		if !ok || len(list) != len(expected) {
			return different
		}
		var found []string
		for i, item := range expected {
			found = append(found, b.differences(item, list[i], partial, fmt.Sprintf("%s[%d]", at, i))...)
		}
		return found
	case map[string]any:
		members, ok := actual.(map[string]any)
		if !ok {
			return different
		}
		var found []string
		for _, name := range slices.Sorted(maps.Keys(members)) {
			if _, named := expected[name]; !named && !partial {
				found = append(found, fmt.Sprintf("%s.%s: not expected, got %s", at, name, encode(members[name])))
			}
		}
		for _, name := range slices.Sorted(maps.Keys(expected)) {
			item, there := members[name]
			if !there && (!partial || expected[name] != nil) {
				found = append(found, fmt.Sprintf("%s.%s: missing", at, name))
				continue
			}
			found = append(found, b.differences(expected[name], item, partial, at+"."+name)...)
		}
		return found
	case json.Number:
		if number, ok := actual.(json.Number); ok && sameNumber(expected, number) {
			return nil
		}
		return different
	default:
		if expected == actual {
			return nil
		}
		return different
	}
}

func sameNumber(a, b json.Number) bool {
	x, first := a.Float64()
	y, second := b.Float64()
	return first == nil && second == nil && x == y
}
