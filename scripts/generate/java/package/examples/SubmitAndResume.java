import io.github.modelslabimages.Image;
import io.github.modelslabimages.Job;
import io.github.modelslabimages.ModelsLab;
import io.github.modelslabimages.TextToImageParams;
import io.github.modelslabimages.WaitOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Submit in one process, wait in another: run it once to submit, and again to wait. */
public class SubmitAndResume {
    public static void main(String[] args) throws IOException {
        ModelsLab client = ModelsLab.create();
        Path file = Path.of(System.getenv().getOrDefault("JOB_FILE", "job.json"));
        if (Files.exists(file)) resume(client, file);
        else submit(client, file);
    }

    private static void submit(ModelsLab client, Path file) throws IOException {
        Job job = client.submitTextToImage(TextToImageParams.builder()
                .modelId("midjourney")
                .prompt("a lighthouse in the fog")
                .build());
        // The saved job holds no key.
        Files.writeString(file, job.toJson());
        System.out.println(job + " is saved: run this again to wait for it");
    }

    private static void resume(ModelsLab client, Path file) throws IOException {
        Job job = client.resume(Files.readString(file));
        for (Image image : job.await(new WaitOptions().onUpdate(System.out::println)).images()) {
            System.out.println(image);
        }
        Files.delete(file);
    }
}
