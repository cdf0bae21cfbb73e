import io.github.modelslabimages.Generation;
import io.github.modelslabimages.Image;
import io.github.modelslabimages.ModelsLab;
import io.github.modelslabimages.MultiviewV5Params;

public class Main {
    public static void main(String[] args) {
        ModelsLab client = ModelsLab.create(); // the key is in MODELSLAB_API_KEY

        Generation generation = client.multiviewV5(MultiviewV5Params.builder()
                .image("https://images.example.com/teapot.png")
                .prompt("several views of the teapot")
                .guidanceScale(4)
                .seed(12345)
                .build());

        for (Image image : generation.images()) {
            System.out.println(image);
        }
    }
}
