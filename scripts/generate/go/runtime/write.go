package modelslab

import (
	"bytes"
	"encoding/json"
	"maps"
	"math"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"sync"
)

// toWire turns parameters into the form that the operation documents: Width: Set(512) into "width": "512", true into
// "yes". What is unset is left out, null is sent, and the key is in none of this.
//
// The tag of each field has the name of the member, and the form where it is not the natural one:
//
//	Width Opt[int] `wire:"width,text"`
func (c *Client) toWire(params any, extra map[string]any) (map[string]any, error) {
	body := map[string]any{}
	structure := reflect.ValueOf(params)
	for i, field := range membersOf(structure.Type()) {
		name, form := field.name, field.form
		value := structure.Field(i).Interface()
		if optional, ok := value.(interface{ content() (any, optState) }); ok {
			content, state := optional.content()
			if state == unset {
				continue
			}
			if value = content; state == null {
				body[name] = nil
				continue
			}
		}
		if !finite(value) {
			return nil, c.misuse("%s must be a finite number, not %v", name, value)
		}
		body[name] = inForm(value, form)
	}
	maps.Copy(body, extra)
	if _, ok := body[keyName]; ok {
		return nil, c.misuse("%s is an option of the client, not of a call", keyName)
	}
	return body, nil
}

// member is the wire name of a field, and the form where it is not the natural one.
type member struct {
	name, form string
}

// members are the members of each type of parameters that was used: tags are read once.
var members sync.Map

func membersOf(of reflect.Type) []member {
	if known, ok := members.Load(of); ok {
		return known.([]member)
	}
	list := make([]member, of.NumField())
	for i := range list {
		list[i].name, list[i].form, _ = strings.Cut(of.Field(i).Tag.Get("wire"), ",")
	}
	members.Store(of, list)
	return list
}

func inForm(value any, form string) any {
	switch value := value.(type) {
	case int:
		if form == "text" {
			return strconv.Itoa(value)
		}
	case bool:
		if form == "yes-no" && value {
			return "yes"
		} else if form == "yes-no" {
			return "no"
		}
	}
	return value
}

// finite refuses what JSON does not have.
func finite(value any) bool {
	switch value := value.(type) {
	case float64:
		return !math.IsNaN(value) && !math.IsInf(value, 0)
	case Scalar:
		return value.finite()
	default:
		return true
	}
}

// writeJSON writes as JavaScript does: < > and & stay as they are.
func writeJSON(value any) []byte {
	data, _ := tryJSON(value)
	return data
}

func tryJSON(value any) ([]byte, error) {
	var buffer bytes.Buffer
	encoder := json.NewEncoder(&buffer)
	encoder.SetEscapeHTML(false)
	err := encoder.Encode(value)
	return bytes.TrimSuffix(buffer.Bytes(), []byte("\n")), err
}

// serializer makes the only function that writes the key. Without one of our own, one that is already in the body
// stays.
func serializer(key string) func(body map[string]any) ([]byte, error) {
	first := slices.Concat([]byte("{"), writeJSON(keyName), []byte(":"), writeJSON(key))
	return func(body map[string]any) ([]byte, error) {
		if _, held := body[keyName]; held && key != "" {
			body = maps.Clone(body)
			delete(body, keyName)
		} else if held {
			return tryJSON(body)
		}
		rest, err := tryJSON(body)
		if err != nil {
			return nil, err
		}
		if len(body) == 0 {
			return slices.Concat(first, []byte("}")), nil
		}
		rest[0] = ','
		return slices.Concat(first, rest), nil
	}
}
