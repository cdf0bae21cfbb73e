package io.github.modelslabimages;

import java.time.Duration;
import java.util.Optional;

/** What is known of a job, one of three. */
public sealed interface JobOutcome {
    /**
     * It has not ended.
     *
     * @param status as last told
     * @param eta how long it is expected to take, if the API told
     */
    record Pending(String status, Optional<Duration> eta) implements JobOutcome {}

    /**
     * It has succeeded.
     *
     * @param generation with at least one picture
     */
    record Succeeded(Generation generation) implements JobOutcome {}

    /**
     * It has ended without a picture.
     *
     * @param error which any later look throws again
     */
    record Failed(ModelsLabException error) implements JobOutcome {}
}
