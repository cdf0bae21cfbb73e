package io.github.modelslabimages;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;
import java.util.regex.Pattern;

/** What the options say, of a client or of a call. The key is not among it. */
final class Settings {
    private static final long LONGEST = Integer.MAX_VALUE;
    private static final Pattern HTTP = Pattern.compile("https?", Pattern.CASE_INSENSITIVE);

    Duration timeout = Duration.ofMinutes(10);
    Duration attemptTimeout = Duration.ofMinutes(2);
    int maxRetries = 2;
    int maxInFlight = 5;
    int maxBytes = 64 << 20;
    String baseUrl;
    Transport transport;
    Executor executor;
    System.Logger logger;
    Hooks hooks;
    Timekeeper timekeeper = Timekeeper.system();
    DoubleSupplier random = () -> ThreadLocalRandom.current().nextDouble();

    Settings() {}

    Settings(Settings other) {
        timeout = other.timeout;
        attemptTimeout = other.attemptTimeout;
        maxRetries = other.maxRetries;
        maxInFlight = other.maxInFlight;
        maxBytes = other.maxBytes;
        baseUrl = other.baseUrl;
        transport = other.transport;
        executor = other.executor;
        logger = other.logger;
        hooks = other.hooks;
        timekeeper = other.timekeeper;
        random = other.random;
    }

    /** These settings, if their numbers can be used; else an error that names the option. */
    Settings checked() {
        whole("timeout", milliseconds(timeout), 1, LONGEST, " milliseconds");
        whole("attemptTimeout", milliseconds(attemptTimeout), 1, LONGEST, " milliseconds");
        whole("maxRetries", maxRetries, 0, 100, "");
        whole("maxInFlight", maxInFlight, 0, 10_000, "");
        whole("maxBytes", maxBytes, 1, LONGEST - 1, " bytes");
        return this;
    }

    private static long milliseconds(Duration duration) {
        // Longer than any that is allowed, and no overflow.
        return duration.getSeconds() > LONGEST ? Long.MAX_VALUE : duration.toMillis();
    }

    static void whole(String name, long value, long least, long most, String unit) {
        if (value >= least && value <= most) return;
        throw ErrorKind.CONFIGURATION.error(
                name + " must be a whole number from " + least + " to " + most + unit + ", not " + value,
                new Details());
    }

    /** How long and how often, from now on. */
    Call.Limits limits(Timekeeper time, Cancellation cancellation) {
        return new Call.Limits(time.nanos() + timeout.toNanos(), attemptTimeout, maxRetries, cancellation);
    }

    /** A base URL without a slash at the end. */
    static String checkBaseUrl(String text, Redactor redactor) {
        try {
            URI url = new URI(text);
            boolean plain = url.getHost() != null
                    && url.getRawUserInfo() == null
                    && url.getRawQuery() == null
                    && url.getRawFragment() == null;
            if (plain && HTTP.matcher(String.valueOf(url.getScheme())).matches()) {
                return text.replaceAll("/+$", "");
            }
        } catch (URISyntaxException unfit) {
            // The message below says it.
        }
        String shown = redactor.text(Sender.head(text, 100));
        throw ErrorKind.CONFIGURATION.error(
                "baseUrl must be a plain http(s) URL, not " + Json.text(shown), new Details());
    }
}
