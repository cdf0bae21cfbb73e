import java.net.http.HttpClient;

/** Java with its HTTP stack, which like the client's is opened by the first request. */
public final class Bare {
    private Bare() {}

    public static void main(String[] args) {
        if (HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1) == null) {
            throw new IllegalStateException();
        }
    }
}
