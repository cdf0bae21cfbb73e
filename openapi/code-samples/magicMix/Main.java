import io.github.modelslabimages.Generation;
import io.github.modelslabimages.MagicMixParams;
import io.github.modelslabimages.ModelsLab;

public class Main {
    public static void main(String[] args) {
        ModelsLab client = ModelsLab.create(); // the key is in MODELSLAB_API_KEY

        Generation generation = client.magicMix(MagicMixParams.builder()
                .image("https://images.example.com/corgi.jpg")
                .prompt("a reading chair")
                .mixFactor(0.6)
                .kmin(0.3)
                .kmax(0.5)
                .build());

        System.out.println(generation.images().get(0) + " " + generation.meta().get("seed"));
    }
}
