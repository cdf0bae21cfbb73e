// Made by `npm run generate` from openapi/; do not edit.
export const contract = {
  "title": "ModelsLab Images API (unofficial)",
  "version": "0.1.0",
  "key": "key",
  "operations": [
    {
      "id": "textToImage",
      "method": "POST",
      "path": "/v1/enterprise/text2img",
      "prefix": "/api",
      "kind": "create",
      "poll": "fetchTextToImage",
      "roles": {
        "model": "model_id",
        "prompt": "prompt",
        "negative-prompt": "negative_prompt",
        "width": "width",
        "height": "height",
        "samples": "samples",
        "steps": "num_inference_steps",
        "safety-checker": "safety_checker",
        "safety-type": "safety_checker_type",
        "enhance-prompt": "enhance_prompt",
        "seed": "seed",
        "guidance-scale": "guidance_scale",
        "panorama": "panorama",
        "upscale": "upscale",
        "webhook": "webhook",
        "tracking-id": "track_id",
        "base64": "base64",
        "temp-links": "temp"
      },
      "members": {
        "key": {
          "secret": true,
          "types": [
            "string"
          ]
        },
        "model_id": {
          "types": [
            "string"
          ]
        },
        "prompt": {
          "types": [
            "string"
          ]
        },
        "negative_prompt": {
          "types": [
            "string",
            "null"
          ]
        },
        "width": {
          "minimum": 1,
          "maximum": 1024,
          "types": [
            "integer",
            "string"
          ],
          "default": 512
        },
        "height": {
          "minimum": 1,
          "maximum": 1024,
          "types": [
            "integer",
            "string"
          ],
          "default": 512
        },
        "samples": {
          "minimum": 1,
          "maximum": 4,
          "types": [
            "integer",
            "string"
          ],
          "default": 1
        },
        "num_inference_steps": {
          "minimum": 1,
          "maximum": 50,
          "types": [
            "integer",
            "string"
          ],
          "enum": [
            21,
            31,
            41
          ],
          "default": 21
        },
        "safety_checker": {
          "types": [
            "string"
          ],
          "enum": [
            "yes",
            "no"
          ],
          "default": "yes"
        },
        "safety_checker_type": {
          "types": [
            "string"
          ],
          "enum": [
            "blur",
            "sensitive_content_text",
            "pixelate",
            "black"
          ],
          "default": "sensitive_content_text"
        },
        "enhance_prompt": {
          "types": [
            "string"
          ],
          "enum": [
            "yes",
            "no"
          ],
          "default": "yes"
        },
        "seed": {
          "minimum": -9007199254740991,
          "maximum": 9007199254740991,
          "types": [
            "integer",
            "null"
          ],
          "default": null
        },
        "guidance_scale": {
          "minimum": 1,
          "maximum": 20,
          "types": [
            "number"
          ],
          "default": 7.5
        },
        "panorama": {
          "types": [
            "string"
          ],
          "enum": [
            "yes",
            "no"
          ],
          "default": "no"
        },
        "self_attention": {
          "types": [
            "string"
          ],
          "enum": [
            "yes",
            "no"
          ],
          "default": "no"
        },
        "upscale": {
          "types": [
            "string"
          ],
          "enum": [
            "yes",
            "no"
          ],
          "default": "no"
        },
        "embeddings_model": {
          "types": [
            "string",
            "null"
          ]
        },
        "tomesd": {
          "types": [
            "string"
          ],
          "enum": [
            "yes",
            "no"
          ],
          "default": "yes"
        },
        "use_karras_sigmas": {
          "types": [
            "string"
          ],
          "enum": [
            "yes",
            "no"
          ],
          "default": "yes"
        },
        "algorithm_type": {
          "types": [
            "string",
            "null"
          ],
          "enum": [
            "none",
            "dpmsolver+++",
            null
          ],
          "default": "none"
        },
        "vae": {
          "types": [
            "string",
            "null"
          ],
          "default": null
        },
        "lora_strength": {
          "minimum": 0.1,
          "maximum": 1,
          "types": [
            "number",
            "string",
            "null"
          ]
        },
        "lora_model": {
          "types": [
            "string",
            "null"
          ]
        },
        "scheduler": {
          "types": [
            "string"
          ],
          "enum": [
            "DDPMScheduler",
            "DDIMScheduler",
            "PNDMScheduler",
            "LMSDiscreteScheduler",
            "EulerDiscreteScheduler",
            "EulerAncestralDiscreteScheduler",
            "DPMSolverMultistepScheduler",
            "HeunDiscreteScheduler",
            "KDPM2DiscreteScheduler",
            "DPMSolverSinglestepScheduler",
            "KDPM2AncestralDiscreteScheduler",
            "UniPCMultistepScheduler",
            "DDIMInverseScheduler",
            "DEISMultistepScheduler",
            "IPNDMScheduler",
            "KarrasVeScheduler",
            "ScoreSdeVeScheduler",
            "LCMScheduler"
          ]
        },
        "webhook": {
          "types": [
            "string",
            "null"
          ],
          "default": null
        },
        "track_id": {
          "minimum": -9007199254740991,
          "maximum": 9007199254740991,
          "types": [
            "string",
            "integer",
            "null"
          ],
          "default": null
        },
        "loadbalancer": {
          "types": [
            "string"
          ],
          "enum": [
            "yes",
            "no"
          ],
          "default": "no"
        },
        "clip_skip": {
          "minimum": 1,
          "maximum": 8,
          "types": [
            "integer",
            "string"
          ]
        },
        "base64": {
          "types": [
            "string"
          ],
          "enum": [
            "yes",
            "no"
          ],
          "default": "no"
        },
        "highres_fix": {
          "types": [
            "string"
          ],
          "enum": [
            "yes",
            "no"
          ],
          "default": "no"
        },
        "temp": {
          "types": [
            "string"
          ],
          "enum": [
            "yes",
            "no"
          ],
          "default": "no"
        },
        "multi_lingual": {
          "types": [
            "string"
          ],
          "enum": [
            "yes",
            "no"
          ]
        }
      },
      "answers": [
        [
          200,
          "success",
          "TextToImageSuccess"
        ],
        [
          200,
          "processing",
          "TextToImageProcessing"
        ],
        [
          200,
          "error",
          "ErrorMessage"
        ],
        [
          200,
          "messege",
          "ErrorMessege"
        ],
        [
          200,
          "validation_error",
          "ValidationError"
        ],
        [
          200,
          "validation_error_messege",
          "ValidationErrorMessege"
        ],
        [
          200,
          "invalid_key",
          "InvalidKey"
        ],
        [
          200,
          "rate_limited",
          "RateLimitTips"
        ],
        [
          200,
          "failed",
          "Failed"
        ],
        [
          200,
          "empty_output",
          "EmptyOutput"
        ],
        [
          200,
          "single_output",
          "SingleOutput"
        ],
        [
          200,
          "base64",
          "Base64"
        ],
        [
          400,
          "missing_member",
          "MissingMember"
        ],
        [
          400,
          "validation_error",
          "ValidationError"
        ],
        [
          401,
          "invalid_key",
          "InvalidKey"
        ],
        [
          402,
          "insufficient_credits",
          "InsufficientCredits"
        ],
        [
          403,
          "plan_too_small",
          "PlanTooSmall"
        ],
        [
          404,
          "unknown_id",
          "UnknownId"
        ],
        [
          429,
          "queue_full",
          "QueueFull"
        ],
        [
          500,
          "internal_error",
          "InternalError"
        ],
        [
          503,
          "unavailable",
          "Unavailable"
        ],
        [
          0,
          "error",
          "ErrorMessage"
        ]
      ],
      "picture": "generate",
      "server": "text_to_image",
      "webhook": {
        "success": "WebhookSuccess",
        "failed": "WebhookFailed"
      },
      "request": "TextToImageRequest"
    },
    {
      "id": "fetchTextToImage",
      "method": "POST",
      "path": "/v1/enterprise/fetch",
      "prefix": "/api",
      "kind": "fetch",
      "jobId": {
        "in": "body",
        "name": "request_id"
      },
      "roles": {},
      "members": {
        "key": {
          "secret": true,
          "types": [
            "string"
          ]
        },
        "request_id": {
          "minimum": 1,
          "maximum": 9007199254740991,
          "types": [
            "string",
            "integer"
          ]
        }
      },
      "answers": [
        [
          200,
          "success",
          "FetchSuccess"
        ],
        [
          200,
          "processing",
          "StillProcessingMessege"
        ],
        [
          200,
          "error",
          "FetchError"
        ],
        [
          200,
          "failed",
          "Failed"
        ],
        [
          200,
          "unknown_id",
          "UnknownId"
        ],
        [
          200,
          "invalid_key",
          "InvalidKey"
        ],
        [
          200,
          "rate_limited",
          "RateLimitTips"
        ],
        [
          200,
          "empty_output",
          "EmptyOutput"
        ],
        [
          200,
          "single_output",
          "SingleOutput"
        ],
        [
          200,
          "base64",
          "Base64"
        ],
        [
          400,
          "missing_member",
          "MissingMember"
        ],
        [
          400,
          "validation_error",
          "ValidationError"
        ],
        [
          401,
          "invalid_key",
          "InvalidKey"
        ],
        [
          402,
          "insufficient_credits",
          "InsufficientCredits"
        ],
        [
          403,
          "plan_too_small",
          "PlanTooSmall"
        ],
        [
          404,
          "unknown_id",
          "UnknownId"
        ],
        [
          429,
          "queue_full",
          "QueueFull"
        ],
        [
          500,
          "internal_error",
          "InternalError"
        ],
        [
          503,
          "unavailable",
          "Unavailable"
        ],
        [
          0,
          "error",
          "ErrorMessage"
        ]
      ],
      "picture": "generate",
      "request": "FetchByBodyRequest"
    },
    {
      "id": "realtimeImageToImage",
      "method": "POST",
      "path": "/v1/enterprise/realtime/img2img",
      "prefix": "/api",
      "kind": "create",
      "poll": "fetchRealtime",
      "roles": {
        "prompt": "prompt",
        "negative-prompt": "negative_prompt",
        "source-image": "init_image",
        "width": "width",
        "height": "height",
        "samples": "samples",
        "safety-checker": "safety_checker",
        "base64": "base64",
        "strength": "strength",
        "instant-response": "instant_response",
        "seed": "seed",
        "enhance-prompt": "enhance_prompt",
        "style": "enhance_style",
        "temp-links": "temp",
        "webhook": "webhook",
        "tracking-id": "track_id"
      },
      "members": {
        "key": {
          "secret": true,
          "types": [
            "string"
          ]
        },
        "prompt": {
          "types": [
            "string"
          ]
        },
        "negative_prompt": {
          "types": [
            "string",
            "null"
          ]
        },
        "init_image": {
          "types": [
            "string"
          ]
        },
        "width": {
          "minimum": 1,
          "maximum": 1024,
          "types": [
            "integer",
            "string"
          ],
          "default": 512
        },
        "height": {
          "minimum": 1,
          "maximum": 1024,
          "types": [
            "integer",
            "string"
          ],
          "default": 512
        },
        "samples": {
          "minimum": 1,
          "maximum": 4,
          "types": [
            "integer",
            "string"
          ],
          "default": 1
        },
        "safety_checker": {
          "enum": [
            true,
            false,
            "true",
            "false",
            "yes",
            "no"
          ]
        },
        "base64": {
          "enum": [
            true,
            false,
            "true",
            "false",
            "yes",
            "no"
          ],
          "default": false
        },
        "strength": {
          "minimum": 0,
          "maximum": 1,
          "types": [
            "number"
          ]
        },
        "instant_response": {
          "types": [
            "boolean"
          ],
          "default": false
        },
        "seed": {
          "minimum": -9007199254740991,
          "maximum": 9007199254740991,
          "types": [
            "integer",
            "null"
          ],
          "default": null
        },
        "enhance_prompt": {
          "types": [
            "boolean"
          ]
        },
        "enhance_style": {
          "types": [
            "string",
            "null"
          ],
          "enum": [
            "enhance",
            "cinematic-diva",
            "nude",
            "nsfw",
            "sex",
            "abstract-expressionism",
            "academia",
            "action-figure",
            "adorable-3d-character",
            "adorable-kawaii",
            "art-deco",
            "art-nouveau",
            "astral-aura",
            "avant-garde",
            "baroque",
            "bauhaus-style-poster",
            "blueprint-schematic-drawing",
            "caricature",
            "cel-shaded-art",
            "character-design-sheet",
            "classicism-art",
            "color-field-painting",
            "colored-pencil-art",
            "conceptual-art",
            "constructivism",
            "cubism",
            "dadaism",
            "dark-fantasy",
            "dark-moody-atmosphere",
            "dmt-art",
            "doodle-art",
            "double-exposure",
            "dripping-paint-splatter",
            "expressionism",
            "faded-polaroid-photo",
            "fauvism",
            "flat-2d",
            "fortnite-style",
            "futurism",
            "glitchcore",
            "glo-fi",
            "googie-style",
            "graffiti-art",
            "harlem-renaissance-art",
            "high-fashion",
            "idyllic",
            "impressionism",
            "infographic-drawing",
            "ink-dripping-drawing",
            "japanese-ink-drawing",
            "knolling-photography",
            "light-cheery-atmosphere",
            "logo-design",
            "luxurious-elegance",
            "macro-photography",
            "mandola-art",
            "marker-drawing",
            "medievalism",
            "minimalism",
            "neo-baroque",
            "neo-byzantine",
            "neo-futurism",
            "neo-impressionism",
            "neo-rococo",
            "neoclassicism",
            "op-art",
            "ornate-and-intricate",
            "pencil-sketch-drawing",
            "pop-art-2",
            "rococo",
            "silhouette-art",
            "simple-vector-art",
            "sketchup",
            "steampunk-2",
            "surrealism",
            "suprematism",
            "terragen",
            "tranquil-relaxing-atmosphere",
            "sticker-designs",
            "vibrant-rim-light",
            "volumetric-lighting",
            "watercolor",
            "whimsical-and-playful",
            "sharp",
            "masterpiece",
            "photograph",
            "negative",
            "cinematic",
            "ads-advertising",
            "ads-automotive",
            "ads-corporate",
            "ads-fashion-editorial",
            "ads-food-photography",
            "ads-gourmet-food-photography",
            "ads-luxury",
            "ads-real-estate",
            "ads-retail",
            "abstract",
            "constructivist",
            "cubist",
            "expressionist",
            "graffiti",
            "hyperrealism",
            "impressionist",
            "pointillism",
            "pop-art",
            "psychedelic",
            "renaissance",
            "steampunk",
            "surrealist",
            "typography",
            "futuristic-biomechanical",
            "futuristic-biomechanical-cyberpunk",
            "futuristic-cybernetic",
            "futuristic-cybernetic-robot",
            "futuristic-cyberpunk-cityscape",
            "futuristic-futuristic",
            "futuristic-retro-cyberpunk",
            "futuristic-retro",
            "futuristic-sci-fi",
            "futuristic-vaporwave",
            "game-bubble",
            "game-cyberpunk",
            "game-fighting",
            "game-gta",
            "game-mario",
            "game-minecraft",
            "game-pokemon",
            "game-retro-arcade",
            "game-retro",
            "game-rpg-fantasy",
            "game-strategy",
            "game-streetfighter",
            "game-zelda",
            "misc-architectural",
            "misc-disco",
            "misc-dreamscape",
            "misc-dystopian",
            "misc-fairy-tale",
            "misc-gothic",
            "misc-grunge",
            "misc-horror",
            "misc-kawaii",
            "misc-lovecraftian",
            "misc-macabre",
            "misc-manga",
            "misc-metropolis",
            "misc-minimalist",
            "misc-monochrome",
            "misc-nautical",
            "misc-space",
            "misc-stained-glass",
            "misc-techwear-fashion",
            "misc-tribal",
            "misc-zentangle",
            "papercraft-collage",
            "papercraft-flat-papercut",
            "papercraft-kirigami",
            "papercraft-paper-mache",
            "papercraft-paper-quilling",
            "papercraft-papercut-collage",
            "papercraft-papercut-shadow-box",
            "papercraft-stacked-papercut",
            "papercraft-thick-layered-papercut",
            "photo-alien",
            "photo-film-noir",
            "photo-glamour",
            "photo-hdr",
            "photo-iphone-photographic",
            "photo-long-exposure",
            "photo-neon-noir",
            "photo-silhouette",
            "photo-tilt-shift",
            "3d-model",
            "analog-film",
            "anime",
            "comic-book",
            "craft-clay",
            "digital-art",
            "fantasy-art",
            "isometric",
            "line-art",
            "lowpoly",
            "neonpunk",
            "origami",
            "photographic",
            "pixel-art",
            "texture",
            null
          ]
        },
        "temp": {
          "enum": [
            true,
            false,
            "true",
            "false",
            "yes",
            "no"
          ],
          "default": false
        },
        "webhook": {
          "types": [
            "string",
            "null"
          ],
          "default": null
        },
        "track_id": {
          "minimum": -9007199254740991,
          "maximum": 9007199254740991,
          "types": [
            "string",
            "integer",
            "null"
          ],
          "default": null
        }
      },
      "answers": [
        [
          200,
          "success",
          "RealtimeSuccess"
        ],
        [
          200,
          "processing",
          "RealtimeProcessing"
        ],
        [
          200,
          "error",
          "ErrorMessage"
        ],
        [
          200,
          "messege",
          "ErrorMessege"
        ],
        [
          200,
          "validation_error",
          "ValidationError"
        ],
        [
          200,
          "validation_error_messege",
          "ValidationErrorMessege"
        ],
        [
          200,
          "invalid_key",
          "InvalidKey"
        ],
        [
          200,
          "rate_limited",
          "RateLimitTips"
        ],
        [
          200,
          "failed",
          "Failed"
        ],
        [
          200,
          "empty_output",
          "EmptyOutput"
        ],
        [
          200,
          "single_output",
          "SingleOutput"
        ],
        [
          200,
          "base64",
          "Base64"
        ],
        [
          400,
          "missing_member",
          "MissingMember"
        ],
        [
          400,
          "validation_error",
          "ValidationError"
        ],
        [
          401,
          "invalid_key",
          "InvalidKey"
        ],
        [
          402,
          "insufficient_credits",
          "InsufficientCredits"
        ],
        [
          403,
          "plan_too_small",
          "PlanTooSmall"
        ],
        [
          404,
          "unknown_id",
          "UnknownId"
        ],
        [
          429,
          "queue_full",
          "QueueFull"
        ],
        [
          500,
          "internal_error",
          "InternalError"
        ],
        [
          503,
          "unavailable",
          "Unavailable"
        ],
        [
          0,
          "error",
          "ErrorMessage"
        ]
      ],
      "picture": "transform",
      "server": "realtime",
      "webhook": {
        "success": "WebhookSuccess",
        "failed": "WebhookFailed"
      },
      "request": "RealtimeRequest"
    },
    {
      "id": "fetchRealtime",
      "method": "POST",
      "path": "/v1/enterprise/realtime/fetch/{id}",
      "prefix": "/api",
      "kind": "fetch",
      "jobId": {
        "in": "path",
        "name": "id"
      },
      "roles": {},
      "members": {
        "key": {
          "secret": true,
          "types": [
            "string"
          ]
        }
      },
      "answers": [
        [
          200,
          "success",
          "FetchSuccess"
        ],
        [
          200,
          "processing",
          "StillProcessing"
        ],
        [
          200,
          "error",
          "FetchError"
        ],
        [
          200,
          "failed",
          "Failed"
        ],
        [
          200,
          "unknown_id",
          "UnknownId"
        ],
        [
          200,
          "invalid_key",
          "InvalidKey"
        ],
        [
          200,
          "rate_limited",
          "RateLimitTips"
        ],
        [
          200,
          "empty_output",
          "EmptyOutput"
        ],
        [
          200,
          "single_output",
          "SingleOutput"
        ],
        [
          200,
          "base64",
          "Base64"
        ],
        [
          400,
          "missing_member",
          "MissingMember"
        ],
        [
          400,
          "validation_error",
          "ValidationError"
        ],
        [
          401,
          "invalid_key",
          "InvalidKey"
        ],
        [
          402,
          "insufficient_credits",
          "InsufficientCredits"
        ],
        [
          403,
          "plan_too_small",
          "PlanTooSmall"
        ],
        [
          404,
          "unknown_id",
          "UnknownId"
        ],
        [
          429,
          "queue_full",
          "QueueFull"
        ],
        [
          500,
          "internal_error",
          "InternalError"
        ],
        [
          503,
          "unavailable",
          "Unavailable"
        ],
        [
          0,
          "error",
          "ErrorMessage"
        ]
      ],
      "picture": "generate",
      "request": "FetchByPathRequest"
    },
    {
      "id": "multiview",
      "method": "POST",
      "path": "/v1/enterprise/image_editing/multiview",
      "prefix": "/api",
      "kind": "create",
      "poll": "fetchImageEditing",
      "roles": {
        "prompt": "prompt",
        "negative-prompt": "negative_prompt",
        "source-image": "image",
        "width": "width",
        "height": "height",
        "temp-links": "temp",
        "steps": "num_inference_steps",
        "guidance-scale": "guidance_scale",
        "seed": "seed",
        "webhook": "webhook",
        "tracking-id": "track_id"
      },
      "members": {
        "key": {
          "secret": true,
          "types": [
            "string"
          ]
        },
        "prompt": {
          "types": [
            "string"
          ]
        },
        "negative_prompt": {
          "types": [
            "string",
            "null"
          ]
        },
        "image": {
          "types": [
            "string"
          ]
        },
        "width": {
          "minimum": 1,
          "maximum": 1024,
          "types": [
            "integer"
          ],
          "default": 640
        },
        "height": {
          "minimum": 1,
          "maximum": 1024,
          "types": [
            "integer"
          ],
          "default": 960
        },
        "temp": {
          "enum": [
            true,
            false,
            "true",
            "false",
            "yes",
            "no"
          ],
          "default": false
        },
        "num_inference_steps": {
          "minimum": 1,
          "maximum": 50,
          "types": [
            "integer"
          ]
        },
        "guidance_scale": {
          "minimum": 1,
          "maximum": 20,
          "types": [
            "number"
          ]
        },
        "seed": {
          "minimum": -9007199254740991,
          "maximum": 9007199254740991,
          "types": [
            "integer",
            "null"
          ],
          "default": null
        },
        "webhook": {
          "types": [
            "string",
            "null"
          ],
          "default": null
        },
        "track_id": {
          "minimum": -9007199254740991,
          "maximum": 9007199254740991,
          "types": [
            "string",
            "integer",
            "null"
          ],
          "default": null
        }
      },
      "answers": [
        [
          200,
          "success",
          "MultiviewSuccess"
        ],
        [
          200,
          "processing",
          "ImageEditingProcessing"
        ],
        [
          200,
          "error",
          "ErrorMessage"
        ],
        [
          200,
          "messege",
          "ErrorMessege"
        ],
        [
          200,
          "validation_error",
          "ValidationError"
        ],
        [
          200,
          "validation_error_messege",
          "ValidationErrorMessege"
        ],
        [
          200,
          "invalid_key",
          "InvalidKey"
        ],
        [
          200,
          "rate_limited",
          "RateLimitTips"
        ],
        [
          200,
          "failed",
          "Failed"
        ],
        [
          200,
          "empty_output",
          "EmptyOutput"
        ],
        [
          200,
          "single_output",
          "SingleOutput"
        ],
        [
          400,
          "missing_member",
          "MissingMember"
        ],
        [
          400,
          "validation_error",
          "ValidationError"
        ],
        [
          401,
          "invalid_key",
          "InvalidKey"
        ],
        [
          402,
          "insufficient_credits",
          "InsufficientCredits"
        ],
        [
          403,
          "plan_too_small",
          "PlanTooSmall"
        ],
        [
          404,
          "unknown_id",
          "UnknownId"
        ],
        [
          429,
          "queue_full",
          "QueueFull"
        ],
        [
          500,
          "internal_error",
          "InternalError"
        ],
        [
          503,
          "unavailable",
          "Unavailable"
        ],
        [
          0,
          "error",
          "ErrorMessage"
        ]
      ],
      "picture": "views",
      "server": "image_editing",
      "webhook": {
        "success": "WebhookSuccess",
        "failed": "WebhookFailed"
      },
      "request": "MultiviewRequest"
    },
    {
      "id": "magicMix",
      "method": "POST",
      "path": "/v1/enterprise/image_editing/magic_mix",
      "prefix": "/api",
      "kind": "create",
      "poll": "fetchImageEditing",
      "roles": {
        "prompt": "prompt",
        "negative-prompt": "negative_prompt",
        "source-image": "image",
        "width": "width",
        "height": "height",
        "strength": "mix_factor",
        "steps": "steps",
        "samples": "samples",
        "seed": "seed",
        "webhook": "webhook",
        "tracking-id": "track_id"
      },
      "members": {
        "key": {
          "secret": true,
          "types": [
            "string"
          ]
        },
        "prompt": {
          "types": [
            "string"
          ]
        },
        "negative_prompt": {
          "types": [
            "string",
            "null"
          ]
        },
        "image": {
          "types": [
            "string"
          ]
        },
        "width": {
          "minimum": 1,
          "maximum": 1024,
          "types": [
            "integer"
          ],
          "default": 768
        },
        "height": {
          "minimum": 1,
          "maximum": 1024,
          "types": [
            "integer"
          ],
          "default": 768
        },
        "kmin": {
          "minimum": 0,
          "maximum": 1,
          "types": [
            "number"
          ],
          "default": 0.3
        },
        "kmax": {
          "minimum": 0,
          "maximum": 1,
          "types": [
            "number"
          ],
          "default": 0.5
        },
        "mix_factor": {
          "minimum": 0,
          "maximum": 1,
          "types": [
            "number"
          ],
          "default": 0.5
        },
        "steps": {
          "minimum": 1,
          "maximum": 50,
          "types": [
            "integer"
          ],
          "default": 20
        },
        "samples": {
          "minimum": 1,
          "maximum": 1,
          "types": [
            "integer"
          ]
        },
        "seed": {
          "minimum": -9007199254740991,
          "maximum": 9007199254740991,
          "types": [
            "integer",
            "null"
          ],
          "default": null
        },
        "webhook": {
          "types": [
            "string",
            "null"
          ],
          "default": null
        },
        "track_id": {
          "minimum": -9007199254740991,
          "maximum": 9007199254740991,
          "types": [
            "string",
            "integer",
            "null"
          ],
          "default": null
        }
      },
      "answers": [
        [
          200,
          "success",
          "MagicMixSuccess"
        ],
        [
          200,
          "processing",
          "ImageEditingProcessing"
        ],
        [
          200,
          "error",
          "ErrorMessage"
        ],
        [
          200,
          "messege",
          "ErrorMessege"
        ],
        [
          200,
          "validation_error",
          "ValidationError"
        ],
        [
          200,
          "validation_error_messege",
          "ValidationErrorMessege"
        ],
        [
          200,
          "invalid_key",
          "InvalidKey"
        ],
        [
          200,
          "rate_limited",
          "RateLimitTips"
        ],
        [
          200,
          "failed",
          "Failed"
        ],
        [
          200,
          "empty_output",
          "EmptyOutput"
        ],
        [
          200,
          "single_output",
          "SingleOutput"
        ],
        [
          400,
          "missing_member",
          "MissingMember"
        ],
        [
          400,
          "validation_error",
          "ValidationError"
        ],
        [
          401,
          "invalid_key",
          "InvalidKey"
        ],
        [
          402,
          "insufficient_credits",
          "InsufficientCredits"
        ],
        [
          403,
          "plan_too_small",
          "PlanTooSmall"
        ],
        [
          404,
          "unknown_id",
          "UnknownId"
        ],
        [
          429,
          "queue_full",
          "QueueFull"
        ],
        [
          500,
          "internal_error",
          "InternalError"
        ],
        [
          503,
          "unavailable",
          "Unavailable"
        ],
        [
          0,
          "error",
          "ErrorMessage"
        ]
      ],
      "picture": "mix",
      "server": "image_editing",
      "webhook": {
        "success": "WebhookSuccess",
        "failed": "WebhookFailed"
      },
      "request": "MagicMixRequest"
    },
    {
      "id": "fetchImageEditing",
      "method": "POST",
      "path": "/v1/enterprise/image_editing/fetch/{id}",
      "prefix": "/api",
      "kind": "fetch",
      "jobId": {
        "in": "path",
        "name": "id"
      },
      "roles": {},
      "members": {
        "key": {
          "secret": true,
          "types": [
            "string"
          ]
        }
      },
      "answers": [
        [
          200,
          "success",
          "FetchSuccess"
        ],
        [
          200,
          "processing",
          "StillProcessing"
        ],
        [
          200,
          "error",
          "FetchError"
        ],
        [
          200,
          "failed",
          "Failed"
        ],
        [
          200,
          "unknown_id",
          "UnknownId"
        ],
        [
          200,
          "invalid_key",
          "InvalidKey"
        ],
        [
          200,
          "rate_limited",
          "RateLimitTips"
        ],
        [
          200,
          "empty_output",
          "EmptyOutput"
        ],
        [
          200,
          "single_output",
          "SingleOutput"
        ],
        [
          200,
          "base64",
          "Base64"
        ],
        [
          400,
          "missing_member",
          "MissingMember"
        ],
        [
          400,
          "validation_error",
          "ValidationError"
        ],
        [
          401,
          "invalid_key",
          "InvalidKey"
        ],
        [
          402,
          "insufficient_credits",
          "InsufficientCredits"
        ],
        [
          403,
          "plan_too_small",
          "PlanTooSmall"
        ],
        [
          404,
          "unknown_id",
          "UnknownId"
        ],
        [
          429,
          "queue_full",
          "QueueFull"
        ],
        [
          500,
          "internal_error",
          "InternalError"
        ],
        [
          503,
          "unavailable",
          "Unavailable"
        ],
        [
          0,
          "error",
          "ErrorMessage"
        ]
      ],
      "picture": "generate",
      "request": "FetchByPathRequest"
    },
    {
      "id": "multiviewV5",
      "method": "POST",
      "path": "/v5/multiview",
      "prefix": "/api",
      "kind": "create",
      "poll": "fetchV5",
      "roles": {
        "prompt": "prompt",
        "negative-prompt": "negative_prompt",
        "source-image": "image",
        "width": "width",
        "height": "height",
        "temp-links": "temp",
        "steps": "num_inference_steps",
        "guidance-scale": "guidance_scale",
        "seed": "seed",
        "webhook": "webhook",
        "tracking-id": "track_id"
      },
      "members": {
        "key": {
          "secret": true,
          "types": [
            "string"
          ]
        },
        "prompt": {
          "types": [
            "string"
          ]
        },
        "negative_prompt": {
          "types": [
            "string",
            "null"
          ]
        },
        "image": {
          "types": [
            "string"
          ]
        },
        "width": {
          "minimum": 1,
          "maximum": 1024,
          "types": [
            "integer"
          ],
          "default": 640
        },
        "height": {
          "minimum": 1,
          "maximum": 1024,
          "types": [
            "integer"
          ],
          "default": 960
        },
        "temp": {
          "enum": [
            true,
            false,
            "true",
            "false",
            "yes",
            "no"
          ],
          "default": "no"
        },
        "num_inference_steps": {
          "minimum": 1,
          "maximum": 50,
          "types": [
            "integer"
          ]
        },
        "guidance_scale": {
          "minimum": 1,
          "maximum": 20,
          "types": [
            "number"
          ]
        },
        "seed": {
          "minimum": -9007199254740991,
          "maximum": 9007199254740991,
          "types": [
            "integer",
            "null"
          ],
          "default": null
        },
        "webhook": {
          "types": [
            "string",
            "null"
          ],
          "default": null
        },
        "track_id": {
          "minimum": -9007199254740991,
          "maximum": 9007199254740991,
          "types": [
            "string",
            "integer",
            "null"
          ],
          "default": null
        }
      },
      "answers": [
        [
          200,
          "success",
          "MultiviewV5Success"
        ],
        [
          200,
          "processing",
          "V5Processing"
        ],
        [
          200,
          "error",
          "ErrorMessage"
        ],
        [
          200,
          "messege",
          "ErrorMessege"
        ],
        [
          200,
          "validation_error",
          "ValidationError"
        ],
        [
          200,
          "validation_error_messege",
          "ValidationErrorMessege"
        ],
        [
          200,
          "invalid_key",
          "InvalidKey"
        ],
        [
          200,
          "rate_limited",
          "RateLimitTips"
        ],
        [
          200,
          "failed",
          "Failed"
        ],
        [
          200,
          "empty_output",
          "EmptyOutput"
        ],
        [
          200,
          "single_output",
          "SingleOutput"
        ],
        [
          400,
          "missing_member",
          "MissingMember"
        ],
        [
          400,
          "validation_error",
          "ValidationError"
        ],
        [
          401,
          "invalid_key",
          "InvalidKey"
        ],
        [
          402,
          "insufficient_credits",
          "InsufficientCredits"
        ],
        [
          403,
          "plan_too_small",
          "PlanTooSmall"
        ],
        [
          404,
          "unknown_id",
          "UnknownId"
        ],
        [
          429,
          "queue_full",
          "QueueFull"
        ],
        [
          500,
          "internal_error",
          "InternalError"
        ],
        [
          503,
          "unavailable",
          "Unavailable"
        ],
        [
          0,
          "error",
          "ErrorMessage"
        ]
      ],
      "picture": "views",
      "webhook": {
        "success": "WebhookSuccess",
        "failed": "WebhookFailed"
      },
      "request": "MultiviewV5Request"
    },
    {
      "id": "fetchV5",
      "method": "POST",
      "path": "/v3/fetch/{id}",
      "prefix": "/api",
      "kind": "fetch",
      "jobId": {
        "in": "path",
        "name": "id"
      },
      "roles": {},
      "members": {
        "key": {
          "secret": true,
          "types": [
            "string"
          ]
        }
      },
      "answers": [
        [
          200,
          "success",
          "FetchSuccess"
        ],
        [
          200,
          "processing",
          "StillProcessingMessege"
        ],
        [
          200,
          "error",
          "FetchError"
        ],
        [
          200,
          "failed",
          "Failed"
        ],
        [
          200,
          "unknown_id",
          "UnknownId"
        ],
        [
          200,
          "invalid_key",
          "InvalidKey"
        ],
        [
          200,
          "rate_limited",
          "RateLimitTips"
        ],
        [
          200,
          "empty_output",
          "EmptyOutput"
        ],
        [
          200,
          "single_output",
          "SingleOutput"
        ],
        [
          200,
          "base64",
          "Base64"
        ],
        [
          400,
          "missing_member",
          "MissingMember"
        ],
        [
          400,
          "validation_error",
          "ValidationError"
        ],
        [
          401,
          "invalid_key",
          "InvalidKey"
        ],
        [
          402,
          "insufficient_credits",
          "InsufficientCredits"
        ],
        [
          403,
          "plan_too_small",
          "PlanTooSmall"
        ],
        [
          404,
          "unknown_id",
          "UnknownId"
        ],
        [
          429,
          "queue_full",
          "QueueFull"
        ],
        [
          500,
          "internal_error",
          "InternalError"
        ],
        [
          503,
          "unavailable",
          "Unavailable"
        ],
        [
          0,
          "error",
          "ErrorMessage"
        ]
      ],
      "picture": "generate",
      "request": "FetchByPathRequest"
    },
    {
      "id": "updateS3Details",
      "method": "POST",
      "path": "/v1/enterprise/update_s3",
      "prefix": "/api",
      "kind": "call",
      "roles": {
        "storage-server": "deploy_type",
        "storage-public-url": "public_url",
        "storage-directory": "image_directory"
      },
      "members": {
        "key": {
          "secret": true,
          "types": [
            "string"
          ]
        },
        "deploy_type": {
          "types": [
            "string"
          ],
          "enum": [
            "text_to_image",
            "image_editing",
            "voice_cloning",
            "text_to_3d",
            "video",
            "face_gen",
            "deepfake",
            "realtime",
            "super_resolution",
            "flux",
            "flux_headshot",
            "interior",
            "qwen",
            "qwen_tts",
            "flux_kontext_dev",
            "image_to_video_ultra",
            "z_image_turbo"
          ],
          "default": "text_to_image"
        },
        "public_url": {
          "types": [
            "string"
          ]
        },
        "region_name": {
          "types": [
            "string"
          ]
        },
        "endpoint_url": {
          "types": [
            "string"
          ]
        },
        "aws_access_key_id": {
          "secret": true,
          "types": [
            "string"
          ]
        },
        "aws_secret_access_key": {
          "secret": true,
          "types": [
            "string"
          ]
        },
        "image_directory": {
          "types": [
            "string"
          ]
        }
      },
      "answers": [
        [
          200,
          "success",
          "S3Updated"
        ],
        [
          200,
          "error",
          "ErrorMessage"
        ],
        [
          200,
          "messege",
          "ErrorMessege"
        ],
        [
          200,
          "validation_error",
          "ValidationError"
        ],
        [
          200,
          "validation_error_messege",
          "ValidationErrorMessege"
        ],
        [
          200,
          "invalid_key",
          "InvalidKey"
        ],
        [
          200,
          "rate_limited",
          "RateLimitTips"
        ],
        [
          200,
          "failed",
          "Failed"
        ],
        [
          400,
          "missing_member",
          "MissingMember"
        ],
        [
          400,
          "validation_error",
          "ValidationError"
        ],
        [
          401,
          "invalid_key",
          "InvalidKey"
        ],
        [
          402,
          "insufficient_credits",
          "InsufficientCredits"
        ],
        [
          403,
          "plan_too_small",
          "PlanTooSmall"
        ],
        [
          404,
          "unknown_id",
          "UnknownId"
        ],
        [
          429,
          "queue_full",
          "QueueFull"
        ],
        [
          500,
          "internal_error",
          "InternalError"
        ],
        [
          503,
          "unavailable",
          "Unavailable"
        ],
        [
          0,
          "error",
          "ErrorMessage"
        ]
      ],
      "picture": "generate",
      "storage": "set",
      "request": "UpdateS3Request"
    },
    {
      "id": "resetS3Details",
      "method": "POST",
      "path": "/v1/enterprise/reset_s3",
      "prefix": "/api",
      "kind": "call",
      "roles": {
        "storage-server": "deploy_type"
      },
      "members": {
        "key": {
          "secret": true,
          "types": [
            "string"
          ]
        },
        "deploy_type": {
          "types": [
            "string"
          ],
          "enum": [
            "text_to_image",
            "image_editing",
            "voice_cloning",
            "text_to_3d",
            "video",
            "face_gen",
            "deepfake",
            "realtime",
            "super_resolution",
            "flux",
            "flux_headshot",
            "interior",
            "qwen",
            "qwen_tts",
            "flux_kontext_dev",
            "image_to_video_ultra",
            "z_image_turbo"
          ],
          "default": "text_to_image"
        }
      },
      "answers": [
        [
          200,
          "success",
          "S3Reset"
        ],
        [
          200,
          "error",
          "ErrorMessage"
        ],
        [
          200,
          "messege",
          "ErrorMessege"
        ],
        [
          200,
          "validation_error",
          "ValidationError"
        ],
        [
          200,
          "validation_error_messege",
          "ValidationErrorMessege"
        ],
        [
          200,
          "invalid_key",
          "InvalidKey"
        ],
        [
          200,
          "rate_limited",
          "RateLimitTips"
        ],
        [
          200,
          "failed",
          "Failed"
        ],
        [
          400,
          "missing_member",
          "MissingMember"
        ],
        [
          400,
          "validation_error",
          "ValidationError"
        ],
        [
          401,
          "invalid_key",
          "InvalidKey"
        ],
        [
          402,
          "insufficient_credits",
          "InsufficientCredits"
        ],
        [
          403,
          "plan_too_small",
          "PlanTooSmall"
        ],
        [
          404,
          "unknown_id",
          "UnknownId"
        ],
        [
          429,
          "queue_full",
          "QueueFull"
        ],
        [
          500,
          "internal_error",
          "InternalError"
        ],
        [
          503,
          "unavailable",
          "Unavailable"
        ],
        [
          0,
          "error",
          "ErrorMessage"
        ]
      ],
      "picture": "generate",
      "storage": "reset",
      "request": "ResetS3Request"
    }
  ],
  "examples": {
    "TextToImageSuccess": {
      "status": "success",
      "generationTime": 2.920767068862915,
      "id": 302455,
      "output": [
        "https://cdn.example.com/generations/7f1d2c3b-4e5a-4c6d-8b90-1a2b3c4d5e6f-0.png"
      ],
      "meta": {
        "prompt": "A lighthouse on a rocky shore at dusk, long exposure, soft light, highly detailed",
        "model_id": "midjourney",
        "negative_prompt": "blurry, low quality, watermark",
        "scheduler": "UniPCMultistepScheduler",
        "revision": "fp16",
        "safetychecker": "no",
        "W": 512,
        "H": 512,
        "enable_attention_slicing": "true",
        "file_prefix": "7f1d2c3b-4e5a-4c6d-8b90-1a2b3c4d5e6f",
        "guidance_scale": 7.5,
        "seed": 1793745243,
        "steps": 20,
        "n_samples": 1,
        "upscale": "no",
        "panorama": "no",
        "self_attention": "no",
        "embeddings": null,
        "lora": null,
        "outdir": "out",
        "vae": "stabilityai/sd-vae-ft-mse"
      }
    },
    "TextToImageProcessing": {
      "status": "processing",
      "tip": "Your request is in the queue, look it up with the fetch operation.",
      "eta": 12.5,
      "messege": "Try Again.",
      "id": 302456,
      "output": [],
      "meta": {
        "prompt": "A paper boat on a calm lake, watercolour",
        "W": 512,
        "H": 512,
        "seed": 774411,
        "steps": 21
      }
    },
    "ErrorMessage": {
      "status": "error",
      "message": "Invalid API Request",
      "tip": "Compare your request with the reference."
    },
    "ErrorMessege": {
      "status": "error",
      "messege": "Model id not found"
    },
    "ValidationError": {
      "status": "error",
      "message": {
        "prompt": [
          "The prompt field is required."
        ],
        "width": [
          "The width may not be greater than 1024."
        ]
      }
    },
    "ValidationErrorMessege": {
      "status": "error",
      "messege": {
        "model_id": [
          "The model id field is required."
        ]
      }
    },
    "InvalidKey": {
      "status": "error",
      "message": "Invalid API key",
      "tip": "Check the key on your dashboard."
    },
    "RateLimitTips": {
      "status": "error",
      "message": "Rate limit exceeded",
      "tips": "Wait 30 seconds before you send the same request again."
    },
    "Failed": {
      "status": "failed",
      "id": "",
      "message": "Failed, Try Again",
      "output": ""
    },
    "EmptyOutput": {
      "status": "success",
      "generationTime": 4.81,
      "id": 302457,
      "output": [],
      "proxy_links": [
        "https://cdn2.example.com/generations/91c2a0de-0.png"
      ],
      "meta": {
        "outdir": "out",
        "file_prefix": "91c2a0de"
      }
    },
    "SingleOutput": {
      "status": "success",
      "id": 302459,
      "output": "https://cdn.example.com/generations/5b20cc1e-0.png"
    },
    "Base64": {
      "status": "success",
      "generationTime": 1.94,
      "id": 302458,
      "output": [
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVQI12P4//8/AAX+Av7czFnnAAAAAElFTkSuQmCC"
      ],
      "meta": {
        "outdir": "out",
        "file_prefix": "0aa3f6b1"
      }
    },
    "MissingMember": {
      "status": "error",
      "message": "prompt is required"
    },
    "InsufficientCredits": {
      "status": "error",
      "message": "Insufficient credits. Please add more credits to continue."
    },
    "PlanTooSmall": {
      "status": "error",
      "message": "This feature requires a premium subscription"
    },
    "UnknownId": {
      "status": "failed",
      "id": "",
      "message": "Request not found",
      "output": "",
      "tip": ""
    },
    "QueueFull": {
      "status": "error",
      "message": "Rate limit exceeded. Maximum 5 queued requests allowed.",
      "retry_after": 30
    },
    "InternalError": {
      "status": "error",
      "message": "Internal server error. Please try again."
    },
    "Unavailable": {
      "status": "error",
      "message": "Service temporarily unavailable. Please try again later."
    },
    "TextToImageRequest": {
      "key": "your-api-key",
      "model_id": "midjourney",
      "prompt": "A lighthouse on a rocky shore at dusk, long exposure, soft light",
      "negative_prompt": "blurry, low quality, watermark",
      "width": "512",
      "height": "512",
      "samples": "1",
      "num_inference_steps": "20",
      "safety_checker": "no",
      "enhance_prompt": "yes",
      "seed": null,
      "guidance_scale": 7.5,
      "panorama": "no",
      "self_attention": "no",
      "upscale": "no",
      "embeddings_model": null,
      "lora_model": null,
      "clip_skip": "2",
      "tomesd": "yes",
      "use_karras_sigmas": "yes",
      "vae": null,
      "lora_strength": null,
      "scheduler": "UniPCMultistepScheduler",
      "webhook": null,
      "track_id": null
    },
    "TextToImageMinimal": {
      "key": "your-api-key",
      "model_id": "midjourney",
      "prompt": "A paper boat on a calm lake, watercolour"
    },
    "TextToImageFull": {
      "key": "your-api-key",
      "model_id": "midjourney",
      "prompt": "A tram in the rain, neon reflections, wide angle",
      "width": 1024,
      "height": 768,
      "samples": 4,
      "num_inference_steps": 31,
      "safety_checker": "yes",
      "safety_checker_type": "pixelate",
      "seed": 4016593698,
      "algorithm_type": "dpmsolver+++",
      "scheduler": "DPMSolverMultistepScheduler",
      "lora_model": "contrast-fix,yae-miko-genshin",
      "lora_strength": "0.6,0.9",
      "loadbalancer": "no",
      "clip_skip": 2,
      "base64": "no",
      "highres_fix": "yes",
      "temp": "yes",
      "webhook": "https://app.example.com/hooks/images",
      "track_id": "order-1042"
    },
    "WebhookSuccess": {
      "status": "success",
      "id": 302455,
      "output": [
        "https://cdn.example.com/generations/7f1d2c3b-0.png"
      ],
      "generationTime": 2.92,
      "track_id": "order-1042",
      "meta": {
        "prompt": "A lighthouse on a rocky shore at dusk, long exposure, soft light",
        "W": 512,
        "H": 512,
        "seed": 1829183163
      }
    },
    "WebhookFailed": {
      "status": "failed",
      "id": 302455,
      "message": "Processing failed: the given picture could not be read",
      "track_id": "order-1042"
    },
    "FetchSuccess": {
      "status": "success",
      "id": 302456,
      "output": [
        "https://cdn.example.com/generations/7f1d2c3b-0.png"
      ],
      "tip": ""
    },
    "StillProcessingMessege": {
      "status": "processing",
      "messege": "try again later.",
      "output": "",
      "tip": ""
    },
    "FetchError": {
      "status": "error",
      "message": "Processing failed: the given picture could not be read"
    },
    "FetchByBodyRequest": {
      "key": "your-api-key",
      "request_id": "302456"
    },
    "FetchByBodyNumber": {
      "key": "your-api-key",
      "request_id": 302456
    },
    "RealtimeSuccess": {
      "status": "success",
      "generationTime": 2.920767068862915,
      "id": 302460,
      "output": [
        "https://cdn.example.com/generations/05c3260d-0.png"
      ],
      "meta": {
        "H": 512,
        "W": 512,
        "enable_attention_slicing": "true",
        "file_prefix": "05c3260d",
        "model": "runwayml/stable-diffusion-v1-5",
        "n_samples": 1,
        "negative_prompt": "bad quality",
        "outdir": "out",
        "prompt": "a fox curled up on a garden bench",
        "revision": "fp16",
        "safety_checker": "none",
        "seed": 1793745243,
        "steps": 20,
        "vae": "stabilityai/sd-vae-ft-mse"
      }
    },
    "RealtimeProcessing": {
      "status": "processing",
      "eta": 2.75,
      "message": "Try Again.",
      "fetch_result": "https://modelslab.com/api/v1/enterprise/realtime/fetch/302461",
      "id": 302461,
      "output": "",
      "proxy_links": "",
      "tip": ""
    },
    "RealtimeRequest": {
      "key": "your-api-key",
      "prompt": "a fox curled up on a garden bench",
      "negative_prompt": "bad quality",
      "init_image": "https://images.example.com/garden-bench.png",
      "width": "512",
      "height": "512",
      "samples": "1",
      "temp": false,
      "safety_checker": false,
      "strength": 0.7,
      "seed": null,
      "webhook": null,
      "track_id": null
    },
    "RealtimeStyled": {
      "key": "your-api-key",
      "prompt": "a harbour town in the morning",
      "init_image": "https://images.example.com/harbour.jpg",
      "width": 768,
      "height": 512,
      "samples": 2,
      "base64": false,
      "instant_response": true,
      "enhance_prompt": true,
      "enhance_style": "watercolor",
      "seed": 42,
      "webhook": "https://app.example.com/hooks/images",
      "track_id": "order-1043"
    },
    "StillProcessing": {
      "status": "processing",
      "message": "try again later.",
      "output": "",
      "tip": ""
    },
    "FetchByPathRequest": {
      "key": "your-api-key"
    },
    "MultiviewSuccess": {
      "status": "success",
      "generationTime": 10.116175889968872,
      "id": 657,
      "output": [
        "https://cdn.example.com/temp/3874004d-cec3-42fa-8662-4f24345d4b15.png"
      ],
      "proxy_links": [
        "https://cdn2.example.com/temp/3874004d-cec3-42fa-8662-4f24345d4b15.png"
      ],
      "meta": {
        "file_prefix": "2ee9e794-7b5a-4e2d-80b1-7e6a943a8a36",
        "guidance_scale": 7.5,
        "height": 960,
        "image": "https://images.example.com/armchair.png",
        "num_inference_steps": 31,
        "outdir": "out",
        "prompt": "several views of the armchair",
        "seed": null,
        "temp": "no",
        "width": 640
      }
    },
    "ImageEditingProcessing": {
      "status": "processing",
      "eta": 10,
      "message": "Try Again.",
      "fetch_result": "https://modelslab.com/api/v1/enterprise/image_editing/fetch/658",
      "id": 658,
      "output": [],
      "tip": ""
    },
    "MultiviewRequest": {
      "key": "your-api-key",
      "seed": null,
      "image": "https://images.example.com/armchair.png",
      "prompt": "several views of the armchair",
      "width": 640,
      "height": 960,
      "num_inference_steps": 31,
      "guidance_scale": 7.5,
      "temp": false,
      "webhook": null,
      "track_id": null
    },
    "MagicMixSuccess": {
      "status": "success",
      "generationTime": 7.986585378646851,
      "id": 511,
      "output": [
        "https://cdn.example.com/generations/424151c6-00fd-4837-aaef-8b98a5c09f38.png"
      ],
      "meta": {
        "H": 768,
        "W": 768,
        "file_prefix": "424151c6-00fd-4837-aaef-8b98a5c09f38",
        "image": "https://images.example.com/corgi.jpg",
        "kmax": 0.5,
        "kmin": 0.3,
        "mix_factor": 0.5,
        "n_samples": 1,
        "negative_prompt": "low quality",
        "outdir": "out",
        "prompt": "a reading chair",
        "seed": 1829183163,
        "steps": 20
      }
    },
    "MagicMixRequest": {
      "key": "your-api-key",
      "prompt": "a reading chair",
      "height": 768,
      "width": 768,
      "image": "https://images.example.com/corgi.jpg",
      "kmax": 0.5,
      "kmin": 0.3,
      "mix_factor": 0.5,
      "samples": 1,
      "negative_prompt": "low quality",
      "seed": 1829183163,
      "steps": 20,
      "webhook": null,
      "track_id": null
    },
    "MultiviewV5Success": {
      "status": "success",
      "generationTime": 13.116175889968872,
      "id": 657,
      "output": [
        "https://cdn.example.com/generations/2ee9e794-7b5a-4e2d-80b1-7e6a943a8a36.png"
      ],
      "proxy_links": [
        "https://cdn2.example.com/generations/2ee9e794-7b5a-4e2d-80b1-7e6a943a8a36.png"
      ],
      "meta": {
        "file_prefix": "2ee9e794-7b5a-4e2d-80b1-7e6a943a8a36",
        "guidance_scale": 4,
        "height": 960,
        "image": "https://images.example.com/teapot.png",
        "num_inference_steps": 50,
        "outdir": "out",
        "prompt": "several views of the teapot",
        "seed": 12345,
        "temp": "no",
        "width": 640
      }
    },
    "V5Processing": {
      "status": "processing",
      "eta": 81.8557122048,
      "messege": "Try Again.",
      "fetch_result": "https://stablediffusionapi.com/api/v3/fetch/134687460",
      "id": 134687460,
      "output": "",
      "future_links": [
        "https://cdn.example.com/generations/d1a3b0c2-0.png"
      ],
      "tip": ""
    },
    "MultiviewV5Request": {
      "key": "your-api-key",
      "seed": 12345,
      "image": "https://images.example.com/teapot.png",
      "prompt": "several views of the teapot",
      "width": 640,
      "height": 960,
      "num_inference_steps": 50,
      "guidance_scale": 4,
      "temp": "no",
      "webhook": null,
      "track_id": null
    },
    "S3Updated": {
      "status": "success",
      "message": "S3 details updated"
    },
    "UpdateS3Request": {
      "key": "your-api-key",
      "deploy_type": "text_to_image",
      "public_url": "https://images.example.com/generations/",
      "region_name": "us-east-1",
      "endpoint_url": "https://storage.example.com",
      "aws_access_key_id": "your-access-key",
      "aws_secret_access_key": "your-secret-key",
      "image_directory": "generations"
    },
    "S3Reset": {
      "status": "success",
      "message": "S3 details reset"
    },
    "ResetS3Request": {
      "key": "your-api-key",
      "deploy_type": "text_to_image"
    }
  },
  "errors": [
    {
      "kind": "rate-limit",
      "status": 429,
      "example": "QueueFull"
    },
    {
      "kind": "authentication",
      "status": 401,
      "example": "InvalidKey"
    },
    {
      "kind": "insufficient-credits",
      "status": 402,
      "example": "InsufficientCredits"
    },
    {
      "kind": "permission-denied",
      "status": 403,
      "example": "PlanTooSmall"
    },
    {
      "kind": "not-found",
      "status": 404,
      "example": "UnknownId"
    },
    {
      "kind": "validation",
      "status": 400,
      "example": "ValidationError"
    },
    {
      "kind": "generation-failed",
      "status": 200
    },
    {
      "kind": "server",
      "status": 500,
      "example": "InternalError"
    }
  ],
  "meta": {
    "prompt": "prompt",
    "negative_prompt": "negative-prompt",
    "model_id": "model",
    "model": "model",
    "W": "width",
    "H": "height",
    "width": "width",
    "height": "height",
    "steps": "steps",
    "num_inference_steps": "steps",
    "n_samples": "samples",
    "guidance_scale": "guidance-scale",
    "seed": "seed",
    "mix_factor": "strength",
    "image": "source-image",
    "safetychecker": "safety-checker",
    "safety_checker": "safety-checker",
    "upscale": "upscale",
    "panorama": "panorama",
    "temp": "temp-links",
    "file_prefix": "file-prefix"
  },
  "plans": {
    "pay-as-you-go": 5,
    "standard": 10,
    "premium": 15
  },
  "expires": 86400000
};
