package io.github.modelslabimages;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;

/** Options of a client. None is required where the environment has the key. */
public final class ClientBuilder {
    private final Settings settings = new Settings();
    private String apiKey;
    private String baseUrl;

    ClientBuilder() {}

    /**
     * The key.
     *
     * @param apiKey default: MODELSLAB_API_KEY of the environment; empty behind a proxy that adds the key
     * @return this builder
     */
    public ClientBuilder apiKey(String apiKey) {
        this.apiKey = apiKey;
        return this;
    }

    /**
     * Replaces the server of every operation, as with {@code http://127.0.0.1:4010} or your proxy.
     *
     * @param baseUrl default: MODELSLAB_BASE_URL of the environment, else each operation's own
     * @return this builder
     */
    public ClientBuilder baseUrl(String baseUrl) {
        this.baseUrl = baseUrl;
        return this;
    }

    /**
     * Bounds a whole call, retries and pauses included.
     *
     * @param timeout 1 ms to 2147483647 ms; default 10 minutes
     * @return this builder
     */
    public ClientBuilder timeout(Duration timeout) {
        settings.timeout = Objects.requireNonNull(timeout, "timeout");
        return this;
    }

    /**
     * Bounds one send.
     *
     * @param attemptTimeout 1 ms to 2147483647 ms; default 2 minutes
     * @return this builder
     */
    public ClientBuilder attemptTimeout(Duration attemptTimeout) {
        settings.attemptTimeout = Objects.requireNonNull(attemptTimeout, "attemptTimeout");
        return this;
    }

    /**
     * How often a request is sent again where that is safe.
     *
     * @param maxRetries 0 to 100; default 2; 0 is exactly one send
     * @return this builder
     */
    public ClientBuilder maxRetries(int maxRetries) {
        settings.maxRetries = maxRetries;
        return this;
    }

    /**
     * How many jobs of this client may be unfinished at once.
     *
     * @param maxInFlight 0 to 10000; default 5; 0 is no limit
     * @return this builder
     */
    public ClientBuilder maxInFlight(int maxInFlight) {
        settings.maxInFlight = maxInFlight;
        return this;
    }

    /**
     * Sends through this.
     *
     * @param transport default: {@link HttpTransport}, one for all clients of the process
     * @return this builder
     */
    public ClientBuilder transport(Transport transport) {
        settings.transport = transport;
        return this;
    }

    /**
     * Runs the calls that return a future; on Java 21 a virtual thread a task suits them.
     *
     * @param executor default: daemon threads that end when idle; must not run a task on the thread that hands it in
     * @return this builder
     */
    public ClientBuilder executor(Executor executor) {
        settings.executor = executor;
        return this;
    }

    /**
     * Logs each send: DEBUG, and WARNING for retries. It is told names, numbers and sizes, never a body, a URL or the key.
     *
     * @param logger default: none
     * @return this builder
     */
    public ClientBuilder logger(System.Logger logger) {
        settings.logger = logger;
        return this;
    }

    /**
     * Is called at each step of each send.
     *
     * @param hooks default: none
     * @return this builder
     */
    public ClientBuilder hooks(Hooks hooks) {
        settings.hooks = hooks;
        return this;
    }

    /**
     * Replaces the clock, for tests that must not wait.
     *
     * @param timekeeper default: {@link Timekeeper#system()}
     * @return this builder
     */
    public ClientBuilder timekeeper(Timekeeper timekeeper) {
        settings.timekeeper = Objects.requireNonNull(timekeeper, "timekeeper");
        return this;
    }

    /**
     * Replaces the source of jitter.
     *
     * @param random gives numbers from 0 up to, not including, 1; default: {@link ThreadLocalRandom}
     * @return this builder
     */
    public ClientBuilder random(DoubleSupplier random) {
        settings.random = Objects.requireNonNull(random, "random");
        return this;
    }

    /**
     * Makes the client.
     *
     * @return a client with these options
     * @throws ConfigurationException that names the option, if one cannot be used
     */
    public ModelsLab build() {
        return new ModelsLab(engine(System.getenv("MODELSLAB_API_KEY"), System.getenv("MODELSLAB_BASE_URL")));
    }

    Engine engine(String keyOfEnvironment, String baseUrlOfEnvironment) {
        String key = apiKey == null ? keyOfEnvironment : apiKey;
        if (key == null || apiKey == null && key.isEmpty()) {
            throw ErrorKind.CONFIGURATION.error(
                    "apiKey is missing: pass it, set MODELSLAB_API_KEY, or pass an empty one behind a proxy",
                    new Details());
        }
        Settings own = new Settings(settings).checked();
        String base = baseUrl == null ? Read.text(baseUrlOfEnvironment) : baseUrl;
        own.baseUrl = base == null ? null : Settings.checkBaseUrl(base, new Redactor(key));
        return new Engine(own, key);
    }

    /** Shows nothing of what it was told. */
    @Override
    public String toString() {
        return "ClientBuilder";
    }
}
