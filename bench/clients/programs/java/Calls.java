import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.modelslabimages.ModelsLab;
import io.github.modelslabimages.TextToImageParams;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** java Calls BASE: for each line "KIND COUNT" of its input makes so many calls, and prints what they took in microseconds. */
public final class Calls {
    private static final String KEY = "a-key-of-nobody";
    private static final JsonFactory JSON = new JsonFactory();

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

    // Java has no JSON of its own: Jackson's streams, which the client has too, are the fastest that one would take.
    private static void bare(HttpClient http, URI address) throws Exception {
        var body = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(body)) {
            json.writeStartObject();
            json.writeStringField("key", KEY);
            json.writeStringField("model_id", "midjourney");
            json.writeStringField("prompt", "a red bicycle against a white wall");
            json.writeStringField("width", "512");
            json.writeStringField("height", "512");
            json.writeStringField("samples", "1");
            json.writeStringField("num_inference_steps", "31");
            json.writeNumberField("guidance_scale", 7.5);
            json.writeEndObject();
        }
        var request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                .build();
        var response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        try (JsonParser json = JSON.createParser(response.body())) {
            json.nextToken();
            if (!(read(json) instanceof Map<?, ?> answer) || !"success".equals(answer.get("status"))) {
                throw new IllegalStateException("no success");
            }
        }
    }

    /** The value that begins here. */
    private static Object read(JsonParser json) throws IOException {
        return switch (json.currentToken()) {
            case START_OBJECT -> {
                Map<String, Object> members = new LinkedHashMap<>();
                while (json.nextToken() != JsonToken.END_OBJECT) {
                    String name = json.currentName();
                    json.nextToken();
                    members.put(name, read(json));
                }
                yield members;
            }
            case START_ARRAY -> {
                List<Object> items = new ArrayList<>();
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    items.add(read(json));
                }
                yield items;
            }
            case VALUE_STRING -> json.getText();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> json.getNumberValue();
            case VALUE_TRUE, VALUE_FALSE -> json.getBooleanValue();
            default -> null;
        };
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
