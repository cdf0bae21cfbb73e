package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/modelslab-images/modelslab-go"
)

// perform does what the user of the step does.
func (r *run) perform(s *step, updates *[]string) (any, error) {
	ctx, cancel := context.WithCancelCause(context.Background())
	defer cancel(nil)
	if s.Abort != nil {
		r.mu.Lock()
		r.aborts = append(r.aborts, pendingAbort{*s.Abort, cancel})
		r.mu.Unlock()
		if s.Abort.Before {
			cancel(errReason)
		}
	}
	options, err := makeOptions(r.bindings.fillMap(s.Options))
	if err != nil {
		return nil, err
	}
	onUpdate := modelslab.OnUpdate(func(job *modelslab.Job) {
		*updates = append(*updates, job.Status())
		if s.OnUpdate == "throws" {
			panic("thrown by OnUpdate")
		}
	})
	operation := s.Operation
	if operation == "" {
		operation = "textToImage"
	}
	name := strings.ToUpper(operation[:1]) + operation[1:]
	params := r.bindings.fillMap(s.Params)
	r.mu.Lock()
	job, _ := r.named[s.Job].(*modelslab.Job)
	generation, _ := r.named[s.Generation].(*modelslab.Generation)
	r.mu.Unlock()

	switch s.Do {
	case "construct":
		client, err := r.construct(s.Client)
		return client, err
	case "run":
		return r.invoke(ctx, name, params, append(options, onUpdate))
	case "submit":
		return r.invoke(ctx, "Submit"+name, params, options)
	case "call":
		return r.invoke(ctx, name, params, options)
	case "fetch":
		return r.callMethod(ctx, name, reflect.ValueOf(scalar(s.ID)), options)
	case "wait":
		list, err := optionsFor[modelslab.WaitOption](append(options, onUpdate))
		if err != nil {
			return nil, err
		}
		return job.Wait(ctx, list...)
	case "refresh":
		list, err := optionsFor[modelslab.CallOption](options)
		if err != nil {
			return nil, err
		}
		return job, job.Refresh(ctx, list...)
	case "saved":
		return plain(job), nil
	case "resume":
		if s.Job != "" {
			return r.client.Resume(encode(job))
		}
		if text, ok := s.Saved.(string); ok {
			return r.client.Resume([]byte(r.bindings.fillText(text)))
		}
		return r.client.Resume(encode(r.bindings.fill(s.Saved)))
	case "batch":
		return r.batch(ctx, s, name, params, options)
	case "raw":
		return r.raw(ctx, operation, params)
	case "text":
		return generation.Images[s.Image].String(), nil
	case "download":
		list, err := optionsFor[modelslab.DownloadOption](options)
		if err != nil {
			return nil, err
		}
		return generation.Images[s.Image].Bytes(ctx, list...)
	case "save":
		return r.save(ctx, generation.Images[s.Image], options)
	case "parse-webhook", "deliver-webhook":
		return r.webhook(ctx, s)
	}
	return nil, fmt.Errorf("the driver knows no step %q", s.Do)
}

// invoke calls a method that takes parameters. One that its struct does not have, or of a type that the field does
// not take, is what users of Go have WithExtraBody for.
func (r *run) invoke(ctx context.Context, name string, params map[string]any, options []any) (any, error) {
	method := reflect.ValueOf(r.client).MethodByName(name)
	if !method.IsValid() {
		return nil, fmt.Errorf("the client has no method %s", name)
	}
	structure := reflect.New(method.Type().In(1)).Elem()
	extra := map[string]any{}
	for wireName, value := range params {
		if !assign(structure, wireName, encode(value)) {
			extra[wireName] = value
		}
	}
	if len(extra) > 0 {
		options = append(options, modelslab.WithExtraBody(extra))
	}
	return r.callMethod(ctx, name, structure, options)
}

