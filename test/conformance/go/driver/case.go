package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
)

// The format of a case, as case.schema.json checks it.

type caseFile struct {
	Theme string     `json:"theme"`
	Cases []testCase `json:"cases"`
}

type testCase struct {
	Name              string         `json:"name"`
	Why               string         `json:"why"`
	Client            map[string]any `json:"client"`
	Random            float64        `json:"random"`
	RefusedUntilSleep int            `json:"refusedUntilSleep"`
	Order             string         `json:"order"`
	Server            []exchange     `json:"server"`
	Steps             []step         `json:"steps"`
	Expect            expectation    `json:"expect"`
}

type expectation struct {
	Requests          json.Number `json:"requests"`
	Sleeps            []any       `json:"sleeps"`
	Hooks             []any       `json:"hooks"`
	MaxConcurrentJobs *int        `json:"maxConcurrentJobs"`
	Never             []string    `json:"never"`
}

type exchange struct {
	Method        string         `json:"method"`
	Path          string         `json:"path"`
	Host          string         `json:"host"`
	Body          map[string]any `json:"body"`
	BodyIncludes  map[string]any `json:"bodyIncludes"`
	BodyAbsent    []string       `json:"bodyAbsent"`
	HeadersAbsent []string       `json:"headersAbsent"`
	Repeat        int            `json:"repeat"`
	Answer        *answer        `json:"answer"`
	Fault         string         `json:"fault"`
}

type answer struct {
	Status  int               `json:"status"`
	Headers map[string]string `json:"headers"`
	JSON    json.RawMessage   `json:"json"`
	Text    string            `json:"text"`
	Base64  *string           `json:"base64"`
	Fill    int               `json:"fill"`
	Gzip    bool              `json:"gzip"`
	Held    bool              `json:"held"`
}

type step struct {
	Do         string         `json:"do"`
	As         string         `json:"as"`
	Background bool           `json:"background"`
	Operation  string         `json:"operation"`
	Params     map[string]any `json:"params"`
	Options    map[string]any `json:"options"`
	Client     map[string]any `json:"client"`
	Job        string         `json:"job"`
	Generation string         `json:"generation"`
	Image      int            `json:"image"`
	ID         any            `json:"id"`
	Saved      any            `json:"saved"`
	Of         string         `json:"of"`
	Requests   int            `json:"requests"`
	Prompts    int            `json:"prompts"`
	Payload    any            `json:"payload"`
	Text       string         `json:"text"`
	Fill       int            `json:"fill"`
	Confirm    string         `json:"confirm"`
	MaxBytes   int            `json:"maxBytes"`
	Delivery   map[string]any `json:"delivery"`
	Abort      *abort         `json:"abort"`
	OnUpdate   string         `json:"onUpdate"`
	Expect     struct {
		Result  any            `json:"result"`
		Error   map[string]any `json:"error"`
		Updates []any          `json:"updates"`
	} `json:"expect"`
}

type abort struct {
	Before    bool `json:"before"`
	OnRequest int  `json:"onRequest"`
	OnSleep   int  `json:"onSleep"`
}

// decode reads JSON strictly: a member that this driver does not know would be one that it does not check.
func decode(data []byte, into any) error {
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.UseNumber()
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(into); err != nil {
		return err
	}
	if _, err := decoder.Token(); err != io.EOF {
		return fmt.Errorf("more than one value")
	}
	return nil
}

// plain turns a value into data as JSON has it.
func plain(value any) any {
	data, err := json.Marshal(value)
	if err != nil {
		return fmt.Sprintf("not JSON: %v", err)
	}
	var result any
	if err := decode(data, &result); err != nil {
		return fmt.Sprintf("not JSON: %v", err)
	}
	return result
}

func encode(value any) []byte {
	var buffer bytes.Buffer
	encoder := json.NewEncoder(&buffer)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(value); err != nil {
		panic(err)
	}
	return bytes.TrimSpace(buffer.Bytes())
}
