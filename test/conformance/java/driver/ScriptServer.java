package driver;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.function.IntConsumer;
import java.util.zip.GZIPOutputStream;

/** Answers each request as the case's script says, on a real socket, and notes whatever was not foreseen. */
final class ScriptServer {
    final List<String> problems = Collections.synchronizedList(new ArrayList<>());
    final CountDownLatch released = new CountDownLatch(1);
    private final Map<String, Object> testCase;
    private final Bindings bindings;
    private final IntConsumer onRequest;
    private final List<Map<String, Object>> script = new ArrayList<>();
    private final Set<String> openJobs = new HashSet<>();
    private final Set<Socket> sockets = Collections.synchronizedSet(new HashSet<>());
    private ServerSocket listener;
    private int port;
    private int requests;
    private int mostJobs;

    ScriptServer(Map<String, Object> testCase, Bindings bindings, IntConsumer onRequest) {
        this.testCase = testCase;
        this.bindings = bindings;
        this.onRequest = onRequest;
        List<Object> entries = Json.list(testCase.getOrDefault("server", List.of()));
        for (Object entry : entries) {
            Map<String, Object> exchange = Json.map(entry);
            int repeat = ((Number) exchange.getOrDefault("repeat", 1)).intValue();
            for (int i = 0; i < repeat; i++) script.add(exchange);
        }
    }

    /** Reserves a port; listens on it unless the case wants connections refused at first. */
    int start() throws IOException {
        listen();
        if (testCase.containsKey("refusedUntilSleep")) listener.close();
        return port;
    }