// callMethod calls a method of the client with options of the type that it takes.
func (r *run) callMethod(ctx context.Context, name string, argument reflect.Value, options []any) (any, error) {
	method := reflect.ValueOf(r.client).MethodByName(name)
	if !method.IsValid() {
		return nil, fmt.Errorf("the client has no method %s", name)
	}
	list := reflect.MakeSlice(method.Type().In(2), 0, len(options))
	for _, option := range options {
		value := reflect.ValueOf(option)
		if !value.Type().Implements(list.Type().Elem()) {
			return nil, fmt.Errorf("%s takes no %T", name, option)
		}
		list = reflect.Append(list, value)
	}
	results := method.CallSlice([]reflect.Value{reflect.ValueOf(ctx), argument, list})
	err, _ := results[1].Interface().(error)
	return results[0].Interface(), err
}

// assign sets the field with that name on the wire; false if there is none or it does not take the value.
func assign(structure reflect.Value, wireName string, value []byte) bool {
	for i := range structure.NumField() {
		tag, _, _ := strings.Cut(structure.Type().Field(i).Tag.Get("wire"), ",")
		if tag != wireName {
			continue
		}
		field := structure.Field(i).Addr().Interface()
		return put[string](field, value) || put[int](field, value) || put[float64](field, value) ||
			put[bool](field, value) || put[modelslab.Secret](field, value) ||
			put[modelslab.SafetyCheckerType](field, value) || put[modelslab.AlgorithmType](field, value) ||
			put[modelslab.Scheduler](field, value) || put[modelslab.EnhanceStyle](field, value) ||
			put[modelslab.DeployType](field, value) || putScalar(field, value)
	}
	return false
}

func put[T any](field any, value []byte) bool {
	var content T
	fits := json.Unmarshal(value, &content) == nil
	switch field := field.(type) {
	case *T:
		*field = content
	case *modelslab.Opt[T]:
		if *field = modelslab.Set(content); string(value) == "null" {
			*field = modelslab.Null[T]()
		}
	default:
		return false
	}
	return fits
}

func putScalar(field any, value []byte) bool {
	optional, ok := field.(*modelslab.Opt[modelslab.Scalar])
	if !ok {
		return false
	}
	var content any
	if err := decode(value, &content); err != nil {
		return false
	}
	*optional = modelslab.Set(scalar(content))
	if content == nil {
		*optional = modelslab.Null[modelslab.Scalar]()
	}
	return true
}

func scalar(value any) modelslab.Scalar {
	number, ok := value.(json.Number)
	if !ok {
		return modelslab.Text(fmt.Sprint(value))
	}
	if whole, err := number.Int64(); err == nil {
		return modelslab.Int(whole)
	}
	float, _ := number.Float64()
	return modelslab.Float(float)
}

func (r *run) batch(ctx context.Context, s *step, name string, params map[string]any, options []any) (any, error) {
	results := make([]any, s.Prompts)
	failures := make([]error, s.Prompts)
	var all sync.WaitGroup
	for i := range s.Prompts {
		each := map[string]any{"prompt": strconv.Itoa(i + 1)}
		for name, value := range params {
			each[name] = value
		}
		all.Add(1)
		go func() {
			defer all.Done()
			results[i], failures[i] = r.invoke(ctx, name, each, options)
		}()
	}
	all.Wait()
	for _, err := range failures {
		if err != nil {
			return nil, err
		}
	}
	return results, nil
}

func (r *run) raw(ctx context.Context, operation string, params map[string]any) (any, error) {
	// The client's own table is private; the script says which path it is.
	response, err := r.client.Post(ctx, r.testCase.Server[0].Path, params)
	if err != nil {
		return nil, err
	}
	defer func() { _ = response.Body.Close() }()
	var body bytes.Buffer
	if _, err := body.ReadFrom(response.Body); err != nil {
		return nil, err
	}
	return object(body.Bytes()), nil
}

func (r *run) save(ctx context.Context, image modelslab.Image, options []any) (any, error) {
	list, err := optionsFor[modelslab.DownloadOption](options)
	if err != nil {
		return nil, err
	}
	path := filepath.Join(r.folder, "picture")
	failure := image.Save(ctx, path, list...)
	files, err := os.ReadDir(r.folder)
	if err != nil {
		return nil, err
	}
	for _, file := range files {
		if file.Name() != "picture" {
			r.note("left behind: %s", file.Name())
		}
	}
	r.bindings.set("files", json.Number(strconv.Itoa(len(files))))
	if failure != nil {
		return nil, failure
	}
	return os.ReadFile(path)
}

