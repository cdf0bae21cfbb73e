package io.github.modelslabimages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The trap of java.net.http: what a broken connection has left unanswered it sends again by itself. These run with
 * jdk.httpclient.enableAllMethodRetry, which makes it do so with a POST as well (pom.xml), the worst that can be.
 */
class ResendTest {
    private static final TextToImageParams BICYCLE =
            TextToImageParams.builder().modelId("midjourney").prompt("a red bicycle").build();

    @Test
    void thePropertyIsSet() {
        assertEquals("true", System.getProperty("jdk.httpclient.enableAllMethodRetry"));
    }

    /** A create arrives once, whatever the server does to the connection and whenever it does it. */
    @ParameterizedTest
    @ValueSource(strings = {"closes after the request", "resets after the request", "closes the idle connection"})
    void noCreateIsSentAgain(String fate) throws Exception {
        boolean idle = fate.startsWith("closes the idle");
        try (TestServer server = new TestServer((path, body, socket) -> {
            if (path.endsWith("/fetch")) {
                TestServer.answer(socket, TestServer.SUCCESS);
                // Says that it keeps the connection, and does not.
                if (idle) Thread.sleep(5);
                return !idle;
            }
            if (idle) return TestServer.answer(socket, TestServer.SUCCESS);
            if (fate.startsWith("resets")) socket.setSoLinger(true, 0);
            return false;
        })) {
            ModelsLab client = server.client().maxRetries(0).build();
            for (int round = 0; round < 20; round++) {
                try {
                    // Leaves a connection behind that the create finds in the pool.
                    client.fetchTextToImage(Scalar.of(round + 1));
                } catch (OutcomeUnknownException closed) {
                    assertEquals(true, idle);
                }
                // From before the server closes to after it has.
                Thread.sleep(round % 10);
                try {
                    client.textToImage(BICYCLE);
                } catch (OutcomeUnknownException unknown) {
                    assertEquals(true, unknown.mayHaveBeenCharged());
                }
            }
            List<String> creates = server.bodies.stream().filter(body -> body.contains("\"prompt\"")).toList();
            assertEquals(new HashSet<>(creates).size(), creates.size());
        }
    }

    /** Nor does java.net.http repeat a download by itself, so that maxRetries counts them all. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void oneAttemptOfADownloadIsOneRequest(boolean reset) throws Exception {
        AtomicInteger downloads = new AtomicInteger();
        try (TestServer server = new TestServer((path, body, socket) -> {
            if (!path.endsWith(".png")) {
                String here = "http://127.0.0.1:" + socket.getLocalPort() + "/1.png";
                return TestServer.answer(socket, TestServer.SUCCESS.replace("https://cdn.example.com/1.png", here));
            }
            downloads.incrementAndGet();
            if (reset) socket.setSoLinger(true, 0);
            return false;
        })) {
            Image image = server.client().maxRetries(0).build().textToImage(BICYCLE).images().get(0);
            // Again and again: what stops the second send must not stop what comes after it.
            for (int round = 1; round <= 10; round++) {
                assertThrows(ConnectionException.class, image::bytes);
                assertEquals(round, downloads.get());
            }
        }
    }
}
