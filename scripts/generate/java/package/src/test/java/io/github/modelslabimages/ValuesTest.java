package io.github.modelslabimages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.net.CookieManager;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ValuesTest {
    private static TextToImageParams.Builder bicycle() {
        return TextToImageParams.builder().modelId("midjourney").prompt("a red bicycle");
    }

    @Test
    void unsetNullAndAValueAreThreeThings() {
        assertFalse(bicycle().build().body().containsKey("seed"));
        assertTrue(bicycle().seedNull().build().body().containsKey("seed"));
        assertNull(bicycle().seedNull().build().body().get("seed"));
        assertEquals(bicycle().seed(7).build(), bicycle().seedNull().seed(7).build());
        assertNotEquals(bicycle().build(), bicycle().seedNull().build());
    }

    @Test
    void aNullThatComesByAccidentIsNotSent() {
        String text = null;
        NullPointerException refused =
                assertThrows(NullPointerException.class, () -> bicycle().negativePrompt(text));
        assertTrue(refused.getMessage().startsWith("negative_prompt is null"), refused.getMessage());
    }

    @Test
    void whatIsRequiredIsNamed() {
        TextToImageParams.Builder nothing = TextToImageParams.builder().modelId("midjourney");
        ConfigurationException refused = assertThrows(ConfigurationException.class, nothing::build);
        assertEquals("prompt is required", refused.getMessage());
        MagicMixParams.Builder odd = MagicMixParams.builder();
        assertThrows(ConfigurationException.class, () -> odd.mixFactor(Double.NaN));
    }

    @Test
    void aBuilderOfParametersBeginsWithThem() {
        TextToImageParams first = bicycle().build();
        assertEquals(first, first.toBuilder().build());
        assertEquals("512", first.toBuilder().width(512).build().body().get("width"));
        assertFalse(first.body().containsKey("width"));
    }

    @Test
    void secretsAreNotShown() {
        UpdateS3DetailsParams.Builder details = UpdateS3DetailsParams.builder().awsSecretAccessKey("wJalrXUtnFEMI");
        ConfigurationException refused = assertThrows(ConfigurationException.class, details::build);
        assertFalse(refused.toString().contains("wJalr"));
        UpdateS3DetailsParams params = details.deployType(DeployType.TEXT_TO_IMAGE)
                .publicUrl("https://images.example.com/")
                .regionName("us-east-1")
                .endpointUrl("https://storage.example.com")
                .awsAccessKeyId("AKIAEXAMPLE")
                .imageDirectory("generations")
                .build();
        assertFalse(params.toString().contains("wJalr"), params.toString());
        assertFalse(params.toBuilder().build().toString().contains("wJalr"));
        assertEquals("wJalrXUtnFEMI", params.body().get("aws_secret_access_key"));
    }

    @Test
    void enumsAreOpen() {
        assertSame(Scheduler.DDPM_SCHEDULER, Scheduler.of("DDPMScheduler"));
        Scheduler unheard = Scheduler.of("NewScheduler");
        assertEquals("NewScheduler", bicycle().scheduler(unheard).build().body().get("scheduler"));
        String said = switch (unheard.known()) {
            case DDPM_SCHEDULER -> "known";
            case OTHER -> "other";
            default -> "another";
        };
        assertEquals("other", said);
    }

    @Test
    void numbersAreNotRounded() {
        Map<String, Object> body = Json.readObject("{\"id\": 9007199254740993, \"time\": 0.1, \"big\": 1e400}");
        assertEquals(9007199254740993L, body.get("id"));
        assertEquals(new BigDecimal("0.1"), body.get("time"));
        assertNull(Read.seconds(body.get("big")));
        assertEquals("9007199254740993", Scalar.read(body.get("id")).toString());
    }

    @Test
    void readingTakesWhateverIsSent() {
        assertNull(Json.readObject("{\"a\": 1} x"));
        assertNull(Json.readObject("[1]"));
        assertNull(Json.readObject("{".repeat(5000)));
        assertNull(Json.readObject("{\"a\":".repeat(5000) + "1" + "}".repeat(5000)));
        String marked = "\uFEFF{\"a\": null}";
        assertEquals(1, Json.readObject(marked).size());
        String long_ = "x".repeat(25_000_000);
        assertEquals(long_, Json.readObject("{\"output\": \"" + long_ + "\"}").get("output"));
        assertThrows(UnsupportedOperationException.class, () -> Json.readObject("{\"a\": {}}").put("b", 1));
    }

    @Test
    void anHttpClientThatFollowsRedirectsOrKeepsCookiesIsRefused() {
        HttpClient follows = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
        assertThrows(ConfigurationException.class, () -> HttpTransport.of(follows));
        HttpClient keeps = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        assertThrows(ConfigurationException.class, () -> HttpTransport.of(keeps));
        HttpTransport.of(HttpClient.newHttpClient());
    }

    @Test
    void aTransportOfOnesOwnSendsAndTellsWhatWasNotSent() {
        AtomicInteger sends = new AtomicInteger();
        ModelsLab client = ModelsLab.builder()
                .apiKey("test-key-of-the-unit-tests")
                .timekeeper(new NoTime())
                .transport((request, cancellation) -> {
                    if (sends.incrementAndGet() < 3) {
                        throw new Transport.NotSentException(new IOException("no route for test-key-of-the-unit-tests"));
                    }
                    byte[] body = TestServer.SUCCESS.getBytes(StandardCharsets.UTF_8);
                    assertFalse(request.toString().contains("test-key"), request.toString());
                    return new Transport.Response(200, Map.of("Content-Type", List.of("application/json")), body, null);
                })
                .build();
        assertEquals(Scalar.of(7), client.textToImage(bicycle().build()).id());
        assertEquals(3, sends.get());
    }

    @Test
    void whatATransportThrowsIsDoubt() {
        ModelsLab client = ModelsLab.builder()
                .apiKey("test-key-of-the-unit-tests")
                .transport((request, cancellation) -> {
                    throw new IllegalStateException("broken by test-key-of-the-unit-tests");
                })
                .build();
        OutcomeUnknownException unknown =
                assertThrows(OutcomeUnknownException.class, () -> client.textToImage(bicycle().build()));
        assertTrue(unknown.mayHaveBeenCharged());
        assertFalse((unknown + " " + unknown.getCause()).contains("test-key"), unknown.toString());
    }

    @Test
    void anErrorSurvivesSerialisation() throws Exception {
        ModelsLabException error = ErrorKind.SERVER.error("broken", new Details().charged(true));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(error);
        Object copy = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
        assertEquals("broken", ((ServerException) copy).getMessage());
        assertEquals(ErrorKind.SERVER, ((ServerException) copy).kind());
        assertTrue(((ServerException) copy).job().isEmpty());
    }

    @Test
    void theEnvironmentGivesWhatTheBuilderDoesNot() {
        assertThrows(ConfigurationException.class, () -> ModelsLab.builder().engine(null, null));
        assertThrows(ConfigurationException.class, () -> ModelsLab.builder().engine("", null));
        Engine engine = ModelsLab.builder().engine("key-of-the-environment", "http://127.0.0.1:1/");
        assertEquals("http://127.0.0.1:1", engine.settings.baseUrl);
        assertNull(ModelsLab.builder().apiKey("").engine("key-of-the-environment", null).settings.baseUrl);
        String body = new String(engine.serialize(Map.of("a", 1)), StandardCharsets.UTF_8);
        assertEquals("{\"key\":\"key-of-the-environment\",\"a\":1}", body);
    }

    /** A clock on which no time passes. */
    private static final class NoTime implements Timekeeper {
        @Override
        public long nanos() {
            return 0;
        }

        @Override
        public void sleep(Duration length, Cancellation cancellation) {
            assertTrue(length.toMillis() > 0);
        }
    }
}
