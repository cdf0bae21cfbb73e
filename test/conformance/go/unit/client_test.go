package unit

import (
	"context"
	"crypto/tls"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"math"
	"net/http"
	"net/http/cookiejar"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"github.com/modelslab-images/modelslab-go"
)

func TestKeyFromTheEnvironment(t *testing.T) {
	t.Setenv("MODELSLAB_API_KEY", "from-the-environment")
	t.Setenv("MODELSLAB_BASE_URL", "http://127.0.0.1:9/proxy/")
	var key, url any
	client, err := modelslab.NewClient(modelslab.WithHTTPClient(&http.Client{Transport: roundTrip(
		func(request *http.Request) (*http.Response, error) {
			key, url = sentBody(t, request)["key"], request.URL.String()
			return answer(success), nil
		})}))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := client.TextToImage(context.Background(), bicycle); err != nil {
		t.Fatal(err)
	}
	if key != "from-the-environment" || url != "http://127.0.0.1:9/proxy/v1/enterprise/text2img" {
		t.Error(key, url)
	}
}

func TestNoKey(t *testing.T) {
	t.Setenv("MODELSLAB_API_KEY", "")
	_, err := modelslab.NewClient()
	var configuration *modelslab.ConfigurationError
	if !errors.As(err, &configuration) || !strings.Contains(err.Error(), "MODELSLAB_API_KEY") {
		t.Error(err)
	}
}

func TestEachOperationGoesToItsOwnServer(t *testing.T) {
	t.Setenv("MODELSLAB_BASE_URL", "")
	var hosts []string
	client, err := modelslab.NewClient(modelslab.WithAPIKey("test-key-of-the-unit-tests"), modelslab.WithHTTPClient(&http.Client{
		Transport: roundTrip(func(request *http.Request) (*http.Response, error) {
			hosts = append(hosts, request.URL.Host)
			return answer(success), nil
		})}))
	if err != nil {
		t.Fatal(err)
	}
	ctx := context.Background()
	_, first := client.TextToImage(ctx, bicycle)
	_, second := client.MultiviewV5(ctx, modelslab.MultiviewV5Params{Image: "https://cdn.example.com/1.png"})
	response, third := client.Post(ctx, "/v5/multiview", nil)
	if err := errors.Join(first, second, third); err != nil {
		t.Fatal(err)
	}
	_ = response.Body.Close()
	if fmt.Sprint(hosts) != "[modelslab.com stablediffusionapi.com stablediffusionapi.com]" {
		t.Error(hosts)
	}
}

func TestAnUntrustedCertificateIsNotRetried(t *testing.T) {
	server := httptest.NewUnstartedServer(http.NotFoundHandler())
	server.Config.ErrorLog = slog.NewLogLogger(slog.NewTextHandler(io.Discard, nil), slog.LevelError)
	server.StartTLS()
	defer server.Close()
	retries := 0
	client, err := modelslab.NewClient(modelslab.WithAPIKey("test-key-of-the-unit-tests"), modelslab.WithBaseURL(server.URL),
		modelslab.WithHooks(modelslab.Hooks{OnRetry: func(modelslab.RequestInfo) { retries++ }}))
	if err != nil {
		t.Fatal(err)
	}
	_, err = client.TextToImage(context.Background(), bicycle)
	var connection *modelslab.ConnectionError
	var unknown *modelslab.OutcomeUnknownError
	var certificate *tls.CertificateVerificationError
	if !errors.As(err, &connection) || errors.As(err, &unknown) || !errors.As(err, &certificate) {
		t.Errorf("%T %v", err, err)
	}
	if retries != 0 || connection.MayHaveBeenCharged {
		t.Error(retries, connection.MayHaveBeenCharged)
	}
}

// A handshake that takes too long is proved never to have sent anything, so it is tried again.
func TestAConnectionThatIsNotMadeInTimeIsRetried(t *testing.T) {
	server := httptest.NewServer(http.NotFoundHandler())
	defer server.Close()
	retries := 0
	client, err := modelslab.NewClient(modelslab.WithAPIKey("test-key-of-the-unit-tests"), modelslab.WithClock(still{}),
		// Plain HTTP at the other end: it waits for a request line that never comes.
		modelslab.WithBaseURL(strings.Replace(server.URL, "http:", "https:", 1)),
		modelslab.WithHooks(modelslab.Hooks{OnRetry: func(info modelslab.RequestInfo) {
			retries++
			if info.Error != modelslab.KindConnection {
				t.Error(info.Error)
			}
		}}))
	if err != nil {
		t.Fatal(err)
	}
	_, err = client.TextToImage(context.Background(), bicycle, modelslab.WithAttemptTimeout(50*time.Millisecond))
	var e *modelslab.Error
	if !errors.As(err, &e) || e.Kind != modelslab.KindConnection || e.MayHaveBeenCharged || retries != 2 {
		t.Errorf("%v, %d retries", err, retries)
	}
}

