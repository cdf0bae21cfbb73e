// Command empty does nothing: what a Go program itself takes to start and end.
package main

func main() {}
