package io.github.modelslabimages;

import java.util.List;
import java.util.Map;

/** A parameter was refused. */
public final class ValidationException extends ApiException {
    private static final long serialVersionUID = 1L;

    ValidationException(ErrorKind kind, String message, Details details) {
        super(kind, message, details);
    }

    /**
     * What is said about each refused member.
     *
     * @return by the member's name on the wire; empty if the API did not tell
     */
    public Map<String, List<String>> fields() {
        return details().fields == null ? Map.of() : details().fields;
    }
}