func TestErrorsAreReachable(t *testing.T) {
	client := newClient(t, func(*http.Request) (*http.Response, error) { return nil, syscall.ECONNRESET })
	_, err := client.TextToImage(context.Background(), bicycle)
	var unknown *modelslab.OutcomeUnknownError
	var connection *modelslab.ConnectionError
	var base *modelslab.Error
	if !errors.As(err, &unknown) || !errors.As(err, &connection) || !errors.As(err, &base) || !errors.Is(err, syscall.ECONNRESET) {
		t.Errorf("%T %v", err, err)
	}
	if base.Kind != modelslab.KindOutcomeUnknown || unknown.TrackID.IsZero() {
		t.Error(base.Kind, unknown.TrackID)
	}
	client = newClient(t, func(*http.Request) (*http.Response, error) {
		return answer(`{"status": "error", "message": "Rate limit exceeded", "retry_after": 61}`), nil
	})
	_, err = client.TextToImage(context.Background(), bicycle)
	var limit *modelslab.RateLimitError
	var api *modelslab.APIError
	var server *modelslab.ServerError
	if !errors.As(err, &limit) || !errors.As(err, &api) || errors.As(err, &server) || limit.RetryAfter != 61*time.Second {
		t.Errorf("%T %v", err, err)
	}
}

func TestTheDeadlineOfAContext(t *testing.T) {
	client := newClient(t, func(request *http.Request) (*http.Response, error) {
		<-request.Context().Done()
		return nil, request.Context().Err()
	})
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Millisecond)
	defer cancel()
	_, err := client.TextToImage(ctx, bicycle)
	var aborted *modelslab.AbortedError
	if !errors.As(err, &aborted) || !errors.Is(err, context.DeadlineExceeded) || !aborted.MayHaveBeenCharged {
		t.Errorf("%T %v", err, err)
	}
}

func TestTheKeyIsInNoCauseOfTheCallersTransport(t *testing.T) {
	client := newClient(t, func(*http.Request) (*http.Response, error) {
		return nil, errors.New("broken: test-key-of-the-unit-tests")
	})
	_, err := client.TextToImage(context.Background(), bicycle)
	for unwrapped := err; unwrapped != nil; {
		if shown := fmt.Sprintf("%v %+v %#v", unwrapped, unwrapped, unwrapped); strings.Contains(shown, "test-key") {
			t.Fatal(shown)
		}
		unwrapped = errors.Unwrap(unwrapped)
	}
	if shown := fmt.Sprintf("%v %+v %#v %+v", client, client, client, *client); strings.Contains(shown, "test-key") {
		t.Error(shown)
	}
}

func TestRedirectsAndCookiesOfTheCallersClientAreOff(t *testing.T) {
	var cookies []string
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		cookies = append(cookies, r.Header.Get("Cookie"))
		http.SetCookie(w, &http.Cookie{Name: "session", Value: "1"})
		http.Redirect(w, r, "/elsewhere", http.StatusTemporaryRedirect)
	}))
	defer server.Close()
	jar, _ := cookiejar.New(nil)
	client, err := modelslab.NewClient(modelslab.WithAPIKey("test-key-of-the-unit-tests"), modelslab.WithBaseURL(server.URL),
		modelslab.WithHTTPClient(&http.Client{Jar: jar}))
	if err != nil {
		t.Fatal(err)
	}
	for range 2 {
		var invalid *modelslab.InvalidResponseError
		if _, err := client.TextToImage(context.Background(), bicycle); !errors.As(err, &invalid) {
			t.Errorf("%T %v", err, err)
		}
	}
	if fmt.Sprintf("%q", cookies) != `["" ""]` {
		t.Errorf("%q", cookies)
	}
}

