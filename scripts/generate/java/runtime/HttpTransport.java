package io.github.modelslabimages;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.GZIPInputStream;

/** The transport of java.net.http, which comes with the JDK. */
public final class HttpTransport implements Transport {
    /** The defaults of all clients of the process; made when first used, since their threads end with the process only. */
    static final class Shared {
        static final HttpTransport API = create();
        /** Pictures come by connections of their own, so that theirs and the API's cannot disturb each other. */
        static final HttpTransport PICTURES = create();

        private Shared() {}
    }

    private final HttpClient client;

    private HttpTransport(HttpClient client) {
        this.client = client;
    }

    /**
     * One with connections of its own. HTTP/1.1: each of the few jobs in flight has a connection, and HTTP/2 knows ways to
     * repeat a request that this one does not. Answers are read by the one thread that waits for all of them, since to hand
     * each step to a pool costs more than the step.
     *
     * @return a new transport
     */
    public static HttpTransport create() {
        return new HttpTransport(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(Duration.ofSeconds(30))
                .executor(Runnable::run)
                .build());
    }

    /**
     * One that sends through a client of yours, with its proxy, its certificates and its executor.
     *
     * @param client must follow no redirects and keep no cookies, or the key might be posted to another host
     * @return a new transport
     */
    public static HttpTransport of(HttpClient client) {
        if (client.followRedirects() != HttpClient.Redirect.NEVER || client.cookieHandler().isPresent()) {
            throw ErrorKind.CONFIGURATION.error(
                    "the HttpClient must have Redirect.NEVER and no cookie handler", new Details());
        }
        return new HttpTransport(client);
    }

    @Override
    public Response send(Request request, Cancellation cancellation) throws IOException, InterruptedException {
        SentOnce body = new SentOnce(request.body());
        AtomicReference<HttpResponse.ResponseInfo> head = new AtomicReference<>();
        FutureTask<HttpResponse<byte[]>> exchange = exchange(request, body, head);
        Threads.SHARED.execute(exchange);
        Cancellation.Registration registration = cancellation.onCancel(() -> exchange.cancel(true));
        IOException failure;
        try {
            HttpResponse<byte[]> answer = exchange.get(request.timeout().toNanos(), TimeUnit.NANOSECONDS);
            return unpacked(answer, request.maxBytes());
        } catch (TimeoutException late) {
            exchange.cancel(true);
            failure = new HttpTimeoutException("not done within " + request.timeout().toMillis() + " ms");
        } catch (InterruptedException interrupt) {
            exchange.cancel(true);
            body.keep();
            throw interrupt;
        } catch (CancellationException cancelled) {
            failure = new IOException("cancelled", cancelled);
        } catch (ExecutionException failed) {
            failure = asIo(failed.getCause());
        } finally {
            registration.close();
        }
        boolean kept = body.keep();
        HttpResponse.ResponseInfo told = head.get();
        if (told != null) return new Response(told.statusCode(), told.headers().map(), new byte[0], failure);
        throw kept || failure instanceof ConnectException ? new NotSentException(failure) : failure;
    }

    /**
     * Sends on a thread of the package's own, so that an interrupt that ends it cannot hit the caller later, and the caller
     * need not wait for what heeds none, such as the look-up of a name. The client's own sendAsync starts a thread a call
     * on a machine with one or two processors, whatever its executor is, and takes several times as long.
     */
    private FutureTask<HttpResponse<byte[]>> exchange(
            Request request, SentOnce body, AtomicReference<HttpResponse.ResponseInfo> head) throws NotSentException {
        HttpRequest built;
        try {
            built = build(request, body);
        } catch (IllegalArgumentException unfit) {
            throw new NotSentException(unfit);
        }
        return new FutureTask<>(() -> client.send(built, info -> {
            head.set(info);
            return new Limited(info, request.maxBytes());
        }));
    }

    /** What send throws has the error of the connection, which may be of this class, as its cause. */
    private static IOException asIo(Throwable failure) {
        Throwable inner = failure.getCause() instanceof UncheckedIOException wrapped ? wrapped : failure;
        if (inner instanceof UncheckedIOException wrapped) inner = wrapped.getCause();
        return inner instanceof IOException known ? known : new IOException(inner);
    }

