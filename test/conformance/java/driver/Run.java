package driver;

import io.github.modelslabimages.Cancellation;
import io.github.modelslabimages.ClientBuilder;
import io.github.modelslabimages.Hooks;
import io.github.modelslabimages.Job;
import io.github.modelslabimages.ModelsLab;
import io.github.modelslabimages.ModelsLabException;
import io.github.modelslabimages.RequestInfo;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

/** A case, and everything that its steps can refer to. */
final class Run {
    /** Has a slash, a plus and a quote: each is written in another form in JSON or in a URL. */
    private static final String TEST_KEY = "test-key/0123+456\"789";

    private static final String REASON = "the caller's reason";

    final Map<String, Object> testCase;
    final boolean asynchronous;
    final Bindings bindings = new Bindings();
    volatile ModelsLab client;
    Path folder;

    private final ScriptServer server;
    private final VirtualTime time;
    private final List<String> problems = Collections.synchronizedList(new ArrayList<>());
    /** Whatever the client gave out, to be searched for the key. */
    private final List<Object> seen = Collections.synchronizedList(new ArrayList<>());

    private final List<Object> hooks = Collections.synchronizedList(new ArrayList<>());
    private final Map<Object, Object> named = new ConcurrentHashMap<>();
    private final Map<Object, CountDownLatch> pending = new LinkedHashMap<>();
    private final Map<Cancellation, Map<String, Object>> aborts = new ConcurrentHashMap<>();

    Run(Map<String, Object> testCase, boolean asynchronous) {
        this.testCase = testCase;
        this.asynchronous = asynchronous;
        Map<String, Object> options = Json.map(testCase.getOrDefault("client", Map.of()));
        bindings.set("key", options.getOrDefault("apiKey", TEST_KEY));
        server = new ScriptServer(testCase, bindings, count -> abort("onRequest", count));
        time = new VirtualTime(count -> {
            if (testCase.get("refusedUntilSleep") instanceof Number first && first.intValue() == count) listen();
            abort("onSleep", count);
        });
    }

    private void listen() {
        try {
            server.listen();
        } catch (IOException failure) {
            note("driver: " + failure);
        }
    }

    void note(String problem) {
        problems.add(problem);
    }

    Object named(Object name) {
        return name == null ? null : named.get(name);
    }

    private void abort(String when, int count) {
        aborts.forEach((cancellation, abort) -> {
            if (abort.get(when) instanceof Number at && at.intValue() == count) cancellation.cancel(REASON);
        });
    }

    /** Returns what went against the case. */
    List<String> execute() {
        try {
            int port = server.start();
            bindings.set("authority", "127.0.0.1:" + port);
            bindings.set("base", "http://127.0.0.1:" + port);
            bindings.set("other", "http://localhost:" + port);
            folder = Files.createTempDirectory("conformance-");
            List<Object> steps = Json.list(testCase.get("steps"));
            if (steps.stream().noneMatch(step -> Json.map(step).get("do").equals("construct"))) {
                construct(Json.map(testCase.get("client")));
            }
            for (int i = 0; i < steps.size(); i++) {
                Map<String, Object> step = Json.map(steps.get(i));
                step(step, "step " + (i + 1) + " (" + step.get("do") + ")");
            }
            for (CountDownLatch done : pending.values()) done.await();
            server.stop();
            checkWhole();
            Files.deleteIfExists(folder.resolve("picture"));
            Files.delete(folder);
        } catch (Exception broken) {
            note("driver: " + broken);
        }
        return problems;
    }

    ModelsLab construct(Map<String, Object> options) throws Exception {
        ClientBuilder builder = ModelsLab.builder()
                .apiKey(bindings.text("key"))
                .baseUrl(bindings.text("base"))
                .timekeeper(time)
                .random(() -> ((Number) testCase.getOrDefault("random", 0)).doubleValue())
                .logger(new Log())
                .hooks(new Noting());
        if (options != null) Perform.set(builder, bindings.fill(options));
        client = builder.build();
        seen.add(client);
        seen.add(builder.toString());
        return client;
    }

    private void step(Map<String, Object> step, String at) throws InterruptedException {
        switch ((String) step.get("do")) {
            case "await" -> pending.get(step.get("of")).await();
            case "until" -> server.until(((Number) step.get("requests")).intValue());
            case "release" -> server.released.countDown();
            default -> {
                CountDownLatch done = new CountDownLatch(1);
                Thread thread = new Thread(() -> {
                    try {
                        perform(step, at);
                    } finally {
                        done.countDown();
                    }
                });
                thread.setDaemon(true);
                thread.start();
                if (!step.containsKey("background")) {
                    done.await();
                    return;
                }
                pending.put(step.get("as"), done);
                // Time to get as far as it gets by itself: threads have no order of their own, and the next step relies on
                // one.
                Thread.sleep(25);
            }
        }
    }

