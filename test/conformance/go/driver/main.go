// Command driver runs the conformance cases of a folder against the Go client and prints one line of JSON a case:
// {"name": ..., "ok": ..., "problems": [...]}. README.md of the folder above says what a case is.
package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"sync"
)

// parallel is how many cases run at once: most of them wait for a socket.
const parallel = 4

type verdict struct {
	Name     string   `json:"name"`
	OK       bool     `json:"ok"`
	Problems []string `json:"problems"`
}

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: driver FOLDER_OF_CASES")
		os.Exit(2)
	}
	if err := runFolder(os.Args[1]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func runFolder(folder string) error {
	// The cases set what the client is told; a variable of the machine must not.
	for _, name := range []string{"MODELSLAB_API_KEY", "MODELSLAB_BASE_URL", "HTTP_PROXY", "http_proxy"} {
		if err := os.Unsetenv(name); err != nil {
			return err
		}
	}
	files, err := filepath.Glob(filepath.Join(folder, "*.json"))
	if err != nil || len(files) == 0 {
		return fmt.Errorf("no cases in %s", folder)
	}
	// The timeouts of some cases are real and 100 ms long: each of them runs alone, or it would measure the others.
	var timed []testCase
	var lines sync.Mutex
	judge := func(c *testCase) {
		problems := runCase(c)
		line, _ := json.Marshal(verdict{c.Name, len(problems) == 0, append([]string{}, problems...)})
		lines.Lock()
		defer lines.Unlock()
		fmt.Println(string(line))
	}
	var running sync.WaitGroup
	places := make(chan struct{}, parallel)
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			return err
		}
		var content caseFile
		if err := decode(data, &content); err != nil {
			return fmt.Errorf("%s: %w", file, err)
		}
		for _, testCase := range content.Cases {
			if _, ok := testCase.Client["attemptTimeout"]; ok {
				timed = append(timed, testCase)
				continue
			}
			running.Add(1)
			places <- struct{}{}
			go func() {
				defer running.Done()
				judge(&testCase)
				<-places
			}()
		}
	}
	running.Wait()
	for i := range timed {
		judge(&timed[i])
	}
	return nil
}
