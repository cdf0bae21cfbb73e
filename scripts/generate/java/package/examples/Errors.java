import io.github.modelslabimages.InsufficientCreditsException;
import io.github.modelslabimages.ModelsLab;
import io.github.modelslabimages.ModelsLabException;
import io.github.modelslabimages.RateLimitException;
import io.github.modelslabimages.RunOptions;
import io.github.modelslabimages.TextToImageParams;
import io.github.modelslabimages.ValidationException;
import io.github.modelslabimages.WaitTimeoutException;
import java.time.Duration;

/** What can go wrong, and what to do about it. */
public class Errors {
    public static void main(String[] args) {
        TextToImageParams params = TextToImageParams.builder()
                .modelId("midjourney")
                .prompt("a quiet harbour")
                .build();
        ModelsLab client = ModelsLab.create();
        try {
            client.textToImage(params, new RunOptions().timeout(Duration.ofMinutes(2)))
                    .images()
                    .forEach(System.out::println);
        } catch (ValidationException refused) {
            System.err.println("refused: " + refused.fields() + " " + refused.getMessage());
        } catch (InsufficientCreditsException none) {
            System.err.println("top up the account");
        } catch (RateLimitException busy) {
            System.err.println("busy: try again in " + busy.retryAfter().orElse(Duration.ofMinutes(1)));
        } catch (WaitTimeoutException late) {
            late.job().ifPresent(job -> System.err.println("still running: " + job.toJson()));
        } catch (ModelsLabException other) {
            if (other.mayHaveBeenCharged()) System.err.println("look for " + other.trackId() + " before you ask again");
            System.err.println(other.kind() + ": " + other.getMessage());
        }
    }
}
