module github.com/modelslab-images/modelslab-go

go 1.22
