import io.github.modelslabimages.EnhanceStyle;
import io.github.modelslabimages.Generation;
import io.github.modelslabimages.ModelsLab;
import io.github.modelslabimages.RealtimeImageToImageParams;

public class Main {
    public static void main(String[] args) {
        ModelsLab client = ModelsLab.create(); // the key is in MODELSLAB_API_KEY

        Generation generation = client.realtimeImageToImage(RealtimeImageToImageParams.builder()
                .initImage("https://images.example.com/harbour.jpg")
                .prompt("a harbour town in the morning")
                .enhanceStyle(EnhanceStyle.WATERCOLOR)
                .strength(0.7)
                .safetyChecker(true)
                .build());

        System.out.println(generation.images().get(0));
    }
}
