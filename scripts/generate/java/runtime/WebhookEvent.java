package io.github.modelslabimages;

import java.util.Map;
import java.util.Optional;

/** What a delivery says of its job, or, if it was confirmed, what the API itself says. One of three. */
public sealed interface WebhookEvent {
    /**
     * The job's id.
     *
     * @return {@link Scalar#NONE} if the payload has none
     */
    Scalar id();

    /**
     * The correlation id of the request that made the job.
     *
     * @return {@link Scalar#NONE} if the payload has none
     */
    Scalar trackId();

    /**
     * The same for every delivery of the same news: deliveries may repeat.
     *
     * @return empty without an id and a track id
     */
    Optional<String> deduplicationKey();

    /**
     * Whether the API was asked, and this is its answer.
     *
     * @return false unless asked for
     */
    boolean confirmed();

    /**
     * The payload as delivered, which anybody may have sent.
     *
     * @return all of its members
     */
    Map<String, Object> raw();

    /**
     * The job has succeeded.
     *
     * @param generation its result
     * @param id the job's id
     * @param trackId the correlation id
     * @param deduplicationKey the same for every delivery of the same news
     * @param confirmed whether the API said so itself
     * @param raw the payload as delivered
     */
    record Succeeded(
            Generation generation,
            Scalar id,
            Scalar trackId,
            Optional<String> deduplicationKey,
            boolean confirmed,
            Map<String, Object> raw)
            implements WebhookEvent {}

    /**
     * The job has ended without a picture.
     *
     * @param error why
     * @param id the job's id
     * @param trackId the correlation id
     * @param deduplicationKey the same for every delivery of the same news
     * @param confirmed whether the API said so itself
     * @param raw the payload as delivered
     */
    record Failed(
            ModelsLabException error,
            Scalar id,
            Scalar trackId,
            Optional<String> deduplicationKey,
            boolean confirmed,
            Map<String, Object> raw)
            implements WebhookEvent {}

    /**
     * Not ended, not confirmed as asked, or a status that this package has not heard of.
     *
     * @param id the job's id
     * @param trackId the correlation id
     * @param deduplicationKey the same for every delivery of the same news
     * @param confirmed whether the API said so itself
     * @param raw the payload as delivered
     */
    record Unknown(
            Scalar id, Scalar trackId, Optional<String> deduplicationKey, boolean confirmed, Map<String, Object> raw)
            implements WebhookEvent {}
}
