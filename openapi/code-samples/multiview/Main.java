import io.github.modelslabimages.Generation;
import io.github.modelslabimages.Image;
import io.github.modelslabimages.ModelsLab;
import io.github.modelslabimages.MultiviewParams;

public class Main {
    public static void main(String[] args) {
        ModelsLab client = ModelsLab.create(); // the key is in MODELSLAB_API_KEY

        Generation generation = client.multiview(MultiviewParams.builder()
                .image("https://images.example.com/armchair.png")
                .prompt("several views of the armchair")
                .width(640)
                .height(960)
                .temp(true) // adds links on another host
                .build());

        for (Image image : generation.images()) {
            System.out.println(image);
        }
    }
}
