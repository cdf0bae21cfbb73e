import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.modelslabimages.InvalidResponseException;
import io.github.modelslabimages.ModelsLab;
import io.github.modelslabimages.ModelsLabException;
import io.github.modelslabimages.Operations;
import io.github.modelslabimages.Scalar;
import io.github.modelslabimages.TestDelivery;
import io.github.modelslabimages.WebhookEvent;
import io.github.modelslabimages.WebhookOptions;
import io.github.modelslabimages.Webhooks;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A route for webhooks on the server of the JDK. */
public class WebhookRoute {
    /** What was handled: deliveries may repeat. A real service keeps these keys in its database. */
    private static final Set<String> handled = ConcurrentHashMap.newKeySet();

    public static void main(String[] args) throws IOException, InterruptedException {
        ModelsLab client = ModelsLab.create();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/webhook", exchange -> {
            int status = handle(client, exchange);
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();

        // A delivery to try the route with, before any job has been made.
        TestDelivery delivery = TestDelivery.of(Scalar.of(7))
                .trackId(Scalar.of("order-17"))
                .output(List.of("https://cdn.example.com/1.png"));
        URI route = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/webhook");
        int status = HttpClient.newHttpClient()
                .send(delivery.toRequest(route), HttpResponse.BodyHandlers.discarding())
                .statusCode();
        System.out.println(status);
        server.stop(0);
    }

    private static int handle(ModelsLab client, HttpExchange exchange) throws IOException {
        WebhookEvent event;
        try {
            // Deliveries are not signed: anybody may post one. confirm asks the API, and its answer is what counts.
            WebhookOptions options = new WebhookOptions().confirm(client, Operations.TEXT_TO_IMAGE);
            event = Webhooks.parse(exchange.getRequestBody(), options);
        } catch (InvalidResponseException odd) {
            return odd.httpStatus() == 0 ? 400 : 503;
        } catch (ModelsLabException failure) {
            return 503;
        }
        if (!handled.add(event.deduplicationKey().orElse(""))) return 204;
        if (event instanceof WebhookEvent.Succeeded done) {
            System.out.println("succeeded " + done.trackId() + " " + done.generation().images());
        } else if (event instanceof WebhookEvent.Failed failed) {
            System.out.println("failed " + failed.trackId() + " " + failed.error().getMessage());
        } else {
            System.out.println("unknown " + event.trackId());
        }
        return 204;
    }
}
