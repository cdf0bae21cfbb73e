import io.github.modelslabimages.Job;
import io.github.modelslabimages.ModelsLab;
import io.github.modelslabimages.Scalar;

public class Main {
    public static void main(String[] args) {
        ModelsLab client = ModelsLab.create(); // the key is in MODELSLAB_API_KEY

        // One look at a job of which only the id is known. Usually client.resume(saved) and job.await() do this for you.
        Job job = client.fetchTextToImage(Scalar.of(302456));

        System.out.println(job.status());
        job.generation().ifPresent(generation -> System.out.println(generation.images().get(0)));
    }
}