    void listen() throws IOException {
        ServerSocket socket = new ServerSocket();
        socket.setReuseAddress(true);
        socket.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), 64);
        port = socket.getLocalPort();
        listener = socket;
        spawn(() -> {
            while (!socket.isClosed()) {
                try {
                    Socket client = socket.accept();
                    sockets.add(client);
                    spawn(() -> serve(client));
                } catch (IOException closed) {
                    return;
                }
            }
        });
    }

    private static void spawn(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        thread.start();
    }

    void stop() throws IOException {
        listener.close();
        released.countDown();
        for (Socket socket : List.copyOf(sockets)) socket.close();
    }

    synchronized void until(int count) throws InterruptedException {
        while (requests < count) wait();
    }

    synchronized int requests() {
        return requests;
    }

    synchronized int mostJobs() {
        return mostJobs;
    }

    synchronized List<String> unused() {
        return script.stream().map(entry -> (String) entry.get("path")).toList();
    }

    private void serve(Socket socket) {
        try (socket) {
            socket.setTcpNoDelay(true);
            InputStream in = new BufferedInputStream(socket.getInputStream());
            for (Request request; (request = Request.read(in)) != null; ) {
                if (!handle(request, socket, in)) return;
            }
        } catch (IOException gone) {
            // The client or the end of the case closed it.
        } catch (InterruptedException | RuntimeException broken) {
            problems.add("driver: " + broken);
        } finally {
            sockets.remove(socket);
        }
    }

    /** Returns whether the connection is kept. */
    private boolean handle(Request request, Socket socket, InputStream in) throws IOException, InterruptedException {
        int count;
        Map<String, Object> entry;
        synchronized (this) {
            count = ++requests;
            entry = take(request);
            if (entry != null) {
                check(request, entry, count);
                if (entry.get("answer") != null) countJobs(request, Json.map(entry.get("answer")));
            }
            notifyAll();
        }
        if (entry == null) {
            reply(Map.of("status", 418), socket);
            return true;
        }
        // Told only when all is noted: an abort may end the case at once.
        onRequest.accept(count);
        String fault = (String) entry.get("fault");
        if (fault == null) {
            Map<String, Object> answer = Json.map(entry.get("answer"));
            reply(answer == null ? Map.of() : answer, socket);
            return true;
        }
        fail(fault, request, socket, in);
        return false;
    }

    /** The script's next entry, or in a case without order the first that fits. */
    private Map<String, Object> take(Request request) {
        boolean any = "any".equals(testCase.get("order"));
        for (Map<String, Object> entry : script) {
            Object wanted = entry.getOrDefault("bodyIncludes", Map.of());
            Map<String, Object> body = Json.object(request.body);
            boolean fits = !any
                    || bindings.fill((String) entry.get("path")).equals(request.path)
                            && bindings.copy()
                                    .differences(wanted, body == null ? Map.of() : body, true, "")
                                    .isEmpty();
            if (!fits) continue;
            script.remove(entry);
            return entry;
        }
        problems.add("request " + requests + " (" + request.method + " " + request.path + ") is not in the script");
        return null;
    }

    private void check(Request request, Map<String, Object> entry, int count) {
        String at = "request " + count;
        String method = (String) entry.getOrDefault("method", "POST");
        String host = ("other".equals(entry.get("host")) ? "localhost:" : "127.0.0.1:") + port;
        expect(request.method.equals(method), at + ": method " + request.method + " instead of " + method);
        String path = bindings.fill((String) entry.get("path"));
        expect(request.path.equals(path), at + ": path " + request.path + " instead of " + path);
        expect(host.equals(request.headers.get("host")), at + ": host " + request.headers.get("host"));
        String key = bindings.text("key");
        for (String form : forms(key)) {
            boolean shown = (request.path + request.headers).contains(form);
            expect(!shown, at + ": the key is in the URL or a header");
        }
        List<Object> absent = new ArrayList<>(List.of("authorization", "cookie"));
        absent.addAll(Json.list(entry.getOrDefault("headersAbsent", List.of())));
        for (Object name : absent) {
            boolean sent = request.headers.containsKey(name.toString().toLowerCase(Locale.ROOT));
            expect(!sent, at + ": header " + name + " is sent");
        }
        if (method.equals("GET")) {
            expect(request.body.isEmpty(), at + ": a download with a body");
            return;
        }
        String type = request.headers.getOrDefault("content-type", "");
        expect(type.startsWith("application/json"), at + ": Content-Type is not JSON");
        expect("application/json".equals(request.headers.get("accept")), at + ": Accept is not JSON");
        Map<String, Object> body = Json.object(request.body);
        if (body == null) {
            problems.add(at + ": the body is no JSON object");
            return;
        }
        expect(key.equals(body.remove("key")), at + ": the key in the body is not the client's");
        if (entry.containsKey("body")) {
            problems.addAll(bindings.differences(entry.get("body"), body, false, at + " body"));
        }
        Object part = entry.getOrDefault("bodyIncludes", Map.of());
        problems.addAll(bindings.differences(part, body, true, at + " body"));
        for (Object name : Json.list(entry.getOrDefault("bodyAbsent", List.of()))) {
            expect(!body.containsKey(name), at + ": body has " + name);
        }
    }

    private void expect(boolean holds, String problem) {
        if (!holds) problems.add(problem);
    }

    /** An answer `processing` opens a job, any other answer for its id ends it. */
    private void countJobs(Request request, Map<String, Object> answer) {
        Map<String, Object> told = Json.map(answer.get("json"));
        if (told == null) told = Map.of();
        Map<String, Object> body = Json.object(request.body);
        Object id = told.get("id");
        if (id == null && body != null) id = body.get("request_id");
        if (id == null) id = request.path.substring(request.path.lastIndexOf('/') + 1);
        if ("processing".equals(told.get("status"))) openJobs.add(id.toString());
        else openJobs.remove(id.toString());
        mostJobs = Math.max(mostJobs, openJobs.size());
    }

    private void reply(Map<String, Object> answer, Socket socket) throws IOException, InterruptedException {
        if (answer.containsKey("held")) released.await();
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", answer.containsKey("json") ? "application/json" : "text/html; charset=utf-8");
        byte[] body = body(answer);
        if (answer.containsKey("gzip")) {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (GZIPOutputStream stream = new GZIPOutputStream(packed)) {
                stream.write(body);
            }
            body = packed.toByteArray();
            headers.put("Content-Encoding", "gzip");
        }
        int status = ((Number) answer.getOrDefault("status", 200)).intValue();
        for (Map.Entry<String, Object> header : Json.map(answer.getOrDefault("headers", Map.of())).entrySet()) {
            headers.keySet().removeIf(name -> name.equalsIgnoreCase(header.getKey()));
            headers.put(header.getKey(), bindings.fill(header.getValue().toString()));
        }
        if (headers.keySet().stream().noneMatch("Content-Length"::equalsIgnoreCase)) {
            headers.put("Content-Length", String.valueOf(body.length));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(head(status, headers));
        if (status != 204 && status != 304) out.writeBytes(body);
        socket.getOutputStream().write(out.toByteArray());
        socket.getOutputStream().flush();
    }

    private byte[] body(Map<String, Object> answer) {
        if (answer.containsKey("json")) {
            // As PHP writes it.
            String json = Json.write(bindings.fill(answer.get("json"))).replace("/", "\\/");
            return json.getBytes(StandardCharsets.UTF_8);
        }
        if (answer.containsKey("fill")) {
            byte[] filled = new byte[((Number) answer.get("fill")).intValue()];
            Arrays.fill(filled, (byte) 1);
            return filled;
        }
        if (answer.containsKey("base64")) {
            return Base64.getDecoder().decode(bindings.fill((String) answer.get("base64")));
        }
        return bindings.fill((String) answer.getOrDefault("text", "")).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] head(int status, Map<String, String> headers) {
        StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " Scripted\r\n");
        headers.forEach((name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        return head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private void fail(String fault, Request request, Socket socket, InputStream in)
            throws IOException, InterruptedException {
        switch (fault) {
            case "reset" -> socket.setSoLinger(true, 0);
            case "close" -> {}
            case "hang" -> untilGone(in);
            case "truncate", "slow-body" -> {
                String type = request.method.equals("GET") ? "image/png" : "application/json";
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                out.writeBytes(head(200, Map.of("Content-Type", type, "Content-Length", "500")));
                out.writeBytes("{\"status\":\"success\",\"id\":1,\"outp".getBytes(StandardCharsets.UTF_8));
                socket.getOutputStream().write(out.toByteArray());
                socket.getOutputStream().flush();
                // Time for the part to arrive: what is tested is a body that ends early, not a missing one.
                if (fault.equals("truncate")) Thread.sleep(20);
                else untilGone(in);
            }
            default -> problems.add("the driver knows no fault " + fault);
        }
    }

    /** Whoever gives up closes the connection, and so does the end of the case. */
    private static void untilGone(InputStream in) throws IOException {
        while (in.read() >= 0) {
            // Nothing more is expected.
        }
    }

    /** Forms of the key that no text may have. */
    static List<String> forms(String key) {
        if (key.isEmpty()) return List.of();
        String quoted = Json.write(key);
        String url = URLEncoder.encode(key, StandardCharsets.UTF_8);
        return List.of(key, quoted.substring(1, quoted.length() - 1), url, url.replace("+", "%20"));
    }

    /** A request as it came. */
    private record Request(String method, String path, Map<String, String> headers, String body) {
        static Request read(InputStream in) throws IOException {
            String first = line(in);
            if (first == null) return null;
            String[] words = first.split(" ");
            Map<String, String> headers = new LinkedHashMap<>();
            for (String line; (line = line(in)) != null && !line.isEmpty(); ) {
                int colon = line.indexOf(':');
                headers.put(line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
            }
            int length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
            byte[] body = in.readNBytes(length);
            if (body.length < length) return null;
            return new Request(words[0], words[1], headers, new String(body, StandardCharsets.UTF_8));
        }

        private static String line(InputStream in) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            for (int next; (next = in.read()) != '\n'; ) {
                if (next < 0) return null;
                if (next != '\r') bytes.write(next);
            }
            return bytes.toString(StandardCharsets.ISO_8859_1);
        }
    }
}