func TestUnsetNullAndAValue(t *testing.T) {
	var body map[string]any
	client := newClient(t, func(request *http.Request) (*http.Response, error) {
		body = sentBody(t, request)
		return answer(success), nil
	})
	params := bicycle
	params.Seed = modelslab.Null[int]()
	params.Width = modelslab.Set(512)
	params.Upscale = modelslab.Set(false)
	params.TrackID = modelslab.Set(modelslab.Int(17))
	params.LoraStrength = modelslab.Set(modelslab.Float(0.5))
	params.NegativePrompt = modelslab.Set("")
	if _, err := client.TextToImage(context.Background(), params); err != nil {
		t.Fatal(err)
	}
	delete(body, "key")
	sent, _ := json.Marshal(body)
	want := `{"lora_strength":0.5,"model_id":"midjourney","negative_prompt":"","prompt":"a red bicycle","seed":null,` +
		`"track_id":17,"upscale":"no","width":"512"}`
	if string(sent) != want {
		t.Errorf("sent %s\nwant %s", sent, want)
	}
	shown := fmt.Sprint(params.Seed, params.Width, params.Samples)
	if value, ok := params.Width.Get(); shown != "null 512 unset" || value != 512 || !ok || !params.Seed.IsNull() || !params.Samples.IsZero() {
		t.Error(shown)
	}
}

func TestWhatJSONCannotHoldIsNotSent(t *testing.T) {
	client := newClient(t, func(*http.Request) (*http.Response, error) {
		t.Error("sent")
		return answer(success), nil
	})
	params := bicycle
	params.GuidanceScale = modelslab.Set(math.NaN())
	_, first := client.TextToImage(context.Background(), params)
	params = bicycle
	params.LoraStrength = modelslab.Set(modelslab.Float(math.Inf(1)))
	_, second := client.TextToImage(context.Background(), params)
	_, third := client.TextToImage(context.Background(), bicycle, modelslab.WithExtraBody(map[string]any{"f": func() {}}))
	for _, err := range []error{first, second, third} {
		var configuration *modelslab.ConfigurationError
		if !errors.As(err, &configuration) {
			t.Errorf("%T %v", err, err)
		}
	}
}

func TestSecretsAreNotPrinted(t *testing.T) {
	params := modelslab.UpdateS3DetailsParams{AWSSecretAccessKey: "very-secret", RegionName: "us-east-1"}
	if shown := fmt.Sprintf("%v %+v %#v", params, params, params); strings.Contains(shown, "very-secret") || !strings.Contains(shown, "us-east-1") {
		t.Error(shown)
	}
}

func TestTheKeyIsTakenOutOfAnAnswerHoweverItIsWritten(t *testing.T) {
	deep := strings.Repeat("[", 900) + strings.Repeat("]", 900)
	for echo, kept := range map[string]string{
		`"TEST-KEY-of-the-unit-tests"`:              "***",
		`"\u0074est-key-of-the-unit-tests"`:         "***",
		`{"test-key-of-the-unit-tests":1}`:          "***",
		`"é test-key-of-the-unit-tests"`:            "***",
		`"https:\/\/x.example\/1.png"`:              "https://x.example/1.png",
		`"test-key-of-the-unit-tests", "b":` + deep: "***",
		`{"nothing":` + deep + `}`:                  "...",
	} {
		client := newClient(t, func(*http.Request) (*http.Response, error) {
			return answer(`{"status":"success","id":7,"output":["https://x.example/1"],"meta":{"a":` + echo + `}}`), nil
		})
		generation, err := client.TextToImage(context.Background(), bicycle)
		if err != nil {
			t.Fatal(err)
		}
		raw := fmt.Sprint(generation.Raw)
		if strings.Contains(strings.ToLower(raw), "key-of-the-unit-tests") || !strings.Contains(raw, kept) {
			t.Errorf("%.60s: %.300s", echo, raw)
		}
	}
}

func TestHooksThatPanicBreakNothing(t *testing.T) {
	fail := func(modelslab.RequestInfo) { panic("from a hook") }
	client := newClient(t, func(*http.Request) (*http.Response, error) { return answer(success), nil },
		modelslab.WithHooks(modelslab.Hooks{OnRequest: fail, OnResponse: fail, OnRetry: fail}))
	if _, err := client.TextToImage(context.Background(), bicycle); err != nil {
		t.Error(err)
	}
}

