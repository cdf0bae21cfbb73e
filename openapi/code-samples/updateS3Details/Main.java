import io.github.modelslabimages.Acknowledgement;
import io.github.modelslabimages.DeployType;
import io.github.modelslabimages.ModelsLab;
import io.github.modelslabimages.UpdateS3DetailsParams;

public class Main {
    public static void main(String[] args) {
        ModelsLab client = ModelsLab.create(); // the key is in MODELSLAB_API_KEY

        Acknowledgement answer = client.updateS3Details(UpdateS3DetailsParams.builder()
                .deployType(DeployType.TEXT_TO_IMAGE)
                .publicUrl("https://images.example.com/generations/")
                .regionName("us-east-1")
                .endpointUrl("https://storage.example.com")
                .awsAccessKeyId(System.getenv().getOrDefault("S3_ACCESS_KEY", "your-access-key"))
                .awsSecretAccessKey(System.getenv().getOrDefault("S3_SECRET_KEY", "your-secret-key"))
                .imageDirectory("generations")
                .build());

        System.out.println(answer.message());
    }
}
