import io.github.modelslabimages.Acknowledgement;
import io.github.modelslabimages.DeployType;
import io.github.modelslabimages.ModelsLab;
import io.github.modelslabimages.ResetS3DetailsParams;

public class Main {
    public static void main(String[] args) {
        ModelsLab client = ModelsLab.create(); // the key is in MODELSLAB_API_KEY

        Acknowledgement answer = client.resetS3Details(ResetS3DetailsParams.builder()
                .deployType(DeployType.TEXT_TO_IMAGE)
                .build());

        System.out.println(answer.message());
    }
}
