package io.github.modelslabimages;

import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A delivery such as the API makes, to test a route of your own with. */
public final class TestDelivery {
    private final Map<String, Object> payload = new LinkedHashMap<>();

    private TestDelivery(Scalar id) {
        payload.put("status", "success");
        payload.put("id", id);
    }

    /**
     * A delivery of success, unless {@link #status} says otherwise.
     *
     * @param id of the job
     * @return a new delivery
     */
    public static TestDelivery of(Scalar id) {
        return new TestDelivery(id);
    }

    /**
     * What became of the job.
     *
     * @param status success, failed, error, processing
     * @return this delivery
     */
    public TestDelivery status(String status) {
        return put("status", status);
    }

    /**
     * The pictures.
     *
     * @param urls of them
     * @return this delivery
     */
    public TestDelivery output(List<String> urls) {
        return put("output", List.copyOf(urls));
    }

    /**
     * The correlation id of the request.
     *
     * @param trackId any
     * @return this delivery
     */
    public TestDelivery trackId(Scalar trackId) {
        return put("track_id", trackId);
    }

    /**
     * What is said of a failure.
     *
     * @param message in words
     * @return this delivery
     */
    public TestDelivery message(String message) {
        return put("message", message);
    }

    /**
     * The parameters as the API understood them.
     *
     * @param meta plain values
     * @return this delivery
     */
    public TestDelivery meta(Map<String, ?> meta) {
        return put("meta", new LinkedHashMap<>(meta));
    }

    private TestDelivery put(String name, Object value) {
        payload.put(name, value);
        return this;
    }

    /**
     * The body.
     *
     * @return JSON
     */
    public byte[] body() {
        return Json.write(payload);
    }

    /**
     * The request that the API would send to your route.
     *
     * @param route its address
     * @return to be sent by an {@link java.net.http.HttpClient}
     */
    public HttpRequest toRequest(URI route) {
        return HttpRequest.newBuilder(route)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body()))
                .build();
    }

    /** The body as text. */
    @Override
    public String toString() {
        return new String(body(), StandardCharsets.UTF_8);
    }
}
