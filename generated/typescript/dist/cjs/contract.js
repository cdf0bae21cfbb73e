"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.contract = exports.operations = void 0;
/** What the client has to know of each operation to write its body and to look its job up. */
exports.operations = {
    textToImage: {
        id: "textToImage",
        path: "/v1/enterprise/text2img",
        server: "https://modelslab.com/api",
        poll: "fetchTextToImage",
        track: "track_id",
        strings: ["width", "height", "samples", "num_inference_steps", "clip_skip"],
        yesNo: [
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
        ],
    },
    fetchTextToImage: {
        id: "fetchTextToImage",
        path: "/v1/enterprise/fetch",
        server: "https://modelslab.com/api",
        idempotent: true,
        jobId: {
            in: "body",
            name: "request_id",
        },
        strings: ["request_id"],
    },
    realtimeImageToImage: {
        id: "realtimeImageToImage",
        path: "/v1/enterprise/realtime/img2img",
        server: "https://modelslab.com/api",
        poll: "fetchRealtime",
        track: "track_id",
        strings: ["width", "height", "samples"],
    },
    fetchRealtime: {
        id: "fetchRealtime",
        path: "/v1/enterprise/realtime/fetch/{id}",
        server: "https://modelslab.com/api",
        idempotent: true,
        jobId: {
            in: "path",
            name: "id",
        },
    },
    multiview: {
        id: "multiview",
        path: "/v1/enterprise/image_editing/multiview",
        server: "https://modelslab.com/api",
        poll: "fetchImageEditing",
        track: "track_id",
    },
    magicMix: {
        id: "magicMix",
        path: "/v1/enterprise/image_editing/magic_mix",
        server: "https://modelslab.com/api",
        poll: "fetchImageEditing",
        track: "track_id",
    },
    fetchImageEditing: {
        id: "fetchImageEditing",
        path: "/v1/enterprise/image_editing/fetch/{id}",
        server: "https://modelslab.com/api",
        idempotent: true,
        jobId: {
            in: "path",
            name: "id",
        },
    },
    multiviewV5: {
        id: "multiviewV5",
        path: "/v5/multiview",
        server: "https://stablediffusionapi.com/api",
        poll: "fetchV5",
        track: "track_id",
        yesNo: ["temp"],
    },
    fetchV5: {
        id: "fetchV5",
        path: "/v3/fetch/{id}",
        server: "https://stablediffusionapi.com/api",
        idempotent: true,
        jobId: {
            in: "path",
            name: "id",
        },
    },
    updateS3Details: {
        id: "updateS3Details",
        path: "/v1/enterprise/update_s3",
        server: "https://modelslab.com/api",
        idempotent: true,
    },
    resetS3Details: {
        id: "resetS3Details",
        path: "/v1/enterprise/reset_s3",
        server: "https://modelslab.com/api",
        idempotent: true,
    },
};
/** The facts of the contract that the client works with. */
exports.contract = {
    operations: exports.operations,
    key: "key",
    outputOrder: ["output", "proxy_links", "future_links", "image_links"],
};
