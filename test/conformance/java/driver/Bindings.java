package driver;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Values of the {{names}} in a case: given by the driver, or bound by the first value that one is compared with. */
final class Bindings {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{([\\w-]+)}}");

    private final Map<String, Object> values = new ConcurrentHashMap<>();

    void set(String name, Object value) {
        values.put(name, value);
    }

    String text(String name) {
        return String.valueOf(values.get(name));
    }

    Bindings copy() {
        Bindings copy = new Bindings();
        copy.values.putAll(values);
        return copy;
    }

    String fill(String text) {
        return PLACEHOLDER.matcher(text).replaceAll(match -> {
            Object value = values.get(match.group(1));
            return Matcher.quoteReplacement(value == null ? match.group() : value.toString());
        });
    }

    /** Replaces the placeholders that have a value. */
    Object fill(Object value) {
        if (value instanceof String text) return fill(text);
        if (value instanceof List<?> items) {
            List<Object> filled = new ArrayList<>();
            for (Object item : items) filled.add(fill(item));
            return filled;
        }
        return value instanceof Map<?, ?> ? fill(Json.map(value)) : value;
    }

    Map<String, Object> fill(Map<String, Object> members) {
        if (members == null) return null;
        Map<String, Object> filled = new LinkedHashMap<>();
        members.forEach((name, item) -> filled.put(name, fill(item)));
        return filled;
    }

    /**
     * The differences between what a case expects and what there is; none is a match. A number is not its text. If partial,
     * members that the expectation does not name are allowed, at every level but that of lists.
     */
    List<String> differences(Object expected, Object actual, boolean partial, String at) {
        List<String> found = new ArrayList<>();
        compare(expected, actual, partial, at, found);
        return found;
    }

    private void compare(Object expected, Object actual, boolean partial, String at, List<String> found) {
        if (expected instanceof String text) {
            Matcher match = PLACEHOLDER.matcher(text);
            if (match.matches()) {
                Object bound = values.get(match.group(1));
                if (bound != null) compare(bound, actual, partial, at, found);
                else if (actual instanceof Number || actual instanceof String said && !said.isEmpty()) {
                    values.put(match.group(1), actual);
                } else found.add(at + ": expected some text, got " + Json.write(actual));
                return;
            }
        }
        String different = at + ": expected " + Json.write(expected) + ", got " + Json.write(actual);
        if (expected instanceof List<?> items) {
            if (!(actual instanceof List<?> others) || others.size() != items.size()) {
                found.add(different);
                return;
            }
            for (int i = 0; i < items.size(); i++) {
                compare(items.get(i), others.get(i), partial, at + "[" + i + "]", found);
            }
        } else if (expected instanceof Map<?, ?>) {
            Map<String, Object> members = Json.map(expected);
            Map<String, Object> others = Json.map(actual);
            if (others == null) {
                found.add(different);
                return;
            }
            for (String name : new TreeSet<>(others.keySet())) {
                if (!partial && !members.containsKey(name)) {
                    found.add(at + "." + name + ": not expected, got " + Json.write(others.get(name)));
                }
            }
            for (String name : new TreeSet<>(members.keySet())) {
                boolean absent = !others.containsKey(name);
                if (absent && (!partial || members.get(name) != null)) found.add(at + "." + name + ": missing");
                else compare(members.get(name), others.get(name), partial, at + "." + name, found);
            }
        } else if (expected instanceof Number a && actual instanceof Number b) {
            if (new BigDecimal(a.toString()).compareTo(new BigDecimal(b.toString())) != 0) found.add(different);
        } else if (!Objects.equals(expected, actual)) found.add(different);
    }
}
