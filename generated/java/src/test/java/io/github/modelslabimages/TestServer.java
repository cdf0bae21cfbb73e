package io.github.modelslabimages;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server on a real socket that reads requests and does what a test says. */
final class TestServer implements AutoCloseable {
    /** What is done with a request; returns whether the connection is kept. */
    interface Fate {
        boolean meet(String path, String body, Socket socket) throws IOException, InterruptedException;
    }

    static final String SUCCESS =
            "{\"status\":\"success\",\"id\":7,\"output\":[\"https://cdn.example.com/1.png\"]}";

    /** Read while connections that were given up may still end, each with as much of a body as it sent. */
    final List<String> bodies = new CopyOnWriteArrayList<>();
    private final ServerSocket listener = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));

    TestServer(Fate fate) throws IOException {
        spawn(() -> {
            while (true) {
                Socket socket = listener.accept();
                spawn(() -> serve(socket, fate));
            }
        });
    }

    private interface Work {
        void run() throws IOException, InterruptedException;
    }

    private static void spawn(Work work) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException | InterruptedException closed) {
                // The test is over, or the client has gone.
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    String url() {
        return "http://127.0.0.1:" + listener.getLocalPort();
    }

    ClientBuilder client() {
        return ModelsLab.builder().apiKey("test-key-of-the-unit-tests").baseUrl(url());
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }

    private void serve(Socket socket, Fate fate) throws IOException, InterruptedException {
        try (socket) {
            socket.setTcpNoDelay(true);
            InputStream in = new BufferedInputStream(socket.getInputStream());
            for (String first; (first = line(in)) != null; ) {
                int length = 0;
                for (String line; (line = line(in)) != null && !line.isEmpty(); ) {
                    if (line.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                        length = Integer.parseInt(line.substring(15).strip());
                    }
                }
                String body = new String(in.readNBytes(length), StandardCharsets.UTF_8);
                bodies.add(body);
                if (!fate.meet(first.split(" ")[1], body, socket)) return;
            }
        }
    }

    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int next; (next = in.read()) != '\n'; ) {
            if (next < 0) return null;
            if (next != '\r') bytes.write(next);
        }
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }

    static boolean answer(Socket socket, String json) throws IOException {
        String head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + json.length() + "\r\n\r\n";
        socket.getOutputStream().write((head + json).getBytes(StandardCharsets.UTF_8));
        return true;
    }
}
