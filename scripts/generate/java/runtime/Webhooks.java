package io.github.modelslabimages;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Reads webhook deliveries. */
public final class Webhooks {
    private Webhooks() {}

    /** For pictures of deliveries that no client confirms. */
    private static final class Keyless {
        static final Engine ENGINE = new Engine(new Settings(), "");
    }

    /**
     * Reads the delivery from the request of your route, no further than the size limit.
     *
     * @param body of the request
     * @param options of the reading
     * @return what it says
     * @throws IOException if the body cannot be read
     * @throws ModelsLabException as {@link #parse(byte[], WebhookOptions)}
     */
    public static WebhookEvent parse(InputStream body, WebhookOptions options) throws IOException {
        checkSize(options);
        return parse(body.readNBytes(options.maxBytes + 1), options);
    }

    /**
     * Reads a delivery.
     *
     * @param body of the request
     * @param options of the reading
     * @return what it says
     * @throws ModelsLabException as {@link #parse(byte[], WebhookOptions)}
     */
    public static WebhookEvent parse(String body, WebhookOptions options) {
        return parse(body.getBytes(StandardCharsets.UTF_8), options);
    }

    /**
     * Reads a delivery.
     *
     * @param body of the request
     * @param options of the reading
     * @return what it says
     * @throws InvalidResponseException if the body is too large or no JSON object
     * @throws ModelsLabException with {@link WebhookOptions#confirm} whatever kept it from asking: answer 5xx then, and the
     *     delivery is not lost
     */
    public static WebhookEvent parse(byte[] body, WebhookOptions options) {
        Cancellation cancellation = options.cancellation == null ? new Cancellation() : options.cancellation;
        return parse(body, options, cancellation);
    }

    /**
     * Reads a delivery, and asks about it on another thread.
     *
     * @param body of the request
     * @param options of the reading
     * @return what it says; cancelling the future ends the look-up
     */
    public static CompletableFuture<WebhookEvent> parseAsync(byte[] body, WebhookOptions options) {
        return Async.run(engine(options), options.cancellation, stop -> parse(body, options, stop));
    }

    private static Engine engine(WebhookOptions options) {
        return options.confirmer == null ? Keyless.ENGINE : options.confirmer.engine();
    }

    private static void checkSize(WebhookOptions options) {
        Settings.whole("maxBytes", options.maxBytes, 1, Integer.MAX_VALUE - 1, " bytes");
    }

    private static WebhookEvent parse(byte[] body, WebhookOptions options, Cancellation cancellation) {
        checkSize(options);
        Engine engine = engine(options);
        if (body.length > options.maxBytes) {
            String message = "The webhook's body is larger than maxBytes (" + options.maxBytes + ")";
            throw engine.problem(ErrorKind.INVALID_RESPONSE, message, new Details());
        }
        Map<String, Object> raw = Json.readObject(body);
        if (raw == null) {
            throw engine.problem(ErrorKind.INVALID_RESPONSE, "The webhook's body is no JSON object", new Details());
        }
        Delivery delivery = new Delivery(engine, raw);
        return options.confirmer == null ? delivery.believe() : delivery.confirm(options.operation, cancellation);
    }

    /** A delivery that is being read. */
    private record Delivery(Engine engine, Map<String, Object> raw, Scalar id, Scalar trackId) {
        Delivery(Engine engine, Map<String, Object> raw) {
            this(engine, raw, Scalar.read(raw.get("id")), Scalar.read(raw.get("track_id")));
        }

        /** Asks the API; only its answer counts. */
        WebhookEvent confirm(String operation, Cancellation cancellation) {
            if (id.isNone()) return unknown();
            Map<String, Object> saved =
                    Map.of("operation", String.valueOf(operation), "id", id, "status", "processing");
            Job job = Job.resume(engine, saved);
            try {
                job.refresh(new CallOptions(), cancellation);
            } catch (ModelsLabException error) {
                return switch (error.kind()) {
                    case NOT_FOUND -> unknown();
                    case GENERATION_FAILED, EMPTY_OUTPUT -> failed(error, true);
                    default -> throw error;
                };
            }
            // A forged payload may pair a real id with somebody else's track id: the API's own is used.
            return job.generation().map(generation -> succeeded(generation, true)).orElseGet(this::unknown);
        }

        /** Takes the payload at its word. */
        WebhookEvent believe() {
            String status = Read.text(raw.get("status"), "").toLowerCase(Locale.ROOT);
            Details details = Details.of(trackId).raw(raw);
            switch (status) {
                case "success":
                    Generation generation = Generation.of(engine, raw, Scalar.NONE, Scalar.NONE);
                    if (!generation.images().isEmpty()) return succeeded(generation, false);
                    String empty = "The job succeeded without a picture";
                    return failed(engine.problem(ErrorKind.EMPTY_OUTPUT, empty, details.charged(true)), false);
                case "failed", "error":
                    Read.Message said = Read.message(raw);
                    ErrorKind kind = said.fields() != null
                            ? ErrorKind.VALIDATION
                            : Read.kindOf(said.text()).orElse(ErrorKind.GENERATION_FAILED);
                    details.charged(kind == ErrorKind.GENERATION_FAILED).fields = said.fields();
                    String message = said.text().isEmpty() ? "status " + status : said.text();
                    return failed(engine.problem(kind, message, details), false);
                default:
                    return unknown();
            }
        }

        private WebhookEvent succeeded(Generation generation, boolean confirmed) {
            Scalar tracked = generation.trackId().or(trackId);
            return new WebhookEvent.Succeeded(generation, id, tracked, key("succeeded"), confirmed, raw);
        }

        private WebhookEvent failed(ModelsLabException error, boolean confirmed) {
            return new WebhookEvent.Failed(error, id, trackId, key("failed"), confirmed, raw);
        }

        private WebhookEvent unknown() {
            return new WebhookEvent.Unknown(id, trackId, key("unknown"), false, raw);
        }

        private Optional<String> key(String type) {
            Scalar about = id.or(trackId);
            return about.isNone() ? Optional.empty() : Optional.of(about + ":" + type);
        }
    }
}
