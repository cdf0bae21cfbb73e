package io.github.modelslabimages;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * JSON as plain maps, lists, texts, numbers, booleans and null. Whole numbers are Integer, Long or BigInteger and others
 * BigDecimal, so that no id is rounded. The only file that knows of Jackson.
 */
final class Json {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            // A picture may be one text, and an answer is not read deeper than any that the API sends.
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNestingDepth(200)
                    .build())
            .build();

    private Json() {}

    /** A JSON object; null for anything else. */
    static Map<String, Object> readObject(byte[] data) {
        // The server may write a byte order mark, which Jackson takes off.
        try (JsonParser parser = FACTORY.createParser(data)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) return null;
            Map<String, Object> object = object(parser);
            return parser.nextToken() == null ? object : null;
        } catch (IOException broken) {
            return null;
        }
    }

    static Map<String, Object> readObject(String text) {
        return readObject(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, Object> object(JsonParser parser) throws IOException {
        Map<String, Object> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            members.put(name, value(parser));
        }
        return Collections.unmodifiableMap(members);
    }

    private static Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> {
                List<Object> items = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) items.add(value(parser));
                yield Collections.unmodifiableList(items);
            }
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT -> parser.getNumberValue();
            case VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
    }

    /** Writes plain values, and what this package wraps them in; refuses anything else by IllegalArgumentException. */
    static byte[] write(Object value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator generator = FACTORY.createGenerator(bytes)) {
            write(generator, value);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static String text(Object value) {
        return new String(write(value), StandardCharsets.UTF_8);
    }

    private static void write(JsonGenerator generator, Object value) throws IOException {
        if (value == null) generator.writeNull();
        else if (value instanceof String text) generator.writeString(text);
        else if (value instanceof Boolean flag) generator.writeBoolean(flag);
        else if (value instanceof Scalar scalar) write(generator, scalar.toJson());
        else if (value instanceof Number number) writeNumber(generator, number);
        else if (value instanceof Map<?, ?> members) {
            generator.writeStartObject();
            for (Map.Entry<?, ?> member : members.entrySet()) {
                generator.writeFieldName(String.valueOf(member.getKey()));
                write(generator, member.getValue());
            }
            generator.writeEndObject();
        } else if (value instanceof Collection<?> items) {
            generator.writeStartArray();
            for (Object item : items) write(generator, item);
            generator.writeEndArray();
        } else throw new IllegalArgumentException("JSON has no " + value.getClass().getSimpleName());
    }

    private static void writeNumber(JsonGenerator generator, Number number) throws IOException {
        double size = number.doubleValue();
        if ((number instanceof Double || number instanceof Float) && !Double.isFinite(size)) {
            throw new IllegalArgumentException("JSON has no " + number);
        }
        generator.writeNumber(number.toString());
    }
}
