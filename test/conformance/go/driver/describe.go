package main

import (
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"strings"
	"time"

	"github.com/modelslab-images/modelslab-go"
)

// describe says about a value what a case can say, in the same words for every language.
func describe(value any) any {
	switch value := value.(type) {
	case []byte:
		return map[string]any{"bytes": base64.StdEncoding.EncodeToString(value), "size": len(value)}
	case *modelslab.Job:
		if value == nil {
			return nil
		}
		var eta any
		if told, ok := value.ETA(); ok {
			eta = seconds(told)
		}
		return map[string]any{
			"type": "Job", "operation": value.Operation(), "id": value.ID(), "status": value.Status(), "eta": eta,
			"trackId": value.TrackID(), "done": value.Generation() != nil,
		}
	case *modelslab.Generation:
		if value == nil {
			return nil
		}
		urls := make([]any, len(value.Images))
		for i, image := range value.Images {
			if image.URL != "" {
				urls[i] = image.URL
			}
		}
		var generationTime any
		if value.GenerationTime != 0 {
			generationTime = seconds(value.GenerationTime)
		}
		return map[string]any{
			"type": "Generation", "id": value.ID, "images": urls, "meta": value.Meta, "generationTime": generationTime,
			"trackId": value.TrackID, "raw": value.Raw,
		}
	case *modelslab.Acknowledgement:
		return map[string]any{"status": value.Status, "message": value.Message, "raw": value.Raw}
	case *modelslab.WebhookEvent:
		var key, failure any
		if value.DeduplicationKey != "" {
			key = value.DeduplicationKey
		}
		if value.Err != nil {
			failure = describeError(value.Err)
		}
		return map[string]any{
			"type": value.Type, "id": value.ID, "trackId": value.TrackID, "generation": describe(value.Generation),
			"error": failure, "deduplicationKey": key, "confirmed": value.Confirmed, "raw": value.Raw,
		}
	case *modelslab.Client:
		return map[string]any{"type": "ModelsLab"}
	case []any:
		list := make([]any, len(value))
		for i, item := range value {
			list[i] = describe(item)
		}
		return list
	default:
		return value
	}
}

// describeError takes the type from the Go type itself, so that what a user's errors.As finds is what is compared.
func describeError(err error) map[string]any {
	if refused, ok := err.(refusedByCompiler); ok {
		// The earliest form of the same refusal: there is no program to run.
		return map[string]any{
			"type":    "ConfigurationError",
			"message": fmt.Sprintf(`%s must be a whole number from 0 to 100, not %q`, optionName(refused.option), refused.value),
		}
	}
	var e *modelslab.Error
	if !errors.As(err, &e) {
		return map[string]any{"type": "Error", "message": err.Error()}
	}
	name := reflect.TypeOf(err).Elem().Name()
	if name == "APIError" {
		name = "ApiError"
	}
	described := map[string]any{
		"type": name, "message": e.Message, "httpStatus": nil, "retryable": e.Retryable,
		"mayHaveBeenCharged": e.MayHaveBeenCharged, "trackId": e.TrackID, "job": describe(e.Job), "raw": nil,
		"fields": nil, "retryAfter": nil, "cause": causes(err, 0),
	}
	if e.HTTPStatus != 0 {
		described["httpStatus"] = e.HTTPStatus
	}
	if e.Raw != nil {
		described["raw"] = e.Raw
	}
	var validation *modelslab.ValidationError
	if errors.As(err, &validation) && validation.Fields != nil {
		described["fields"] = validation.Fields
	}
	var limit *modelslab.RateLimitError
	if errors.As(err, &limit) && limit.RetryAfter != 0 {
		described["retryAfter"] = limit.RetryAfter.Seconds()
	}
	return described
}

// causes prints the chain below an error.
func causes(err error, depth int) string {
	if depth > 10 {
		return ""
	}
	text := ""
	if depth > 0 {
		text = err.Error() + "\n"
	}
	if one, ok := err.(interface{ Unwrap() error }); ok && one.Unwrap() != nil {
		text += causes(one.Unwrap(), depth+1)
	}
	if many, ok := err.(interface{ Unwrap() []error }); ok {
		for _, cause := range many.Unwrap() {
			text += causes(cause, depth+1)
		}
	}
	return text
}

// describeInfo has the members that the case names, with the names of the other clients.
func describeInfo(event string, info modelslab.RequestInfo) map[string]any {
	described := map[string]any{
		"event": event, "operation": info.Operation, "attempt": info.Attempt, "bytes": info.Bytes,
		"waitMs": info.Wait.Seconds() * 1000, "error": nil,
	}
	if info.Status != 0 {
		described["status"] = info.Status
	}
	if info.Error != "" {
		described["error"] = typeOfKind(info.Error)
	}
	return described
}

// typeOfKind: rate-limit is RateLimitError.
func typeOfKind(kind modelslab.Kind) string {
	name := ""
	for _, word := range strings.Split(string(kind), "-") {
		name += strings.ToUpper(word[:1]) + word[1:]
	}
	return name + "Error"
}

// optionName puts Go's name of an option in the place of the one that a case's message begins with.
func optionName(message string) string {
	word, rest, more := strings.Cut(message, " ")
	names := map[string]string{
		"baseUrl": "WithBaseURL", "timeout": "WithTimeout", "attemptTimeout": "WithAttemptTimeout",
		"maxRetries": "WithMaxRetries", "maxInFlight": "WithMaxInFlight", "maxBytes": "WithMaxBytes",
	}
	if name, ok := names[word]; ok {
		word = name
	}
	if more {
		return word + " " + rest
	}
	return word
}

// allTexts is every text in which a value can reach a log or a screen, and every text that it holds.
func allTexts(values []any) string {
	var shown strings.Builder
	seen := map[uintptr]bool{}
	for _, value := range values {
		fmt.Fprintf(&shown, "%v\n%+v\n%#v\n", value, value, value)
		if data, err := json.Marshal(value); err == nil {
			shown.Write(data)
		}
		if err, ok := value.(error); ok {
			shown.WriteString(causes(err, 0))
		}
		dump(&shown, reflect.ValueOf(value), seen, 0)
	}
	return shown.String()
}

// dump goes through what a debugger or a printer by reflection shows, into private fields, too. What net/http keeps
// of its connections is no part of what the client gives out.
func dump(out *strings.Builder, value reflect.Value, seen map[uintptr]bool, depth int) {
	if !value.IsValid() || depth > 20 {
		return
	}
	switch path := value.Type().PkgPath(); {
	case strings.HasPrefix(path, "net/http"), strings.HasPrefix(path, "sync"), path == "main":
		return
	}
	switch value.Kind() {
	case reflect.String:
		out.WriteString(value.String() + "\n")
	case reflect.Pointer:
		if !value.IsNil() && !seen[value.Pointer()] {
			seen[value.Pointer()] = true
			dump(out, value.Elem(), seen, depth+1)
		}
	case reflect.Interface:
		dump(out, value.Elem(), seen, depth+1)
	case reflect.Struct:
		for i := range value.NumField() {
			dump(out, value.Field(i), seen, depth+1)
		}
	case reflect.Slice, reflect.Array:
		for i := range min(value.Len(), 1000) {
			dump(out, value.Index(i), seen, depth+1)
		}
	case reflect.Map:
		for _, name := range value.MapKeys() {
			dump(out, name, seen, depth+1)
			dump(out, value.MapIndex(name), seen, depth+1)
		}
	}
}

// seconds is exact to the nanosecond, which Duration.Seconds, a sum of two rounded numbers, is not.
func seconds(d time.Duration) float64 { return float64(d) / float64(time.Second) }
