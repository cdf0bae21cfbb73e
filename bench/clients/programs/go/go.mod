module bench

go 1.22

require github.com/modelslab-images/modelslab-go v0.1.0

replace github.com/modelslab-images/modelslab-go => ../../../../generated/go
