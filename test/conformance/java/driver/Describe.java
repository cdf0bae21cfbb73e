package driver;

import io.github.modelslabimages.Acknowledgement;
import io.github.modelslabimages.ErrorKind;
import io.github.modelslabimages.Generation;
import io.github.modelslabimages.Image;
import io.github.modelslabimages.Job;
import io.github.modelslabimages.ModelsLab;
import io.github.modelslabimages.ModelsLabException;
import io.github.modelslabimages.RateLimitException;
import io.github.modelslabimages.RequestInfo;
import io.github.modelslabimages.ValidationException;
import io.github.modelslabimages.WebhookEvent;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Says about a value what a case can say, in the same words for every language. */
final class Describe {
    private Describe() {}

    static Object value(Object value) {
        if (value instanceof byte[] bytes) {
            return Map.of("bytes", Base64.getEncoder().encodeToString(bytes), "size", bytes.length);
        }
        if (value instanceof Job job) return job(job);
        if (value instanceof Generation generation) return generation(generation);
        if (value instanceof Acknowledgement answer) {
            return members("status", answer.status(), "message", answer.message(), "raw", answer.raw());
        }
        if (value instanceof WebhookEvent event) return event(event);
        if (value instanceof ModelsLab) return Map.of("type", "ModelsLab");
        if (!(value instanceof List<?> items)) return value;
        List<Object> described = new ArrayList<>();
        for (Object item : items) described.add(value(item));
        return described;
    }

    private static Map<String, Object> job(Job job) {
        return members(
                "type", "Job",
                "operation", job.operation(),
                "id", job.id(),
                "status", job.status(),
                "eta", job.eta().map(Describe::seconds).orElse(null),
                "trackId", job.trackId(),
                "done", job.generation().isPresent());
    }

    private static Map<String, Object> generation(Generation generation) {
        List<Object> urls = new ArrayList<>();
        for (Image image : generation.images()) urls.add(image.url().orElse(null));
        return members(
                "type", "Generation",
                "id", generation.id(),
                "images", urls,
                "meta", generation.meta(),
                "generationTime", generation.generationTime().map(Describe::seconds).orElse(null),
                "trackId", generation.trackId(),
                "raw", generation.raw());
    }

    private static Map<String, Object> event(WebhookEvent event) {
        String type = event.getClass().getSimpleName().toLowerCase(Locale.ROOT);
        Map<String, Object> described = members(
                "type", type,
                "id", event.id(),
                "trackId", event.trackId(),
                "generation", event instanceof WebhookEvent.Succeeded it ? generation(it.generation()) : null,
                "error", event instanceof WebhookEvent.Failed it ? error(it.error()) : null);
        described.put("deduplicationKey", event.deduplicationKey().orElse(null));
        described.put("confirmed", event.confirmed());
        described.put("raw", event.raw());
        return described;
    }

    /** The type is taken from the class, so that what a user catches is what is compared. */
    static Map<String, Object> error(Throwable thrown) {
        if (thrown instanceof Perform.RefusedByCompiler) {
            return members("type", "ConfigurationError", "message", thrown.getMessage());
        }
        if (!(thrown instanceof ModelsLabException error)) {
            return members("type", "Error", "message", String.valueOf(thrown.getMessage()));
        }
        Map<String, List<String>> fields = error instanceof ValidationException it ? it.fields() : Map.of();
        Duration retryAfter = error instanceof RateLimitException it ? it.retryAfter().orElse(null) : null;
        Map<String, Object> described = members(
                "type", error.getClass().getSimpleName().replaceFirst("Exception$", "Error"),
                "message", error.getMessage(),
                "httpStatus", error.httpStatus() == 0 ? null : error.httpStatus(),
                "retryable", error.retryable(),
                "mayHaveBeenCharged", error.mayHaveBeenCharged(),
                "trackId", error.trackId(),
                "job", error.job().map(Describe::job).orElse(null),
                "raw", error.raw().orElse(null));
        described.put("fields", fields.isEmpty() ? null : fields);
        described.put("retryAfter", retryAfter == null ? null : seconds(retryAfter));
        described.put("cause", error.getCause() == null ? null : printed(error.getCause()));
        return described;
    }

    static Map<String, Object> info(RequestInfo info) {
        return members(
                "event", info.event().name().toLowerCase(Locale.ROOT),
                "operation", info.operation(),
                "attempt", info.attempt(),
                "bytes", info.bytes(),
                "status", info.status() == 0 ? null : info.status(),
                "ms", info.elapsed().toNanos() / 1e6,
                "waitMs", info.pause().toNanos() / 1e6,
                "error", info.error() == null ? null : typeOf(info.error()));
    }

    /** RATE_LIMIT is RateLimitError. */
    private static String typeOf(ErrorKind kind) {
        StringBuilder name = new StringBuilder();
        for (String word : kind.name().split("_")) {
            name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return name + "Error";
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }

    private static Map<String, Object> members(Object... pairs) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) members.put((String) pairs[i], pairs[i + 1]);
        return members;
    }

    private static String printed(Throwable thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    /** Every text in which a value can reach a log or a screen, and every text that it holds. */
    static String allTexts(Object value) {
        StringBuilder shown = new StringBuilder(String.valueOf(value)).append('\n');
        if (value instanceof Throwable thrown) {
            shown.append(printed(thrown)).append(Json.write(error(thrown)));
            if (thrown instanceof ModelsLabException error) error.job().ifPresent(job -> shown.append(job.toJson()));
        } else shown.append(Json.write(value(value)));
        if (value instanceof Job job) shown.append(job.toJson()).append(job.outcome());
        return shown.append('\n').toString();
    }
}
