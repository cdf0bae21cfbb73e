import io.github.modelslabimages.ModelsLab;
import io.github.modelslabimages.TextToImageParams;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** java Calls BASE: for each line "KIND COUNT" of its input makes so many calls, and prints what they took in microseconds. */
public final class Calls {
    private static final String KEY = "a-key-of-nobody";
    private static final String BODY = "{\"key\":\"" + KEY + "\",\"model_id\":\"midjourney\","
            + "\"prompt\":\"a red bicycle against a white wall\",\"width\":\"512\",\"height\":\"512\",\"samples\":\"1\","
            + "\"num_inference_steps\":\"31\",\"guidance_scale\":7.5}";

    private Calls() {}

    public static void main(String[] args) throws Exception {
        HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        URI address = URI.create(args[0] + "/v1/enterprise/text2img");
        ModelsLab client = ModelsLab.builder().apiKey(KEY).baseUrl(args[0]).build();
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        var lines = new BufferedReader(new InputStreamReader(System.in));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String[] words = line.split(" ");
            boolean bare = words[0].equals("bare");
            long cpu = system.getProcessCpuTime();
            long wall = System.nanoTime();
            for (int left = Integer.parseInt(words[1]); left > 0; left--) {
                if (bare) {
                    bare(http, address);
                } else {
                    client(client);
                }
            }
            long cpuTook = (system.getProcessCpuTime() - cpu) / 1000;
            System.out.printf("{\"cpu\":%d,\"wall\":%d}%n", cpuTook, (System.nanoTime() - wall) / 1000);
        }
        // Threads of the HTTP clients would keep the process.
        System.exit(0);
    }

    // Java has no JSON of its own: the body is there already, and the answer stays text.
    private static void bare(HttpClient http, URI address) throws Exception {
        var request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(BODY))
                .build();
        var response = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (!response.body().contains("\"success\"")) {
            throw new IllegalStateException(response.body());
        }
    }

    private static void client(ModelsLab client) {
        var generation = client.textToImage(TextToImageParams.builder()
                .modelId("midjourney")
                .prompt("a red bicycle against a white wall")
                .width(512)
                .height(512)
                .samples(1)
                .numInferenceSteps(31)
                .guidanceScale(7.5)
                .build());
        if (generation.images().isEmpty()) {
            throw new IllegalStateException("no image");
        }
    }
}
