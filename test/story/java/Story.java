import io.github.modelslabimages.Generation;
import io.github.modelslabimages.GenerationFailedException;
import io.github.modelslabimages.Image;
import io.github.modelslabimages.Job;
import io.github.modelslabimages.ModelsLab;
import io.github.modelslabimages.Operations;
import io.github.modelslabimages.RateLimitException;
import io.github.modelslabimages.RunOptions;
import io.github.modelslabimages.Scalar;
import io.github.modelslabimages.TextToImageParams;
import io.github.modelslabimages.WebhookEvent;
import io.github.modelslabimages.WebhookOptions;
import io.github.modelslabimages.Webhooks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The story in Java; ../README.md says what each command does. */
public final class Story {
    private static final Path FOLDER = Path.of(System.getenv("STORY_FOLDER"));

    private Story() {}

    public static void main(String[] args) throws IOException {
        ModelsLab client = ModelsLab.create();
        Map<String, Object> told =
                switch (args[0]) {
                    case "submit" -> submit(client);
                    case "resume" -> resume(client);
                    case "pictures" -> pictures(client);
                    case "webhook" -> webhook(client);
                    case "limit" -> limit(client);
                    case "failed" -> failed(client);
                    default -> throw new IllegalArgumentException(args[0]);
                };
        System.out.println(json(told));
    }

    private static TextToImageParams.Builder params(String prompt) {
        return TextToImageParams.builder().modelId("midjourney").prompt(prompt).width(512).height(512);
    }

    private static int save(List<Image> images) {
        for (int i = 0; i < images.size(); i++) images.get(i).save(FOLDER.resolve("picture-" + i + ".png"));
        return images.size();
    }

    private static Map<String, Object> submit(ModelsLab client) throws IOException {
        TextToImageParams.Builder params =
                params("A lighthouse on a rocky shore sim:processing=2").samples(4).trackId("story-java");
        String webhook = System.getenv("STORY_WEBHOOK");
        if (webhook != null && !webhook.isEmpty()) params.webhook(webhook);
        Job job = client.submitTextToImage(params.build());
        Files.writeString(FOLDER.resolve("job.json"), job.toJson());
        return line("id", job.id(), "status", job.status(), "trackId", job.trackId());
    }

    private static Map<String, Object> resume(ModelsLab client) throws IOException {
        Job job = client.resume(Files.readString(FOLDER.resolve("job.json")));
        int images = save(job.await().images());
        return line("id", job.id(), "status", job.status(), "trackId", job.trackId(), "images", images);
    }

    private static Map<String, Object> pictures(ModelsLab client) {
        Generation generation =
                client.textToImage(params("A paper boat on a pond").samples(4).build());
        return line("images", save(generation.images()));
    }

    private static Map<String, Object> webhook(ModelsLab client) throws IOException {
        WebhookOptions confirm = new WebhookOptions().confirm(client, Operations.TEXT_TO_IMAGE);
        WebhookEvent event = Webhooks.parse(Files.readString(FOLDER.resolve("delivery.json")), confirm);
        int images = event instanceof WebhookEvent.Succeeded done ? done.generation().images().size() : 0;
        String type = event.getClass().getSimpleName().toLowerCase(Locale.ROOT);
        return line("type", type, "id", event.id(), "images", images);
    }

    private static Map<String, Object> limit(ModelsLab client) {
        try {
            client.textToImage(params("A full queue sim:429").build(), new RunOptions().maxRetries(0));
        } catch (RateLimitException refusal) {
            return line(
                    "error", "RateLimitError",
                    "httpStatus", refusal.httpStatus(),
                    "retryAfter", refusal.retryAfter().orElseThrow().toSeconds(),
                    "mayHaveBeenCharged", refusal.mayHaveBeenCharged());
        }
        throw new IllegalStateException("not a rate limit");
    }

    private static Map<String, Object> failed(ModelsLab client) {
        try {
            client.textToImage(params("A job that breaks sim:failed=1").build());
        } catch (GenerationFailedException failure) {
            return line(
                    "error", "GenerationFailedError",
                    "httpStatus", failure.httpStatus(),
                    "mayHaveBeenCharged", failure.mayHaveBeenCharged(),
                    "trackId", !failure.trackId().isNone());
        }
        throw new IllegalStateException("not a failed generation");
    }

    private static Map<String, Object> line(Object... pairs) {
        Map<String, Object> line = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) line.put((String) pairs[i], pairs[i + 1]);
        return line;
    }

    /** The texts of a story hold nothing that JSON would escape. */
    private static String json(Map<String, Object> members) {
        return members.entrySet().stream()
                .map(member -> "\"" + member.getKey() + "\":" + value(member.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String value(Object value) {
        boolean text = value instanceof String || value instanceof Scalar scalar && !scalar.isNumber();
        return text ? "\"" + value + "\"" : value.toString();
    }
}
