# Made by `npm run generate` from the contract; do not edit.
"""The facts of the contract that the client works with."""

from __future__ import annotations

from ._core.spec import ContractSpec, ErrorRule, OperationSpec

#: What the client has to know of each operation to write its body and to look its job up.
OPERATIONS: dict[str, OperationSpec] = {
    "textToImage": OperationSpec(
        id="textToImage",
        path="/v1/enterprise/text2img",
        server="https://modelslab.com/api",
        poll="fetchTextToImage",
        track="track_id",
        strings=("width", "height", "samples", "num_inference_steps", "clip_skip"),
        yes_no=(
            "safety_checker",
            "enhance_prompt",
            "panorama",
            "self_attention",
            "upscale",
            "tomesd",
            "use_karras_sigmas",
            "loadbalancer",
            "base64",
            "highres_fix",
            "temp",
            "multi_lingual",
        ),
    ),
    "fetchTextToImage": OperationSpec(
        id="fetchTextToImage",
        path="/v1/enterprise/fetch",
        server="https://modelslab.com/api",
        idempotent=True,
        job_id=("body", "request_id"),
        strings=("request_id",),
    ),
    "realtimeImageToImage": OperationSpec(
        id="realtimeImageToImage",
        path="/v1/enterprise/realtime/img2img",
        server="https://modelslab.com/api",
        poll="fetchRealtime",
        track="track_id",
        strings=("width", "height", "samples"),
    ),
    "fetchRealtime": OperationSpec(
        id="fetchRealtime",
        path="/v1/enterprise/realtime/fetch/{id}",
        server="https://modelslab.com/api",
        idempotent=True,
        job_id=("path", "id"),
    ),
    "multiview": OperationSpec(
        id="multiview",
        path="/v1/enterprise/image_editing/multiview",
        server="https://modelslab.com/api",
        poll="fetchImageEditing",
        track="track_id",
    ),
    "magicMix": OperationSpec(
        id="magicMix",
        path="/v1/enterprise/image_editing/magic_mix",
        server="https://modelslab.com/api",
        poll="fetchImageEditing",
        track="track_id",
    ),
    "fetchImageEditing": OperationSpec(
        id="fetchImageEditing",
        path="/v1/enterprise/image_editing/fetch/{id}",
        server="https://modelslab.com/api",
        idempotent=True,
        job_id=("path", "id"),
    ),
    "multiviewV5": OperationSpec(
        id="multiviewV5",
        path="/v5/multiview",
        server="https://stablediffusionapi.com/api",
        poll="fetchV5",
        track="track_id",
        yes_no=("temp",),
    ),
    "fetchV5": OperationSpec(
        id="fetchV5",
        path="/v3/fetch/{id}",
        server="https://stablediffusionapi.com/api",
        idempotent=True,
        job_id=("path", "id"),
    ),
    "updateS3Details": OperationSpec(
        id="updateS3Details",
        path="/v1/enterprise/update_s3",
        server="https://modelslab.com/api",
        idempotent=True,
    ),
    "resetS3Details": OperationSpec(
        id="resetS3Details",
        path="/v1/enterprise/reset_s3",
        server="https://modelslab.com/api",
        idempotent=True,
    ),
}

CONTRACT = ContractSpec(
    operations=OPERATIONS,
    key="key",
    output_order=("output", "proxy_links", "future_links", "image_links"),
    error_rules=(
        ErrorRule(
            "rate-limit",
            status=(429,),
            messages=("rate limit exceeded", "queued requests allowed", "queue is full", "queue limit"),
        ),
        ErrorRule(
            "authentication",
            status=(401,),
            messages=("invalid api key", "api key is required", "key field is required"),
        ),
        ErrorRule(
            "insufficient-credits",
            status=(402,),
            messages=("insufficient credits", "out of credits", "not enough credits"),
        ),
        ErrorRule(
            "permission-denied",
            status=(403,),
            messages=("requires a premium subscription", "not available on your current plan"),
        ),
        ErrorRule(
            "not-found",
            status=(404,),
            messages=("request not found", "model id not found"),
        ),
        ErrorRule(
            "validation",
            status=(400, 422),
            messages=("invalid api request", "is required", "must be", "may not be"),
        ),
        ErrorRule(
            "generation-failed",
            messages=("failed, try again", "processing failed"),
        ),
        ErrorRule(
            "server",
            status=(500, 502, 503, 504),
            messages=("internal server error", "temporarily unavailable"),
        ),
    ),
)
