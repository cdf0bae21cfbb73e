// Made by `npm run generate` from the contract; do not edit.
package io.github.modelslabimages;

import java.util.List;
import java.util.Map;

/** What the hand-written code knows about the API. */
final class Contract {
    static final String KEY = "key";
    static final String SERVER = "https://modelslab.com/api";
    static final String USER_AGENT = "modelslab-images-java/0.1.0";

    static final OperationSpec TEXT_TO_IMAGE = new OperationSpec(
            "textToImage",
            "/v1/enterprise/text2img",
            "https://modelslab.com/api",
            false,
            "fetchTextToImage",
            null,
            "track_id");

    static final OperationSpec FETCH_TEXT_TO_IMAGE = new OperationSpec(
            "fetchTextToImage",
            "/v1/enterprise/fetch",
            "https://modelslab.com/api",
            true,
            null,
            new OperationSpec.IdPlace("request_id", false, true),
            null);

    static final OperationSpec REALTIME_IMAGE_TO_IMAGE = new OperationSpec(
            "realtimeImageToImage",
            "/v1/enterprise/realtime/img2img",
            "https://modelslab.com/api",
            false,
            "fetchRealtime",
            null,
            "track_id");

    static final OperationSpec FETCH_REALTIME = new OperationSpec(
            "fetchRealtime",
            "/v1/enterprise/realtime/fetch/{id}",
            "https://modelslab.com/api",
            true,
            null,
            new OperationSpec.IdPlace("id", true, false),
            null);

    static final OperationSpec MULTIVIEW = new OperationSpec(
            "multiview",
            "/v1/enterprise/image_editing/multiview",
            "https://modelslab.com/api",
            false,
            "fetchImageEditing",
            null,
            "track_id");

    static final OperationSpec MAGIC_MIX = new OperationSpec(
            "magicMix",
            "/v1/enterprise/image_editing/magic_mix",
            "https://modelslab.com/api",
            false,
            "fetchImageEditing",
            null,
            "track_id");

    static final OperationSpec FETCH_IMAGE_EDITING = new OperationSpec(
            "fetchImageEditing",
            "/v1/enterprise/image_editing/fetch/{id}",
            "https://modelslab.com/api",
            true,
            null,
            new OperationSpec.IdPlace("id", true, false),
            null);

    static final OperationSpec MULTIVIEW_V5 = new OperationSpec(
            "multiviewV5",
            "/v5/multiview",
            "https://stablediffusionapi.com/api",
            false,
            "fetchV5",
            null,
            "track_id");

    static final OperationSpec FETCH_V5 = new OperationSpec(
            "fetchV5",
            "/v3/fetch/{id}",
            "https://stablediffusionapi.com/api",
            true,
            null,
            new OperationSpec.IdPlace("id", true, false),
            null);

    static final OperationSpec UPDATE_S3_DETAILS = new OperationSpec(
            "updateS3Details",
            "/v1/enterprise/update_s3",
            "https://modelslab.com/api",
            true,
            null,
            null,
            null);

    static final OperationSpec RESET_S3_DETAILS = new OperationSpec(
            "resetS3Details",
            "/v1/enterprise/reset_s3",
            "https://modelslab.com/api",
            true,
            null,
            null,
            null);

    static final Map<String, OperationSpec> OPERATIONS = Map.ofEntries(
            Map.entry("textToImage", TEXT_TO_IMAGE),
            Map.entry("fetchTextToImage", FETCH_TEXT_TO_IMAGE),
            Map.entry("realtimeImageToImage", REALTIME_IMAGE_TO_IMAGE),
            Map.entry("fetchRealtime", FETCH_REALTIME),
            Map.entry("multiview", MULTIVIEW),
            Map.entry("magicMix", MAGIC_MIX),
            Map.entry("fetchImageEditing", FETCH_IMAGE_EDITING),
            Map.entry("multiviewV5", MULTIVIEW_V5),
            Map.entry("fetchV5", FETCH_V5),
            Map.entry("updateS3Details", UPDATE_S3_DETAILS),
            Map.entry("resetS3Details", RESET_S3_DETAILS));

    /** Members of a success in which the pictures may be, in the order to look. */
    static final List<String> OUTPUT_ORDER = List.of("output", "proxy_links", "future_links", "image_links");

    static final List<OperationSpec.ErrorRule> ERROR_RULES = List.of(
            new OperationSpec.ErrorRule(
                    ErrorKind.RATE_LIMIT,
                    List.of(429),
                    List.of("rate limit exceeded", "queued requests allowed", "queue is full", "queue limit")),
            new OperationSpec.ErrorRule(
                    ErrorKind.AUTHENTICATION,
                    List.of(401),
                    List.of("invalid api key", "api key is required", "key field is required")),
            new OperationSpec.ErrorRule(
                    ErrorKind.INSUFFICIENT_CREDITS,
                    List.of(402),
                    List.of("insufficient credits", "out of credits", "not enough credits")),
            new OperationSpec.ErrorRule(
                    ErrorKind.PERMISSION_DENIED,
                    List.of(403),
                    List.of("requires a premium subscription", "not available on your current plan")),
            new OperationSpec.ErrorRule(
                    ErrorKind.NOT_FOUND,
                    List.of(404),
                    List.of("request not found", "model id not found")),
            new OperationSpec.ErrorRule(
                    ErrorKind.VALIDATION,
                    List.of(400, 422),
                    List.of("invalid api request", "is required", "must be", "may not be")),
            new OperationSpec.ErrorRule(
                    ErrorKind.GENERATION_FAILED,
                    List.of(),
                    List.of("failed, try again", "processing failed")),
            new OperationSpec.ErrorRule(
                    ErrorKind.SERVER,
                    List.of(500, 502, 503, 504),
                    List.of("internal server error", "temporarily unavailable")));

    private Contract() {}
}