    private void perform(Map<String, Object> step, String at) {
        Cancellation cancellation = new Cancellation();
        Map<String, Object> abort = Json.map(step.get("abort"));
        if (abort != null) aborts.put(cancellation, abort);
        if (abort != null && abort.containsKey("before")) cancellation.cancel(REASON);
        List<Object> updates = Collections.synchronizedList(new ArrayList<>());
        Object value = null;
        Exception failure = null;
        try {
            value = new Perform(this, step, job -> update(step, job, updates), cancellation).perform();
        } catch (Exception thrown) {
            failure = thrown;
        }
        try {
            judge(step, value, failure, updates, at);
        } catch (RuntimeException broken) {
            note(at + ": driver: " + broken);
        }
    }

    private static void update(Map<String, Object> step, Job job, List<Object> updates) {
        updates.add(job.status());
        if ("throws".equals(step.get("onUpdate"))) throw new IllegalStateException("thrown by onUpdate");
    }

    private void judge(Map<String, Object> step, Object value, Exception failure, List<Object> updates, String at) {
        Map<String, Object> expect = Json.map(step.getOrDefault("expect", Map.of()));
        Map<String, Object> error = bindings.fill(Json.map(expect.get("error")));
        seen.add(failure == null ? String.valueOf(value) : failure);
        if (failure == null && value != null) seen.add(value);
        Object name = step.get("as");
        if (name != null && failure == null) named.put(name, value);
        if (name != null && failure instanceof ModelsLabException known) {
            known.job().ifPresent(job -> named.put(name, job));
        }
        if (failure != null && error == null) note(at + ": failed with " + failure);
        else if (failure != null) {
            Map<String, Object> actual = Describe.error(failure);
            for (String part : List.of("message", "cause")) {
                Object wanted = error.remove(part);
                if (wanted instanceof String text && !String.valueOf(actual.get(part)).contains(text)) {
                    note(at + ": " + part + " does not contain \"" + text + "\": " + actual.get(part));
                }
            }
            problems.addAll(bindings.differences(error, Json.plain(actual), true, at));
        } else if (error != null) {
            note(at + ": expected " + error.get("type") + ", got " + Json.write(Describe.value(value)));
        } else if (expect.containsKey("result")) {
            Object result = bindings.fill(expect.get("result"));
            problems.addAll(bindings.differences(result, Json.plain(Describe.value(value)), true, at));
        }
        if (expect.containsKey("updates")) {
            problems.addAll(bindings.differences(expect.get("updates"), List.copyOf(updates), false, at + " updates"));
        }
    }

    private void checkWhole() {
        Map<String, Object> expect = Json.map(testCase.get("expect"));
        problems.addAll(server.problems);
        problems.addAll(bindings.differences(expect.get("requests"), server.requests(), false, "requests"));
        for (String path : server.unused()) note("never requested: " + path);
        List<Object> wanted = Json.list(expect.get("sleeps"));
        problems.addAll(bindings.differences(ordered(wanted), ordered(time.slept()), false, "sleeps"));
        if (expect.containsKey("hooks")) {
            problems.addAll(bindings.differences(expect.get("hooks"), List.copyOf(hooks), true, "hooks"));
        }
        if (expect.get("maxConcurrentJobs") instanceof Number most && most.intValue() != server.mostJobs()) {
            note("maxConcurrentJobs: expected " + most + ", got " + server.mostJobs());
        }
        StringBuilder shown = new StringBuilder();
        for (Object value : List.copyOf(seen)) shown.append(Describe.allTexts(value));
        List<String> forbidden = new ArrayList<>(ScriptServer.forms(bindings.text("key")));
        for (Object text : Json.list(expect.getOrDefault("never", List.of()))) forbidden.add(text.toString());
        for (String form : forbidden) {
            int index = shown.indexOf(form);
            if (index < 0) continue;
            String around = shown.substring(Math.max(0, index - 80), Math.min(shown.length(), index + 80));
            note("\"" + form + "\" appears: ..." + around + "...");
        }
    }

    private List<Object> ordered(List<Object> numbers) {
        if (!"any".equals(testCase.get("order"))) return numbers;
        return numbers.stream()
                .map(number -> new BigDecimal(number.toString()))
                .sorted()
                .map(Object.class::cast)
                .toList();
    }

    private final class Noting implements Hooks {
        @Override
        public void onRequest(RequestInfo info) {
            note(info);
        }

        @Override
        public void onResponse(RequestInfo info) {
            note(info);
        }

        @Override
        public void onRetry(RequestInfo info) {
            note(info);
        }

        private void note(RequestInfo info) {
            hooks.add(Json.plain(Describe.info(info)));
            seen.add(info);
        }
    }

    private final class Log implements System.Logger {
        @Override
        public String getName() {
            return "conformance";
        }

        @Override
        public boolean isLoggable(Level level) {
            return true;
        }

        @Override
        public void log(Level level, ResourceBundle bundle, String message, Throwable thrown) {
            seen.add(level + " " + message + " " + thrown);
        }

        @Override
        public void log(Level level, ResourceBundle bundle, String format, Object... params) {
            seen.add(level + " " + format + " " + List.of(params));
        }
    }
}
