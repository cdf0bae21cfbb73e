import io.github.modelslabimages.ModelsLab;
import io.github.modelslabimages.ModelsLabException;
import io.github.modelslabimages.TextToImageParams;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Many prompts at once. The client keeps at most maxInFlight jobs under way, so the account's queue never overflows, and a
 * future that stands in line has no thread.
 */
public class Batch {
    public static void main(String[] args) {
        ModelsLab client = ModelsLab.builder().maxInFlight(5).build();
        List<CompletableFuture<Void>> all = List.of("fox", "owl", "hare", "otter", "heron", "lynx", "toad", "crane").stream()
                .map(animal -> client.textToImageAsync(TextToImageParams.builder()
                                .modelId("midjourney")
                                .prompt("a watercolour of a " + animal)
                                .build())
                        .thenAccept(generation -> System.out.println(animal + " " + generation.images().get(0)))
                        .exceptionally(failure -> explain(animal, failure)))
                .toList();
        all.forEach(CompletableFuture::join);
    }

    private static Void explain(String animal, Throwable failure) {
        Throwable error = failure instanceof CompletionException ? failure.getCause() : failure;
        // One that may have been charged is worth a look in the dashboard before it is asked for again.
        boolean charged = error instanceof ModelsLabException known && known.mayHaveBeenCharged();
        System.err.println(animal + " " + error.getMessage() + (charged ? " (may have been charged)" : ""));
        return null;
    }
}