    private static HttpRequest build(Request request, SentOnce body) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(request.uri()).header("Accept-Encoding", "gzip");
        request.headers().forEach(builder::header);
        builder.method(request.method(), body);
        // Over HTTP/1.1 the length of a body is asked for once a send, which is what tells a second one of a GET.
        return request.body().length > 0 ? builder.build() : builder.version(HttpClient.Version.HTTP_1_1).build();
    }

    /** java.net.http knows nothing of compression. */
    private static Response unpacked(HttpResponse<byte[]> answer, int maxBytes) {
        byte[] body = answer.body();
        IOException cutOff = null;
        if (answer.headers().firstValue("Content-Encoding").orElse("").equalsIgnoreCase("gzip") && body.length > 0) {
            try (GZIPInputStream stream = new GZIPInputStream(new ByteArrayInputStream(body))) {
                body = stream.readNBytes(maxBytes == Integer.MAX_VALUE ? maxBytes : maxBytes + 1);
            } catch (IOException broken) {
                cutOff = broken;
                body = new byte[0];
            }
        }
        return new Response(answer.statusCode(), answer.headers().map(), body, cutOff);
    }

    /**
     * A body that can be had once. java.net.http sends again by itself what a connection that breaks has left unanswered
     * (a GET always, a POST if the system property jdk.httpclient.enableAllMethodRetry says so), and after some faults of
     * HTTP/2. By then a picture may have been paid, and to send again it must ask for the body again.
     */
    private static final class SentOnce implements HttpRequest.BodyPublisher {
        private final HttpRequest.BodyPublisher bytes;
        private final boolean empty;
        private final AtomicBoolean measured = new AtomicBoolean();
        private final AtomicBoolean asked = new AtomicBoolean();

        SentOnce(byte[] body) {
            bytes = HttpRequest.BodyPublishers.ofByteArray(body);
            empty = body.length == 0;
        }

        /** An empty body is not asked for, but measured. */
        @Override
        public long contentLength() {
            if (empty && !measured.compareAndSet(false, true)) throw new UncheckedIOException(again());
            return bytes.contentLength();
        }

        @Override
        public void subscribe(Flow.Subscriber<? super ByteBuffer> subscriber) {
            if (asked.compareAndSet(false, true)) {
                bytes.subscribe(subscriber);
                return;
            }
            subscriber.onSubscribe(new Flow.Subscription() {
                @Override
                public void request(long count) {}

                @Override
                public void cancel() {}
            });
            subscriber.onError(again());
        }

        private static IOException again() {
            return new IOException("the connection broke before an answer came");
        }

        /**
         * Keeps the body from whoever has not asked for it yet, such as a thread that is still on its way to the server.
         * False if somebody has. In doubt it was sent: a wrong "never" is a picture paid twice.
         */
        boolean keep() {
            return asked.compareAndSet(false, true);
        }
    }

    /** Collects a body up to a limit, and reads none of one that says it is larger. */
    private static final class Limited implements HttpResponse.BodySubscriber<byte[]> {
        private final CompletableFuture<byte[]> result = new CompletableFuture<>();
        private final ByteArrayOutputStream collected = new ByteArrayOutputStream();
        private final long maxBytes;
        private final boolean tooLarge;
        private Flow.Subscription subscription;

        Limited(HttpResponse.ResponseInfo info, int maxBytes) {
            this.maxBytes = maxBytes;
            tooLarge = info.headers().firstValueAsLong("Content-Length").orElse(0) > maxBytes;
        }

        @Override
        public CompletionStage<byte[]> getBody() {
            return result;
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            this.subscription = subscription;
            if (tooLarge) end();
            else subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(List<ByteBuffer> buffers) {
            for (ByteBuffer buffer : buffers) {
                byte[] part = new byte[(int) Math.min(buffer.remaining(), maxBytes + 1 - collected.size())];
                buffer.get(part);
                collected.writeBytes(part);
            }
            if (collected.size() > maxBytes) end();
        }

        private void end() {
            subscription.cancel();
            onComplete();
        }

        @Override
        public void onError(Throwable failure) {
            result.completeExceptionally(failure);
        }

        @Override
        public void onComplete() {
            result.complete(collected.toByteArray());
        }
    }
}
