package io.github.modelslabimages;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What fits every call with a body of its own; waiting has its own pace. */
abstract class BodyOptions<O extends BodyOptions<O>> extends AttemptOptions<O> {
    Integer maxRetries;
    Map<String, Object> extraBody;

    BodyOptions() {}

    /**
     * How often a request is sent again where that is safe.
     *
     * @param maxRetries 0 to 100; 0 is exactly one send; default: the client's
     * @return these options
     */
    public O maxRetries(int maxRetries) {
        this.maxRetries = maxRetries;
        return self();
    }

    /**
     * Adds members to the body as they are, for what the contract does not know yet.
     *
     * @param members plain values: maps, lists, texts, numbers, booleans and null
     * @return these options
     */
    public O extraBody(Map<String, ?> members) {
        extraBody = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        return self();
    }

    @Override
    Settings over(Settings defaults) {
        Settings settings = super.over(defaults);
        if (maxRetries != null) settings.maxRetries = maxRetries;
        return settings;
    }
}
