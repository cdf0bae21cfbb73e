package io.github.modelslabimages;

/** An option or a parameter cannot be used. Nothing was sent. */
public final class ConfigurationException extends ModelsLabException {
    private static final long serialVersionUID = 1L;

    ConfigurationException(ErrorKind kind, String message, Details details) {
        super(kind, message, details);
    }
}
