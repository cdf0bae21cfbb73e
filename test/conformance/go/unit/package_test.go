package unit

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// The conformance cases give a text where a number is wanted, and an option where it does nothing. No Go program can.
func TestTheCompilerRefusesWhatNoCallTakes(t *testing.T) {
	folder, err := os.MkdirTemp(".", "refused-")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = os.RemoveAll(folder) }()
	for code, complaint := range map[string]string{
		`modelslab.WithMaxRetries("2")`:                                                           "cannot use \"2\"",
		`new(modelslab.Job).Wait(context.Background(), modelslab.WithMaxRetries(1))`:              "missing method wait",
		`modelslab.NewClient(modelslab.AllowDuplicateCharge())`:                                   "missing method client",
		`modelslab.TextToImageParams{Key: "another"}`:                                             "unknown field Key",
		`modelslab.TextToImageParams{Upscale: modelslab.Set("yes")}`:                              "cannot use",
		`new(modelslab.Client).ResetS3Details(context.Background(), modelslab.MultiviewParams{})`: "cannot use",
	} {
		program := "package refused\n\nimport (\n\t\"context\"\n\n\t\"github.com/modelslab-images/modelslab-go\"\n)\n\n" +
			"func refused() {\n\t_ = context.Background\n\t_, _ = func() (any, any) { return " + code + ", nil }()\n}\n"
		if strings.Contains(code, "Wait(") || strings.Contains(code, "NewClient(") || strings.Contains(code, "ResetS3") {
			program = strings.Replace(program, "return "+code+", nil", "return "+code, 1)
		}
		if err := os.WriteFile(filepath.Join(folder, "refused.go"), []byte(program), 0o644); err != nil {
			t.Fatal(err)
		}
		output, err := exec.Command("go", "vet", "./"+folder).CombinedOutput()
		if err == nil || !strings.Contains(string(output), complaint) {
			t.Errorf("%s: expected %q, got %s", code, complaint, output)
		}
	}
}

// Every name that a user can write has a doc comment: types, functions, methods, fields, and groups of constants.
func TestEveryExportedNameIsDocumented(t *testing.T) {
	folder, err := exec.Command("go", "list", "-f", "{{.Dir}}", "github.com/modelslab-images/modelslab-go").Output()
	if err != nil {
		t.Fatal(err)
	}
	files, err := filepath.Glob(filepath.Join(strings.TrimSpace(string(folder)), "*.go"))
	if err != nil || len(files) < 10 {
		t.Fatal(files, err)
	}
	names := 0
	note := func(name string, documented ...*ast.CommentGroup) {
		names++
		for _, comment := range documented {
			if strings.TrimSpace(comment.Text()) != "" {
				return
			}
		}
		t.Error(name, "is not documented")
	}
	for _, path := range files {
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.ParseComments)
		if err != nil {
			t.Fatal(err)
		}
		for _, declaration := range file.Decls {
			switch declaration := declaration.(type) {
			case *ast.FuncDecl:
				// What makes errors.As find the broader type says nothing of its own.
				if name := declaration.Name; name.IsExported() && name.Name != "Unwrap" && exportedReceiver(declaration) {
					note(name.Name, declaration.Doc)
				}
			case *ast.GenDecl:
				for _, spec := range declaration.Specs {
					switch spec := spec.(type) {
					case *ast.TypeSpec:
						if !spec.Name.IsExported() {
							continue
						}
						note(spec.Name.Name, declaration.Doc, spec.Doc)
						if structure, ok := spec.Type.(*ast.StructType); ok {
							checkFields(spec.Name.Name, structure, note)
						}
					case *ast.ValueSpec:
						if spec.Names[0].IsExported() {
							note(spec.Names[0].Name, declaration.Doc, spec.Doc)
						}
					}
				}
			}
		}
	}
	if names < 300 {
		t.Errorf("only %d names were looked at", names)
	}
}

func exportedReceiver(function *ast.FuncDecl) bool {
	if function.Recv == nil {
		return true
	}
	receiver := function.Recv.List[0].Type
	if star, ok := receiver.(*ast.StarExpr); ok {
		receiver = star.X
	}
	if generic, ok := receiver.(*ast.IndexExpr); ok {
		receiver = generic.X
	}
	name, ok := receiver.(*ast.Ident)
	return ok && name.IsExported()
}

func checkFields(name string, structure *ast.StructType, note func(string, ...*ast.CommentGroup)) {
	for _, field := range structure.Fields.List {
		for _, own := range field.Names {
			if own.IsExported() {
				note(name+"."+own.Name, field.Doc, field.Comment)
			}
		}
	}
}