func (r *run) webhook(ctx context.Context, s *step) (any, error) {
	var options []modelslab.WebhookOption
	if s.MaxBytes > 0 {
		options = append(options, modelslab.WithMaxBytes(s.MaxBytes))
	}
	if s.Confirm != "" {
		options = append(options, modelslab.WithConfirm(r.client, s.Confirm))
	}
	if s.Do == "parse-webhook" {
		body := []byte(s.Text)
		if s.Fill > 0 {
			body = make([]byte, s.Fill)
		} else if s.Text == "" {
			body = encode(r.bindings.fill(s.Payload))
		}
		return modelslab.ParseWebhookBody(ctx, body, options...)
	}
	var delivery modelslab.TestDelivery
	for name, value := range s.Delivery {
		switch name {
		case "id":
			delivery.ID = scalar(value)
		case "track_id":
			delivery.TrackID = scalar(value)
		case "status":
			delivery.Status = fmt.Sprint(value)
		case "message":
			delivery.Message = fmt.Sprint(value)
		case "output":
			for _, url := range value.([]any) {
				delivery.Output = append(delivery.Output, fmt.Sprint(url))
			}
		case "meta":
			delivery.Meta = value.(map[string]any)
		default:
			return nil, fmt.Errorf("the driver knows no %s of a delivery", name)
		}
	}
	request, err := modelslab.NewWebhookRequest(ctx, "http://127.0.0.1/hook", delivery)
	if err != nil {
		return nil, err
	}
	return modelslab.ParseWebhook(request, options...)
}

// makeOptions maps the options of a case to those of the package, by name.
func makeOptions(options map[string]any) ([]any, error) {
	var list []any
	for name, value := range options {
		switch name {
		case "apiKey":
			list = append(list, modelslab.WithAPIKey(value.(string)))
		case "baseUrl":
			list = append(list, modelslab.WithBaseURL(value.(string)))
		case "extraBody":
			list = append(list, modelslab.WithExtraBody(value.(map[string]any)))
		case "allowDuplicateCharge":
			list = append(list, modelslab.AllowDuplicateCharge())
		case "timeout", "attemptTimeout", "maxRetries", "maxInFlight", "maxBytes":
			number, ok := value.(json.Number)
			if !ok {
				return nil, refusedByCompiler{name, value}
			}
			whole, err := number.Int64()
			if err != nil {
				return nil, refusedByCompiler{name, value}
			}
			list = append(list, map[string]func() any{
				"timeout":        func() any { return modelslab.WithTimeout(time.Duration(whole) * time.Millisecond) },
				"attemptTimeout": func() any { return modelslab.WithAttemptTimeout(time.Duration(whole) * time.Millisecond) },
				"maxRetries":     func() any { return modelslab.WithMaxRetries(int(whole)) },
				"maxInFlight":    func() any { return modelslab.WithMaxInFlight(int(whole)) },
				"maxBytes":       func() any { return modelslab.WithMaxBytes(int(whole)) },
			}[name]())
		default:
			return nil, fmt.Errorf("the driver knows no option %s", name)
		}
	}
	return list, nil
}

// optionsFor are options of the type that a call takes.
func optionsFor[T any](options []any) ([]T, error) {
	var list []T
	for _, option := range options {
		fitting, ok := option.(T)
		if !ok {
			return nil, fmt.Errorf("%T is no %T", option, *new(T))
		}
		list = append(list, fitting)
	}
	return list, nil
}

// refusedByCompiler stands for what a Go program cannot even say: a text where an option takes a number. The unit
// test beside this driver proves that the compiler refuses it.
type refusedByCompiler struct {
	option string
	value  any
}

func (e refusedByCompiler) Error() string {
	return fmt.Sprintf("%s cannot take %v: the compiler refuses it", e.option, e.value)
}
