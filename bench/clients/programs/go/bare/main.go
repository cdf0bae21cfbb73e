// Command bare has the HTTP stack of the client.
package main

import "net/http"

func main() {
	if http.DefaultClient == nil {
		panic("no client")
	}
}