func TestNumbersAreKeptAsTheyAreWritten(t *testing.T) {
	client := newClient(t, func(*http.Request) (*http.Response, error) {
		return answer(`{"status": "success", "id": 9007199254740993, "output": "https://cdn.example.com/1.png", "meta": {"seed": 4016593698}}`), nil
	})
	generation, err := client.TextToImage(context.Background(), bicycle)
	if err != nil {
		t.Fatal(err)
	}
	if id, ok := generation.ID.Int64(); !ok || id != 9007199254740993 || fmt.Sprint(generation.Meta["seed"]) != "4016593698" {
		t.Error(generation.ID, generation.Meta)
	}
}

func TestASlotThatComesWithTheEndOfTheContextIsPassedOn(t *testing.T) {
	release := make(chan struct{})
	client := newClient(t, func(*http.Request) (*http.Response, error) {
		<-release
		return answer(success), nil
	}, modelslab.WithMaxInFlight(1))
	ctx, cancel := context.WithCancel(context.Background())
	var all sync.WaitGroup
	for i := range 40 {
		all.Add(1)
		go func() {
			defer all.Done()
			if i%2 == 0 {
				_, _ = client.TextToImage(ctx, bicycle)
			} else if _, err := client.TextToImage(context.Background(), bicycle); err != nil {
				t.Error(err)
			}
		}()
	}
	time.Sleep(10 * time.Millisecond)
	go cancel()
	close(release)
	all.Wait()
	if _, err := client.TextToImage(context.Background(), bicycle); err != nil {
		t.Error(err)
	}
}

func TestAJobMayBeUsedFromSeveralGoroutines(t *testing.T) {
	var looks atomic.Int32
	client := newClient(t, func(request *http.Request) (*http.Response, error) {
		if strings.HasSuffix(request.URL.Path, "/fetch") && looks.Add(1) > 20 {
			return answer(`{"status": "failed", "message": "Broken"}`), nil
		}
		return answer(`{"status": "processing", "id": 7}`), nil
	})
	job, err := client.SubmitTextToImage(context.Background(), bicycle)
	if err != nil {
		t.Fatal(err)
	}
	var all sync.WaitGroup
	for range 8 {
		all.Add(1)
		go func() {
			defer all.Done()
			_, err := job.Wait(context.Background(), modelslab.OnUpdate(func(job *modelslab.Job) { _ = job.String() }))
			var failed *modelslab.GenerationFailedError
			if !errors.As(err, &failed) || failed.Job != job || !failed.MayHaveBeenCharged {
				t.Error(err)
			}
			if _, err := json.Marshal(job); err != nil {
				t.Error(err)
			}
		}()
	}
	all.Wait()
}

func TestAWebhookOfARoute(t *testing.T) {
	request, err := modelslab.NewWebhookRequest(context.Background(), "http://127.0.0.1/hook",
		modelslab.TestDelivery{ID: modelslab.Int(7), Output: []string{"https://cdn.example.com/1.png"}})
	if err != nil {
		t.Fatal(err)
	}
	event, err := modelslab.ParseWebhook(request)
	if err != nil || event.Type != modelslab.WebhookSucceeded || event.ID != modelslab.Int(7) {
		t.Error(event, err)
	}
	endless := httptest.NewRequest(http.MethodPost, "/hook", io.LimitReader(zeroes{}, 1<<30))
	if _, err := modelslab.ParseWebhook(endless, modelslab.WithMaxBytes(5000)); err == nil || !strings.Contains(err.Error(), "WithMaxBytes") {
		t.Error(err)
	}
}

type zeroes struct{}

func (zeroes) Read(data []byte) (int, error) {
	clear(data)
	return len(data), nil
}

func TestNothingIsLeftWhenAPictureCannotBePutInItsPlace(t *testing.T) {
	client := newClient(t, func(*http.Request) (*http.Response, error) {
		return answer(`{"status": "success", "id": 7, "output": ["iVBORw0KGgo="]}`), nil
	})
	generation, err := client.TextToImage(context.Background(), bicycle)
	if err != nil {
		t.Fatal(err)
	}
	folder := t.TempDir()
	taken := filepath.Join(folder, "taken")
	if err := os.MkdirAll(filepath.Join(taken, "by-a-folder"), 0o755); err != nil {
		t.Fatal(err)
	}
	var system *os.LinkError
	if err := generation.Images[0].Save(context.Background(), taken); !errors.As(err, &system) {
		t.Errorf("%T %v", err, err)
	}
	if left, _ := os.ReadDir(folder); len(left) != 1 {
		t.Error(left)
	}
}
