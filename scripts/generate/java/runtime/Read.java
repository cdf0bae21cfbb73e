package io.github.modelslabimages;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reading is lenient: a number or its text, a list or a single text; an empty text is no value. Nothing here throws,
 * whatever the server sends.
 */
final class Read {
    private Read() {}

    /** A text with something in it, else null. */
    static String text(Object value) {
        return value instanceof String text && !text.isBlank() ? text : null;
    }

    static String text(Object value, String otherwise) {
        return text(value) == null ? otherwise : text(value);
    }

    @SuppressWarnings("unchecked") // Every map in a body has texts for names.
    static Map<String, Object> object(Object value) {
        return value instanceof Map<?, ?> ? (Map<String, Object>) value : null;
    }

    /** A number of seconds: finite, not negative; null for anything else. */
    static Duration seconds(Object value) {
        if (!(value instanceof Number) && text(value) == null) return null;
        try {
            double number = new BigDecimal(value.toString().strip()).doubleValue();
            return number >= 0 && Double.isFinite(number) ? Timing.seconds(number) : null;
        } catch (NumberFormatException notOne) {
            return null;
        }
    }

    /** The texts of a list or of a single value; what is not a text is dropped. */
    static List<String> texts(Object value) {
        Stream<?> items = value instanceof List<?> list ? list.stream() : Stream.ofNullable(value);
        return items.map(Read::text).filter(text -> text != null).toList();
    }

    /** The pictures of a success body, from the first member of the contract's order that has any. */
    static List<String> pictures(Map<String, Object> body) {
        return Contract.OUTPUT_ORDER.stream()
                .map(name -> texts(body.get(name)))
                .filter(list -> !list.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /**
     * What an error says.
     *
     * @param text in words; empty if there are none
     * @param fields of each refused member, else null
     */
    record Message(String text, Map<String, List<String>> fields) {}

    /** Reads {@code message} or {@code messege}, as text or as an object of field to texts. */
    static Message message(Map<String, Object> body) {
        Object said = Stream.of("message", "messege")
                .map(body::get)
                .filter(value -> text(value) != null || value instanceof Map || value instanceof List)
                .findFirst()
                .orElse(null);
        Map<String, Object> perField = object(said);
        if (perField == null) {
            String text = String.join("; ", texts(said));
            return new Message(text.isEmpty() ? text(body.get("tip"), "") : text, null);
        }
        Map<String, List<String>> fields = new LinkedHashMap<>();
        perField.forEach((name, texts) -> fields.put(name, texts(texts)));
        String text = fields.entrySet().stream()
                .map(field -> field.getKey() + ": " + String.join(" ", field.getValue()))
                .collect(Collectors.joining("; "));
        return new Message(text, fields);
    }

    /** What the words of an error mean, as far as the contract knows them. */
    static Optional<ErrorKind> kindOf(String message) {
        String words = message.toLowerCase(Locale.ROOT);
        return Contract.ERROR_RULES.stream()
                .filter(rule -> rule.messages().stream().anyMatch(part -> words.contains(part.toLowerCase(Locale.ROOT))))
                .map(OperationSpec.ErrorRule::kind)
                .findFirst();
    }

    /** {@code retry_after} of the body, else the Retry-After header (seconds or a date); null if neither is told. */
    static Duration retryAfter(Map<String, Object> body, Transport.Response response) {
        String header = response.header("Retry-After").orElse(null);
        Duration told = body == null ? null : seconds(body.get("retry_after"));
        if (told == null) told = seconds(header);
        Instant until = date(header);
        if (told != null || until == null) return told;
        // Measured from the server's own date where it sends one: the clocks of both sides may differ.
        Instant now = date(response.header("Date").orElse(null));
        Duration left = Duration.between(now == null ? Instant.now() : now, until);
        return left.isNegative() ? Duration.ZERO : left;
    }

    private static Instant date(String header) {
        if (header == null) return null;
        try {
            return ZonedDateTime.parse(header, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
        } catch (DateTimeException none) {
            return null;
        }
    }
}
