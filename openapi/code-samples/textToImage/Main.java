import io.github.modelslabimages.Generation;
import io.github.modelslabimages.Image;
import io.github.modelslabimages.ModelsLab;
import io.github.modelslabimages.Scheduler;
import io.github.modelslabimages.TextToImageParams;

public class Main {
    public static void main(String[] args) {
        ModelsLab client = ModelsLab.create(); // the key is in MODELSLAB_API_KEY

        Generation generation = client.textToImage(TextToImageParams.builder()
                .modelId("midjourney")
                .prompt("A lighthouse on a rocky shore at dusk, long exposure, soft light")
                .negativePrompt("blurry, low quality, watermark")
                .width(768)
                .height(512)
                .samples(2)
                .numInferenceSteps(31)
                .scheduler(Scheduler.UNI_PC_MULTISTEP_SCHEDULER)
                .build());

        for (Image image : generation.images()) {
            System.out.println(image);
        }
    }
}
