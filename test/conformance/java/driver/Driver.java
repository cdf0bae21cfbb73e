package driver;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Runs the conformance cases of a folder against the Java client, by its blocking methods and by those that return a future,
 * and prints one line of JSON a case and client: {"name": ..., "client": ..., "ok": ..., "problems": [...]}.
 */
public final class Driver {
    /** How many cases run at once: most of them wait for a socket. */
    private static final int PARALLEL = 4;

    private Driver() {}

    /** Takes the folder of the cases. */
    public static void main(String[] args) throws IOException, InterruptedException {
        List<Path> files;
        try (Stream<Path> found = Files.list(Path.of(args[0]))) {
            files = found.filter(file -> file.toString().endsWith(".json")).sorted().toList();
        }
        ExecutorService pool = Executors.newFixedThreadPool(PARALLEL);
        // The timeouts of some cases are real and 100 ms long: each of them runs alone, or it would measure the others.
        List<Runnable> timed = new ArrayList<>();
        for (Path file : files) {
            Map<String, Object> content = Json.map(Json.read(Files.readString(file)));
            for (Object one : Json.list(content.get("cases"))) {
                Map<String, Object> testCase = Json.map(one);
                for (boolean asynchronous : new boolean[] {false, true}) {
                    Runnable judge = () -> judge(testCase, asynchronous);
                    Map<String, Object> options = Json.map(testCase.getOrDefault("client", Map.of()));
                    if (options.containsKey("attemptTimeout")) timed.add(judge);
                    else pool.execute(judge);
                }
            }
        }
        pool.shutdown();
        if (!pool.awaitTermination(5, TimeUnit.MINUTES)) throw new IllegalStateException("not done in 5 minutes");
        timed.forEach(Runnable::run);
    }

    private static void judge(Map<String, Object> testCase, boolean asynchronous) {
        List<String> problems = List.copyOf(new Run(testCase, asynchronous).execute());
        Map<String, Object> verdict = new TreeMap<>();
        verdict.put("name", testCase.get("name"));
        verdict.put("client", asynchronous ? "async" : "blocking");
        verdict.put("ok", problems.isEmpty());
        verdict.put("problems", problems);
        String line = Json.write(verdict);
        synchronized (Driver.class) {
            System.out.println(line);
        }
    }
}
