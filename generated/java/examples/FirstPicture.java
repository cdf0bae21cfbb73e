import io.github.modelslabimages.Generation;
import io.github.modelslabimages.Image;
import io.github.modelslabimages.ModelsLab;
import io.github.modelslabimages.TextToImageParams;
import java.nio.file.Path;

/** One picture, saved to a file. */
public class FirstPicture {
    public static void main(String[] args) {
        ModelsLab client = ModelsLab.create();
        Generation generation = client.textToImage(TextToImageParams.builder()
                .modelId("midjourney")
                .prompt("a red bicycle against a white wall, morning light")
                .width(512)
                .height(512)
                .build());
        int number = 0;
        for (Image image : generation.images()) {
            System.out.println(image);
            // Links die after 24 hours, so keep the picture itself. A mock's links lead nowhere: ask for files with SAVE=1.
            if (System.getenv("SAVE") != null) image.save(Path.of("bicycle-" + ++number + ".png"));
        }
    }
}
