package io.github.modelslabimages;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A finished job's result.
 *
 * @param id as received: the API sends integers, its documentation also shows texts
 * @param images at least one
 * @param meta the parameters as the API understood them; an open set that differs between operations
 * @param generationTime empty if it was not told; the fetch operations do not
 * @param trackId the correlation id, as the answer has it, else as it was sent
 * @param raw the whole answer, with members that this package does not know
 */
public record Generation(
        Scalar id,
        List<Image> images,
        Map<String, Object> meta,
        Optional<Duration> generationTime,
        Scalar trackId,
        Map<String, Object> raw) {

    static Generation of(Engine engine, Map<String, Object> body, Scalar id, Scalar trackId) {
        Map<String, Object> told = Read.object(body.get("meta"));
        Map<String, Object> meta = told == null ? Map.of() : told;
        List<Image> images = Read.pictures(body).stream().map(source -> new Image(engine, source)).toList();
        Scalar tracked = Scalar.read(body.get("track_id")).or(Scalar.read(meta.get("track_id"))).or(trackId);
        Optional<Duration> time = Optional.ofNullable(Read.seconds(body.get("generationTime")));
        return new Generation(id.or(Scalar.read(body.get("id"))), images, meta, time, tracked, body);
    }
}
