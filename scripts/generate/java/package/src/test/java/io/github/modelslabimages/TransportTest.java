package io.github.modelslabimages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Authenticator;
import java.net.CookieHandler;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What java.net.http does with threads, and what a caller sees of it. */
@Timeout(20)
class TransportTest {
    private static final TextToImageParams BICYCLE =
            TextToImageParams.builder().modelId("midjourney").prompt("a red bicycle").build();

    /** Where the common pool has one thread, as on two processors, the futures of java.net.http start one a call. */
    @Test
    void callsAfterEachOtherStartNoThreads() throws Exception {
        assertEquals(1, ForkJoinPool.getCommonPoolParallelism());
        try (TestServer server = new TestServer((path, body, socket) -> TestServer.answer(socket, TestServer.SUCCESS))) {
            ModelsLab client = server.client().build();
            client.textToImage(BICYCLE);
            long before = new Thread().getId();
            for (int i = 0; i < 100; i++) client.textToImage(BICYCLE);
            // Threads are numbered as they are made.
            long made = new Thread().getId() - before;
            assertTrue(made < 10, made + " threads");
        }
    }

    /**
     * A look-up of a name can take long and heeds no interrupt. The caller goes on at once, is told that nothing left, and
     * may send again: so whoever comes back from the look-up must get no body.
     */
    @ParameterizedTest
    @ValueSource(strings = {"cancellation", "interrupt", "timeout"})
    void aSendThatHangsHoldsNobodyUpAndSendsNothingLater(String end) throws Exception {
        Hanging http = new Hanging();
        ModelsLab client = ModelsLab.builder()
                .apiKey("test-key-of-the-unit-tests")
                .transport(HttpTransport.of(http))
                .maxRetries(0)
                .attemptTimeout(end.equals("timeout") ? Duration.ofMillis(50) : Duration.ofMinutes(1))
                .build();
        Cancellation cancellation = new Cancellation();
        Thread caller = Thread.currentThread();
        Thread ender = new Thread(() -> {
            try {
                http.entered.await();
            } catch (InterruptedException nobodys) {
                return;
            }
            if (end.equals("cancellation")) cancellation.cancel();
            if (end.equals("interrupt")) caller.interrupt();
        });
        ender.start();
        ModelsLabException thrown = assertThrows(
                ModelsLabException.class, () -> client.textToImage(BICYCLE, new RunOptions().cancellation(cancellation)));
        assertEquals(end.equals("interrupt"), Thread.interrupted());
        assertEquals(end.equals("timeout"), thrown instanceof ConnectionException);
        assertEquals(end.equals("timeout"), thrown.retryable());
        assertNull(http.sent.getNow(null));
        http.resolved.countDown();
        assertInstanceOf(IOException.class, http.sent.get(10, TimeUnit.SECONDS));
    }

    /** Looks a name up for as long as the test likes, and then asks for the body. */
    private static final class Hanging extends HttpClient {
        final CountDownLatch entered = new CountDownLatch(1);
        final CountDownLatch resolved = new CountDownLatch(1);
        /** The first byte of a body, or the error that came instead. */
        final CompletableFuture<Object> sent = new CompletableFuture<>();

        @Override
        public <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler) throws IOException {
            entered.countDown();
            for (boolean waiting = true; waiting; ) {
                try {
                    resolved.await();
                    waiting = false;
                } catch (InterruptedException unheeded) {
                    // As the operating system does.
                }
            }
            request.bodyPublisher().orElseThrow().subscribe(new Flow.Subscriber<>() {
                @Override
                public void onSubscribe(Flow.Subscription subscription) {
                    subscription.request(1);
                }

                @Override
                public void onNext(ByteBuffer part) {
                    sent.complete(part.get());
                }

                @Override
                public void onError(Throwable refusal) {
                    sent.complete(refusal);
                }

                @Override
                public void onComplete() {
                    sent.complete("no body");
                }
            });
            throw new IOException("nobody listens any more");
        }

        @Override
        public <T> CompletableFuture<HttpResponse<T>> sendAsync(
                HttpRequest request, HttpResponse.BodyHandler<T> handler) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <T> CompletableFuture<HttpResponse<T>> sendAsync(
                HttpRequest request, HttpResponse.BodyHandler<T> handler, HttpResponse.PushPromiseHandler<T> pushes) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Redirect followRedirects() {
            return Redirect.NEVER;
        }

        @Override
        public Version version() {
            return Version.HTTP_1_1;
        }

        @Override
        public Optional<CookieHandler> cookieHandler() {
            return Optional.empty();
        }

        @Override
        public Optional<Duration> connectTimeout() {
            return Optional.empty();
        }

        @Override
        public Optional<ProxySelector> proxy() {
            return Optional.empty();
        }

        @Override
        public Optional<Authenticator> authenticator() {
            return Optional.empty();
        }

        @Override
        public Optional<Executor> executor() {
            return Optional.empty();
        }

        @Override
        public SSLContext sslContext() {
            throw new UnsupportedOperationException();
        }

        @Override
        public SSLParameters sslParameters() {
            return new SSLParameters();
        }
    }
}
