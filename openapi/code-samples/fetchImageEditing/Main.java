import io.github.modelslabimages.Job;
import io.github.modelslabimages.ModelsLab;
import io.github.modelslabimages.Scalar;

public class Main {
    public static void main(String[] args) {
        ModelsLab client = ModelsLab.create(); // the key is in MODELSLAB_API_KEY

        Job job = client.fetchImageEditing(Scalar.of(658));

        System.out.println(job.status());
        job.generation().ifPresent(generation -> System.out.println(generation.images().get(0)));
    }
}
