package io.github.modelslabimages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Takes the key out of every text that leaves the client. */
final class Redactor {
    /** Deeper than any answer of the API; a hostile body must not exhaust the stack. */
    private static final int MAX_DEPTH = 32;

    private final UnaryOperator<String> clean;

    Redactor(String key) {
        clean = key.isEmpty() ? UnaryOperator.identity() : replacing(key);
    }

    private static UnaryOperator<String> replacing(String key) {
        String json = Json.text(key);
        String quoted = json.substring(1, json.length() - 1);
        String url = URLEncoder.encode(key, StandardCharsets.UTF_8);
        // The server escapes slashes in JSON, and a message may quote the key as part of a URL.
        Set<String> forms = new LinkedHashSet<>(
                List.of(key, quoted, quoted.replace("/", "\\/"), url, url.replace("+", "%20")));
        // Longest first, or a form that contains another would be replaced in part only.
        String anyForm = forms.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        Pattern pattern = Pattern.compile(anyForm, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        // Most texts are too short to hold the key; the case of a character does not change its length.
        int shortest = forms.stream().mapToInt(String::length).min().orElseThrow();
        return text -> text.length() < shortest ? text : pattern.matcher(text).replaceAll("***");
    }

    String text(String text) {
        return text == null ? null : clean.apply(text);
    }

    Map<String, Object> object(Map<String, Object> body) {
        return body == null ? null : Read.object(value(body, 0));
    }

    /** Replaces the key in data as JSON gives it, member names included. */
    private Object value(Object value, int depth) {
        if (depth > MAX_DEPTH) return "...";
        if (value instanceof String text) return text(text);
        if (value instanceof List<?> items) {
            List<Object> cleaned = new ArrayList<>();
            for (Object item : items) cleaned.add(value(item, depth + 1));
            return Collections.unmodifiableList(cleaned);
        }
        if (!(value instanceof Map<?, ?> members)) return value;
        Map<String, Object> cleaned = new LinkedHashMap<>();
        members.forEach((name, item) -> cleaned.put(text(String.valueOf(name)), value(item, depth + 1)));
        return Collections.unmodifiableMap(cleaned);
    }

    /** Keeps an error as it is, for those who look for its class, unless the key is in a text of it or of its causes. */
    Throwable cause(Throwable cause) {
        int depth = 0;
        for (Throwable at = cause; at != null && depth < MAX_DEPTH; at = at.getCause(), depth++) {
            String shown = String.valueOf(at);
            if (!text(shown).equals(shown)) return new RedactedException(text(String.valueOf(cause)), cause);
        }
        return cause;
    }

    /** Stands for an error in whose texts the key was. */
    private static final class RedactedException extends Exception {
        private static final long serialVersionUID = 1L;

        RedactedException(String message, Throwable original) {
            super(message);
            setStackTrace(original.getStackTrace());
        }
    }
}
