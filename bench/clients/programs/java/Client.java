import io.github.modelslabimages.ModelsLab;

/** Java with the client, ready for its first call. */
public final class Client {
    private Client() {}

    public static void main(String[] args) {
        if (ModelsLab.builder().apiKey("a-key-of-nobody").build().toString().isEmpty()) {
            throw new IllegalStateException();
        }
    }
}
