package modelslab

// The shape of the generated contract table (contract.go): all that this code knows about the API. Policy is data
// there, so no operation, member or error text is known by name in what is written by hand.

// operation is one operation of the contract.
type operation struct {
	id string
	// path is a template: "/v1/enterprise/realtime/fetch/{id}".
	path string
	// server is the base URL to which the path is appended when the client has none of its own.
	server string
	// idempotent says that sending it twice is harmless. Everything about retries follows from it.
	idempotent bool
	// poll is, of a create, the id of the operation that looks at its jobs.
	poll string
	// jobID is, of a fetch, where the job's id is written.
	jobID idPlace
	// track is the wire name of the member that carries the correlation id.
	track string
}

// idPlace is where a job's id is written; none if it has no name.
type idPlace struct {
	name   string
	inPath bool
	asText bool
}

// errorRule is how errors of one kind are known. The rules are ordered: the first match wins.
type errorRule struct {
	kind Kind
	// status are HTTP statuses.
	status []int
	// messages are parts of the normalised message, in any case.
	messages []string
}
