export interface paths {
    "/v1/enterprise/text2img": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make images from a prompt
         * @description Draws one to four pictures from a prompt, with a public model or one that you trained. The answer holds them at once, or says `processing` with the seconds to expect.
         */
        post: operations["textToImage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/enterprise/fetch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Look up a queued text to image job
         * @description Looks a queued job up by its id. Wait the `eta` of the answer before the first time. A job that still runs is answered with `processing` and little else. This family takes the id in the body.
         */
        post: operations["fetchTextToImage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/enterprise/realtime/img2img": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make images from an image and a prompt, fast
         * @description Draws one to four pictures from a given one and a prompt, on the realtime server. Images that it makes are deleted after 24 hours unless storage of your own is set for the server type `realtime`.
         */
        post: operations["realtimeImageToImage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/enterprise/realtime/fetch/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The `id` of the answer whose status was `processing`.
                 * @example 302455
                 */
                id: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Look up a queued realtime job
         * @description Looks a queued job up by its id. Wait the `eta` of the answer before the first time. A job that still runs is answered with `processing` and little else.
         */
        post: operations["fetchRealtime"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/enterprise/image_editing/multiview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Draw an object from several sides
         * @description Takes a picture of an object and draws it from several sides. A picture without a background gives better views. Images that it makes are deleted after 24 hours unless storage of your own is set for the server type `image_editing`.
         */
        post: operations["multiview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/enterprise/image_editing/magic_mix": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Blend an image with a prompt
         * @description Blends a given picture with what a prompt describes, keeping the picture's layout. Images that it makes are deleted after 24 hours unless storage of your own is set for the server type `image_editing`.
         */
        post: operations["magicMix"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/enterprise/image_editing/fetch/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The `id` of the answer whose status was `processing`.
                 * @example 302455
                 */
                id: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Look up a queued image editing job
         * @description Looks a queued job up by its id. Wait the `eta` of the answer before the first time. A job that still runs is answered with `processing` and little else.
         */
        post: operations["fetchImageEditing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v5/multiview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Draw an object from several sides (v5)
         * @description The multiview of the older host. It takes the same members as `multiview`; its flag `temp` is a word.
         */
        post: operations["multiviewV5"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/fetch/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The `id` of the answer whose status was `processing`.
                 * @example 302455
                 */
                id: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Look up a queued v5 job
         * @description Looks a queued job up by its id. Wait the `eta` of the answer before the first time. A job that still runs is answered with `processing` and little else. Jobs of v5 are looked up at v3, which is what their `fetch_result` says.
         */
        post: operations["fetchV5"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/enterprise/update_s3": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set storage of your own
         * @description Has the pictures of one kind of server put into an S3 bucket of yours, where they are not deleted after 24 hours. Setting the same again changes nothing, so it may be repeated.
         */
        post: operations["updateS3Details"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/enterprise/reset_s3": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give up storage of your own
         * @description Has the pictures of one kind of server put into the provider's storage again, where they are deleted after 24 hours. Resetting again changes nothing, so it may be repeated.
         */
        post: operations["resetS3Details"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    generationFinished: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A generation has ended
         * @description What the provider posts to the URL that a create named in `webhook`, once the job has ended. Answer with 2xx within 30 seconds. Deliveries are unsigned, best effort, and may repeat, so look the job up by its id, and remember what you have handled.
         */
        post: operations["generationFinished"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /**
         * API key
         * Format: password
         * @description Your API key. It travels in the body of every call, the look-ups included, and in no header. The empty string of the provider's samples has the right form and is answered with "Invalid Api Key".
         * @example your-api-key
         */
        ApiKey: string;
        /**
         * Model id
         * @description Id of the model that draws, a public one or one that you trained.
         * @example midjourney
         */
        ModelId: string;
        /**
         * Prompt
         * @description What the picture should show, in words.
         * @example A lighthouse on a rocky shore at dusk, long exposure, soft light
         */
        Prompt: string;
        /**
         * Negative prompt
         * @description What the picture should not show, in words.
         * @example blurry, low quality, watermark
         */
        NegativePrompt: string | null;
        /**
         * Pixels, as a number or as text
         * @description Width or height of the picture in pixels, as an integer or as the same integer in quotes.
         * @example 512
         */
        PixelsOrText: number | string;
        /**
         * Samples, as a number or as text
         * @description How many pictures to make, as an integer or as the same integer in quotes.
         * @example 1
         */
        SamplesOrText: number | string;
        /**
         * Denoising steps of text to image
         * @description Number of denoising steps. The table accepts 21, 31 and 41; the samples beneath it send "20" and "30", and an older revision of the page accepts 1 to 50.
         * @example 31
         */
        TextToImageSteps: (21 | 31 | 41) | (number | string);
        /**
         * Yes or no
         * @description A flag that this operation writes as a word.
         * @example yes
         * @enum {string}
         */
        YesNo: "yes" | "no";
        /**
         * Safety checker type
         * @description What happens to a picture in which the safety checker finds unsafe content.
         * @example blur
         * @enum {string}
         */
        SafetyCheckerType: "blur" | "sensitive_content_text" | "pixelate" | "black";
        /**
         * Seed
         * Format: int64
         * @description Start of the random numbers. The same request with the same seed gives the same picture; null draws one at random. Values up to 4294967295 have been recorded.
         * @example 1829183163
         */
        Seed: number | null;
        /**
         * Guidance scale
         * @description How closely the picture follows the prompt (scale of the classifier-free guidance).
         * @example 7.5
         */
        GuidanceScale: number;
        /**
         * Model name
         * @description Name or path of a part that the model is drawn with; null for none of your own.
         * @example stabilityai/sd-vae-ft-mse
         */
        ModelName: string | null;
        /**
         * Algorithm type
         * @description Variant of the solver, read only with `DPMSolverMultistepScheduler`. The provider spells it with three plus signs; the library underneath knows `dpmsolver++`, with two.
         * @example none
         * @enum {string|null}
         */
        AlgorithmType: "none" | "dpmsolver+++" | null;
        /**
         * LoRA strength
         * @description How strongly each LoRA model acts, 0.1 to 1. One number, or as many as there are models, separated by commas in one text.
         * @example 0.6,0.9
         */
        LoraStrength: number | string | null;
        /**
         * LoRA models
         * @description Ids of the LoRA models to apply, separated by commas.
         * @example contrast-fix,yae-miko-genshin
         */
        LoraModel: string | null;
        /**
         * Scheduler
         * @description A scheduler, the sampling method that removes the noise step by step. All 18 that the provider lists.
         * @example UniPCMultistepScheduler
         * @enum {string}
         */
        Scheduler: "DDPMScheduler" | "DDIMScheduler" | "PNDMScheduler" | "LMSDiscreteScheduler" | "EulerDiscreteScheduler" | "EulerAncestralDiscreteScheduler" | "DPMSolverMultistepScheduler" | "HeunDiscreteScheduler" | "KDPM2DiscreteScheduler" | "DPMSolverSinglestepScheduler" | "KDPM2AncestralDiscreteScheduler" | "UniPCMultistepScheduler" | "DDIMInverseScheduler" | "DEISMultistepScheduler" | "IPNDMScheduler" | "KarrasVeScheduler" | "ScoreSdeVeScheduler" | "LCMScheduler";
        /**
         * Webhook
         * Format: uri
         * @description URL that gets a `POST` when the job has ended. The webhook page asks for a public HTTPS address. Deliveries are unsigned, best effort, and may repeat.
         * @example https://app.example.com/hooks/images
         */
        Webhook: string | null;
        /**
         * Tracking id
         * Format: int64
         * @description An id of your own. It comes back in the webhook's body, so that you can tell which request the delivery belongs to.
         * @example order-1042
         */
        TrackId: string | number | null;
        /**
         * Clip skip, as a number or as text
         * @description How many of the last layers of the text encoder to leave out, as an integer or as the same integer in quotes.
         * @example 2
         */
        ClipSkip: number | string;
        /**
         * Text to image request
         * @description Body of `textToImage`. Members that the contract does not name are let through, as older clients send some.
         */
        TextToImageRequest: {
            /** @description Your enterprise API key, that of the first server where `loadbalancer` is used. */
            key: components["schemas"]["ApiKey"];
            /** @description Id of the model that draws, a public one or one that you trained. */
            model_id: components["schemas"]["ModelId"];
            /** @description What the pictures should show, in words. */
            prompt: components["schemas"]["Prompt"];
            /** @description What the pictures should not show, in words. */
            negative_prompt?: components["schemas"]["NegativePrompt"];
            /**
             * @description Width in pixels, at most 1024. The error page asks for 256 or more and a multiple of 8.
             * @default 512
             */
            width?: components["schemas"]["PixelsOrText"];
            /**
             * @description Height in pixels, at most 1024. The error page asks for 256 or more and a multiple of 8.
             * @default 512
             */
            height?: components["schemas"]["PixelsOrText"];
            /**
             * @description How many pictures to make, at most 4.
             * @default 1
             */
            samples?: components["schemas"]["SamplesOrText"];
            /**
             * @description Number of denoising steps. The table accepts 21, 31 and 41; samples and recorded calls send other values from 1 to 50.
             * @default 21
             */
            num_inference_steps?: components["schemas"]["TextToImageSteps"];
            /**
             * @description Whether unsafe pictures are looked for and changed as `safety_checker_type` says.
             * @default yes
             */
            safety_checker?: components["schemas"]["YesNo"];
            /**
             * @description What happens to a picture in which unsafe content was found.
             * @default sensitive_content_text
             */
            safety_checker_type?: components["schemas"]["SafetyCheckerType"];
            /**
             * @description Whether the prompt is enriched before it is drawn.
             * @default yes
             */
            enhance_prompt?: components["schemas"]["YesNo"];
            /**
             * @description Start of the random numbers, for the same picture again. Null draws one at random.
             * @default null
             */
            seed?: components["schemas"]["Seed"];
            /**
             * @description How closely the picture follows the prompt, 1 to 20.
             * @default 7.5
             */
            guidance_scale?: components["schemas"]["GuidanceScale"];
            /**
             * @description Whether to make a panorama.
             * @default no
             */
            panorama?: components["schemas"]["YesNo"];
            /**
             * @description Whether to use self-attention, which improves the picture and takes longer.
             * @default no
             */
            self_attention?: components["schemas"]["YesNo"];
            /**
             * @description Whether to double width and height of the picture, so that 512 x 512 gives 1024 x 1024.
             * @default no
             */
            upscale?: components["schemas"]["YesNo"];
            /**
             * @description Id of an embeddings model to use. The newest page no longer names this member.
             * @example easynegative
             */
            embeddings_model?: components["schemas"]["ModelName"];
            /**
             * @description Whether to merge tokens (ToMe), which is faster.
             * @default yes
             */
            tomesd?: components["schemas"]["YesNo"];
            /**
             * @description Whether the scheduler spaces its steps after Karras.
             * @default yes
             */
            use_karras_sigmas?: components["schemas"]["YesNo"];
            /**
             * @description Variant of the solver, read only with the scheduler `DPMSolverMultistepScheduler`.
             * @default none
             */
            algorithm_type?: components["schemas"]["AlgorithmType"];
            /**
             * @description Id of a variational autoencoder of your own; null is that of the model.
             * @default null
             */
            vae?: components["schemas"]["ModelName"];
            /** @description Strength of each LoRA model, 0.1 to 1, separated by commas where there are several. */
            lora_strength?: components["schemas"]["LoraStrength"];
            /** @description Ids of LoRA models to apply, separated by commas. */
            lora_model?: components["schemas"]["LoraModel"];
            /** @description The sampling method. */
            scheduler?: components["schemas"]["Scheduler"];
            /**
             * @description URL that gets a `POST` when the pictures are ready.
             * @default null
             */
            webhook?: components["schemas"]["Webhook"];
            /**
             * @description An id of your own that comes back in the webhook's body.
             * @default null
             */
            track_id?: components["schemas"]["TrackId"];
            /**
             * @description Whether to spread the work over your servers, of which there must be more than one.
             * @default no
             */
            loadbalancer?: components["schemas"]["YesNo"];
            /** @description How many of the last layers of the text encoder to leave out, 1 to 8. */
            clip_skip?: components["schemas"]["ClipSkip"];
            /**
             * @description Whether the pictures come as base64 text.
             * @default no
             */
            base64?: components["schemas"]["YesNo"];
            /**
             * @description Whether to draw small first and then enlarge with added detail.
             * @default no
             */
            highres_fix?: components["schemas"]["YesNo"];
            /**
             * @description Whether to make links that are valid for 24 hours.
             * @default no
             */
            temp?: components["schemas"]["YesNo"];
            /**
             * @deprecated
             * @description Whether the prompt may be in another language than English. Only the 2023 page names it; programs in the field still send it.
             */
            multi_lingual?: components["schemas"]["YesNo"];
        };
        /**
         * Message
         * @description Why the request failed, or what it waits for: one text, or for each member of the request that is at fault the texts about it.
         * @example Invalid API key
         */
        Message: string | {
            [key: string]: unknown[] | string;
        };
        /**
         * Job id
         * Format: int64
         * @description Id of the job, with which the fetch operation of its family looks it up. An integer in every recorded answer; newer pages show an opaque text, and failed answers carry the empty text.
         * @example 302455
         */
        ResultId: number | string;
        /**
         * Image link
         * @description A URL with the scheme http or https, a base64 text with or without a `data:` prefix, or nothing.
         * @example https://cdn.example.com/generations/7f1d2c3b-0.png
         */
        ImageLink: string;
        /**
         * Links, where there are any
         * @description Links in the same forms as `output`, or null.
         * @example [
         *       "https://cdn2.example.com/generations/7f1d2c3b-0.png"
         *     ]
         */
        OptionalLinks: components["schemas"]["ImageLink"][] | string | null;
        /**
         * Tip
         * @description Advice from the provider, for people; it may be empty.
         * @example Your request is in the queue, look it up with the fetch operation.
         */
        Tip: string | null;
        /**
         * Seconds
         * @description A duration in seconds, with a fraction or without.
         * @example 2.92
         */
        Seconds: number;
        /**
         * Error
         * @description The request was refused, or the job ended without a picture. It comes in HTTP 200 as well as in 4xx and 5xx.
         */
        ErrorBody: {
            /**
             * @description `error` where the request was refused or failed while it ran, `failed` where a job ended without a picture or is unknown. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            status: "error" | "failed";
            /** @description What is wrong, as one text or by member of the request. */
            message?: components["schemas"]["Message"];
            /** @description The same as `message`, in the spelling of some older endpoints. */
            messege?: components["schemas"]["Message"];
            /**
             * @description Id of the job; empty where there is none.
             * @example 302455
             */
            id?: components["schemas"]["ResultId"];
            /**
             * @description Empty, since there is no picture.
             * @example
             */
            output?: components["schemas"]["OptionalLinks"];
            /** @description The `track_id` of the request. */
            track_id?: components["schemas"]["TrackId"];
            /** @description Advice from the provider; it may be empty. */
            tip?: components["schemas"]["Tip"];
            /**
             * @description Advice from the provider in the rate limit error of 2023.
             * @example Wait 30 seconds before you send the same request again.
             */
            tips?: components["schemas"]["Tip"];
            /**
             * @description Seconds to wait before the request is sent again, where the queue of the account is full.
             * @example 30
             */
            retry_after?: components["schemas"]["Seconds"];
        };
        /**
         * Links
         * @description Where the pictures are: a list, or a single text where an operation makes one picture. Empty while the job runs. Each entry is a URL on a public CDN; with `base64` asked for, what lies at the URL is base64 text, and the entry itself may be that text.
         * @example [
         *       "https://cdn.example.com/generations/7f1d2c3b-0.png"
         *     ]
         */
        Links: components["schemas"]["ImageLink"][] | string;
        /**
         * Generation meta
         * @description What the provider says it drew with. The set differs from operation to operation, older pipelines use other names for the same thing, numbers come back as numbers or as text, and flags as words whatever they were sent as. Nothing in it is promised.
         */
        GenerationMeta: {
            /**
             * @description The prompt as drawn, after it was enriched.
             * @example A lighthouse on a rocky shore at dusk, highly detailed
             */
            prompt?: string | null;
            /**
             * @description The negative prompt as drawn; the provider adds words of its own.
             * @example blurry, low quality
             */
            negative_prompt?: string | null;
            /**
             * @description The model that drew.
             * @example midjourney
             */
            model_id?: string | null;
            /**
             * @description The model that drew, in the answers of the realtime family.
             * @example runwayml/stable-diffusion-v1-5
             */
            model?: string | null;
            /**
             * @description The sampling method.
             * @example UniPCMultistepScheduler
             */
            scheduler?: string | null;
            /**
             * @description Width in pixels.
             * @example 512
             */
            W?: number | string | null;
            /**
             * @description Height in pixels.
             * @example 512
             */
            H?: number | string | null;
            /**
             * @description Width in pixels, in the answers of multiview.
             * @example 640
             */
            width?: number | string | null;
            /**
             * @description Height in pixels, in the answers of multiview.
             * @example 960
             */
            height?: number | string | null;
            /**
             * @description Number of denoising steps.
             * @example 20
             */
            steps?: number | string | null;
            /**
             * @description Number of denoising steps, in the answers of multiview.
             * @example 31
             */
            num_inference_steps?: number | string | null;
            /**
             * @description Number of pictures.
             * @example 1
             */
            n_samples?: number | string | null;
            /**
             * @description How closely the prompt was followed.
             * @example 7.5
             */
            guidance_scale?: number | string | null;
            /** @description The seed that was drawn, or null where none was given. */
            seed?: components["schemas"]["Seed"];
            /**
             * @description Where the blending began, as a share.
             * @example 0.3
             */
            kmin?: number | null;
            /**
             * @description Where the blending ended, as a share.
             * @example 0.5
             */
            kmax?: number | null;
            /**
             * @description How much of the prompt went into the blend, as a share.
             * @example 0.5
             */
            mix_factor?: number | null;
            /** @description The picture that was started from, at an address of the provider. */
            image?: components["schemas"]["ImageLink"];
            /**
             * @description Whether unsafe content was looked for.
             * @example no
             * @enum {unknown}
             */
            safetychecker?: true | false | "true" | "false" | "yes" | "no" | "none" | "0" | "1" | null;
            /**
             * @description Whether unsafe content was looked for, in the answers of the realtime family.
             * @example no
             * @enum {unknown}
             */
            safety_checker?: true | false | "true" | "false" | "yes" | "no" | "none" | "0" | "1" | null;
            /**
             * @description Whether the picture was enlarged.
             * @example no
             * @enum {unknown}
             */
            upscale?: true | false | "true" | "false" | "yes" | "no" | "none" | "0" | "1" | null;
            /**
             * @description Whether a panorama was made.
             * @example no
             * @enum {unknown}
             */
            panorama?: true | false | "true" | "false" | "yes" | "no" | "none" | "0" | "1" | null;
            /**
             * @description Whether self-attention was used.
             * @example no
             * @enum {unknown}
             */
            self_attention?: true | false | "true" | "false" | "yes" | "no" | "none" | "0" | "1" | null;
            /**
             * @description Whether temporary links were asked for, as a word even where a boolean was sent.
             * @example no
             * @enum {unknown}
             */
            temp?: true | false | "true" | "false" | "yes" | "no" | "none" | "0" | "1" | null;
            /**
             * @description A setting of the pipeline.
             * @example true
             * @enum {unknown}
             */
            enable_attention_slicing?: true | false | "true" | "false" | "yes" | "no" | "none" | "0" | "1" | null;
            /**
             * @description The embeddings model.
             * @example null
             */
            embeddings?: string | null;
            /**
             * @description The LoRA models.
             * @example null
             */
            lora?: string | null;
            /**
             * @description The variational autoencoder.
             * @example stabilityai/sd-vae-ft-mse
             */
            vae?: string | null;
            /**
             * @description Precision of the model's weights.
             * @example fp16
             */
            revision?: string | null;
            /**
             * @description Folder on the provider's server.
             * @example out
             */
            outdir?: string | null;
            /**
             * @description Beginning of the pictures' file names.
             * @example 7f1d2c3b-4e5a-4c6d-8b90-1a2b3c4d5e6f
             */
            file_prefix?: string | null;
        } & {
            [key: string]: unknown;
        };
        /**
         * Success
         * @description The job is done. `output` holds the pictures; where it is empty they are in the first member of `x-output-order` that is not.
         */
        GenerationSuccess: {
            /**
             * @description Finished. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            status: "success";
            /** @description Id of the job. */
            id?: components["schemas"]["ResultId"];
            /** @description The pictures. URLs are deleted after 24 hours unless storage of your own is set; text to image says so of `temp` links only. */
            output: components["schemas"]["Links"];
            /** @description The same pictures on another host, for countries that block the first one. Sent where `temp` was asked for. */
            proxy_links?: components["schemas"]["OptionalLinks"];
            /** @description URLs at which the pictures will be, sent by some endpoints with a success too. */
            future_links?: components["schemas"]["OptionalLinks"];
            /** @description Undocumented; one program in the field reads it where `output` is empty. */
            image_links?: components["schemas"]["OptionalLinks"];
            /** @description Seconds that the generation took. Absent from the answers of look-ups. */
            generationTime?: components["schemas"]["Seconds"];
            /** @description The parameters that the pictures were made with, `seed` among them. */
            meta?: components["schemas"]["GenerationMeta"];
            /** @description Advice from the provider; it may be empty. */
            tip?: components["schemas"]["Tip"];
            /** @description The `track_id` of the request. */
            track_id?: components["schemas"]["TrackId"];
            /**
             * @description Whether the safety checker found something.
             * @example false
             */
            nsfw_content_detected?: boolean;
        };
        /**
         * Processing
         * @description The job is queued or runs. A create answers with `id`, `eta` and `fetch_result`; a look-up of a job that still runs answers with little more than the status.
         */
        GenerationProcessing: {
            /**
             * @description Not finished. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            status: "processing";
            /** @description Id of the job, to look it up with. Absent from the answers of look-ups. */
            id?: components["schemas"]["ResultId"];
            /**
             * @description Expected seconds until the job is done, with a fraction or without.
             * @example 12.5
             */
            eta?: components["schemas"]["Seconds"];
            /**
             * Format: uri
             * @description URL of the look-up for this job. Its host and version may differ from those of the call. The key is posted to it, so follow it only on the host that you called.
             * @example https://modelslab.com/api/v1/enterprise/realtime/fetch/302455
             */
            fetch_result?: string;
            /**
             * @description Empty so far.
             * @example []
             */
            output?: components["schemas"]["OptionalLinks"];
            /**
             * @description URLs at which the pictures will be once the job is done.
             * @example [
             *       "https://cdn.example.com/generations/7f1d2c3b-0.png"
             *     ]
             */
            future_links?: components["schemas"]["OptionalLinks"];
            /**
             * @description Empty so far.
             * @example
             */
            proxy_links?: components["schemas"]["OptionalLinks"];
            /**
             * @description A word about the queue.
             * @example Try Again.
             */
            message?: components["schemas"]["Message"];
            /**
             * @description The same as `message`, in the spelling of some older endpoints.
             * @example Try Again.
             */
            messege?: components["schemas"]["Message"];
            /** @description Advice from the provider; it may be empty. */
            tip?: components["schemas"]["Tip"];
            /** @description More advice from the provider. */
            tip_1?: components["schemas"]["Tip"];
            /** @description The parameters that the job was queued with. */
            meta?: components["schemas"]["GenerationMeta"];
            /** @description The `track_id` of the request. */
            track_id?: components["schemas"]["TrackId"];
        };
        /**
         * Generation answer
         * @description Answer of every create and of every look-up, in HTTP 200: `status` says which of the three it is. A status that is not listed here should be taken for "not finished".
         */
        GenerationResponse: components["schemas"]["GenerationSuccess"] | components["schemas"]["GenerationProcessing"] | components["schemas"]["ErrorBody"];
        /**
         * Webhook payload
         * @description What the provider posts to the URL in `webhook` when a job has ended. It is not signed, so look the job up by its id before you trust it; it may come twice, so remember what you have handled.
         */
        WebhookPayload: components["schemas"]["GenerationSuccess"] | components["schemas"]["ErrorBody"];
        /**
         * Look-up request with the id in the body
         * @description Body of `fetchTextToImage`.
         */
        FetchByBodyRequest: {
            /** @description Your API key. */
            key: components["schemas"]["ApiKey"];
            /**
             * Request id
             * Format: int64
             * @description The `id` of the answer whose status was `processing`, as text or as a number.
             * @example 302455
             */
            request_id: string | number;
        };
        /**
         * Image input
         * @description The picture to start from. The pages ask for its URL; the v6 pages and programs in the field also send the picture itself in base64, with or without a `data:` prefix.
         * @example https://images.example.com/armchair.png
         */
        ImageInput: string;
        /**
         * Boolean or word
         * @description A flag that the table documents in one form and an example or a program in the field sends in another: true or false, the same as text, or yes and no.
         * @example false
         * @enum {unknown}
         */
        BooleanOrWord: true | false | "true" | "false" | "yes" | "no";
        /**
         * Share
         * @description A share between none (0) and all (1).
         * @example 0.5
         */
        UnitInterval: number;
        /**
         * Enhance style
         * @description A style that the prompt is enhanced with. The provider lists 193 names, five of them twice; these are the 188 distinct ones in the order of their first appearance. Null is no style.
         * @example watercolor
         * @enum {string|null}
         */
        EnhanceStyle: "enhance" | "cinematic-diva" | "nude" | "nsfw" | "sex" | "abstract-expressionism" | "academia" | "action-figure" | "adorable-3d-character" | "adorable-kawaii" | "art-deco" | "art-nouveau" | "astral-aura" | "avant-garde" | "baroque" | "bauhaus-style-poster" | "blueprint-schematic-drawing" | "caricature" | "cel-shaded-art" | "character-design-sheet" | "classicism-art" | "color-field-painting" | "colored-pencil-art" | "conceptual-art" | "constructivism" | "cubism" | "dadaism" | "dark-fantasy" | "dark-moody-atmosphere" | "dmt-art" | "doodle-art" | "double-exposure" | "dripping-paint-splatter" | "expressionism" | "faded-polaroid-photo" | "fauvism" | "flat-2d" | "fortnite-style" | "futurism" | "glitchcore" | "glo-fi" | "googie-style" | "graffiti-art" | "harlem-renaissance-art" | "high-fashion" | "idyllic" | "impressionism" | "infographic-drawing" | "ink-dripping-drawing" | "japanese-ink-drawing" | "knolling-photography" | "light-cheery-atmosphere" | "logo-design" | "luxurious-elegance" | "macro-photography" | "mandola-art" | "marker-drawing" | "medievalism" | "minimalism" | "neo-baroque" | "neo-byzantine" | "neo-futurism" | "neo-impressionism" | "neo-rococo" | "neoclassicism" | "op-art" | "ornate-and-intricate" | "pencil-sketch-drawing" | "pop-art-2" | "rococo" | "silhouette-art" | "simple-vector-art" | "sketchup" | "steampunk-2" | "surrealism" | "suprematism" | "terragen" | "tranquil-relaxing-atmosphere" | "sticker-designs" | "vibrant-rim-light" | "volumetric-lighting" | "watercolor" | "whimsical-and-playful" | "sharp" | "masterpiece" | "photograph" | "negative" | "cinematic" | "ads-advertising" | "ads-automotive" | "ads-corporate" | "ads-fashion-editorial" | "ads-food-photography" | "ads-gourmet-food-photography" | "ads-luxury" | "ads-real-estate" | "ads-retail" | "abstract" | "constructivist" | "cubist" | "expressionist" | "graffiti" | "hyperrealism" | "impressionist" | "pointillism" | "pop-art" | "psychedelic" | "renaissance" | "steampunk" | "surrealist" | "typography" | "futuristic-biomechanical" | "futuristic-biomechanical-cyberpunk" | "futuristic-cybernetic" | "futuristic-cybernetic-robot" | "futuristic-cyberpunk-cityscape" | "futuristic-futuristic" | "futuristic-retro-cyberpunk" | "futuristic-retro" | "futuristic-sci-fi" | "futuristic-vaporwave" | "game-bubble" | "game-cyberpunk" | "game-fighting" | "game-gta" | "game-mario" | "game-minecraft" | "game-pokemon" | "game-retro-arcade" | "game-retro" | "game-rpg-fantasy" | "game-strategy" | "game-streetfighter" | "game-zelda" | "misc-architectural" | "misc-disco" | "misc-dreamscape" | "misc-dystopian" | "misc-fairy-tale" | "misc-gothic" | "misc-grunge" | "misc-horror" | "misc-kawaii" | "misc-lovecraftian" | "misc-macabre" | "misc-manga" | "misc-metropolis" | "misc-minimalist" | "misc-monochrome" | "misc-nautical" | "misc-space" | "misc-stained-glass" | "misc-techwear-fashion" | "misc-tribal" | "misc-zentangle" | "papercraft-collage" | "papercraft-flat-papercut" | "papercraft-kirigami" | "papercraft-paper-mache" | "papercraft-paper-quilling" | "papercraft-papercut-collage" | "papercraft-papercut-shadow-box" | "papercraft-stacked-papercut" | "papercraft-thick-layered-papercut" | "photo-alien" | "photo-film-noir" | "photo-glamour" | "photo-hdr" | "photo-iphone-photographic" | "photo-long-exposure" | "photo-neon-noir" | "photo-silhouette" | "photo-tilt-shift" | "3d-model" | "analog-film" | "anime" | "comic-book" | "craft-clay" | "digital-art" | "fantasy-art" | "isometric" | "line-art" | "lowpoly" | "neonpunk" | "origami" | "photographic" | "pixel-art" | "texture" | null;
        /**
         * Realtime image to image request
         * @description Body of `realtimeImageToImage`. Members that the contract does not name are let through.
         */
        RealtimeImageToImageRequest: {
            /** @description Your enterprise API key. */
            key: components["schemas"]["ApiKey"];
            /** @description What the new picture should show, in words. */
            prompt: components["schemas"]["Prompt"];
            /** @description What the new picture should not show, in words. */
            negative_prompt?: components["schemas"]["NegativePrompt"];
            /** @description The picture to start from (PNG or JPEG), as a URL; base64 is sent by programs in the field. */
            init_image: components["schemas"]["ImageInput"];
            /**
             * @description Width in pixels, at most 1024.
             * @default 512
             */
            width?: components["schemas"]["PixelsOrText"];
            /**
             * @description Height in pixels, at most 1024.
             * @default 512
             */
            height?: components["schemas"]["PixelsOrText"];
            /**
             * @description How many pictures to make, at most 4.
             * @default 1
             */
            samples?: components["schemas"]["SamplesOrText"];
            /**
             * @description Whether an unsafe picture is replaced by a blank one. The pages disagree about the default.
             * @example false
             */
            safety_checker?: components["schemas"]["BooleanOrWord"];
            /**
             * @description Whether the pictures come as base64 text.
             * @default false
             */
            base64?: components["schemas"]["BooleanOrWord"];
            /**
             * @description How far the result may leave the given picture. At 1 nothing of it is kept.
             * @example 0.7
             */
            strength?: components["schemas"]["UnitInterval"];
            /**
             * @description Whether to answer with `processing` at once instead of waiting a while for the result.
             * @default false
             * @example true
             */
            instant_response?: boolean;
            /**
             * @description Start of the random numbers, for the same picture again. Null draws one at random.
             * @default null
             */
            seed?: components["schemas"]["Seed"];
            /**
             * @description Whether the prompt is enriched before it is drawn.
             * @example true
             */
            enhance_prompt?: boolean;
            /** @description The style that the prompt is enhanced with, one of 188. */
            enhance_style?: components["schemas"]["EnhanceStyle"];
            /**
             * @description Whether to add proxy links. The table leaves it out, every sample sends false.
             * @default false
             */
            temp?: components["schemas"]["BooleanOrWord"];
            /**
             * @description URL that gets a `POST` when the pictures are ready.
             * @default null
             */
            webhook?: components["schemas"]["Webhook"];
            /**
             * @description An id of your own that comes back in the webhook's body.
             * @default null
             */
            track_id?: components["schemas"]["TrackId"];
        };
        /**
         * Look-up request with the id in the path
         * @description Body of the look-ups that take the id of the job in their path.
         */
        FetchByPathRequest: {
            /** @description Your API key. */
            key: components["schemas"]["ApiKey"];
        };
        /**
         * Pixels
         * @description Width or height of the picture in pixels.
         * @example 640
         */
        Pixels: number;
        /**
         * Denoising steps
         * @description Number of denoising steps.
         * @example 31
         */
        DenoisingSteps: number;
        /**
         * Multiview request
         * @description Body of `multiview`. Members that the contract does not name are let through.
         */
        MultiviewRequest: {
            /** @description Your API key. */
            key: components["schemas"]["ApiKey"];
            /** @description What the views should show, in words. */
            prompt?: components["schemas"]["Prompt"];
            /** @description What the views should not show, in words. */
            negative_prompt?: components["schemas"]["NegativePrompt"];
            /** @description The picture of an object. One without a background gives better views. */
            image: components["schemas"]["ImageInput"];
            /**
             * @description Width in pixels, at most 1024.
             * @default 640
             */
            width?: components["schemas"]["Pixels"];
            /**
             * @description Height in pixels, at most 1024.
             * @default 960
             */
            height?: components["schemas"]["Pixels"];
            /**
             * @description Whether to add proxy links, for countries that block the storage of the normal ones.
             * @default false
             */
            temp?: components["schemas"]["BooleanOrWord"];
            /** @description Number of denoising steps, 1 to 50. */
            num_inference_steps?: components["schemas"]["DenoisingSteps"];
            /** @description How closely the views follow the prompt, 1 to 20. */
            guidance_scale?: components["schemas"]["GuidanceScale"];
            /**
             * @description Start of the random numbers, for the same views again. The table leaves it out, every sample sends it.
             * @default null
             */
            seed?: components["schemas"]["Seed"];
            /**
             * @description URL that gets a `POST` when the views are ready.
             * @default null
             */
            webhook?: components["schemas"]["Webhook"];
            /**
             * @description An id of your own that comes back in the webhook's body.
             * @default null
             */
            track_id?: components["schemas"]["TrackId"];
        };
        /**
         * Pixels of a magic mix
         * @description Width or height of the picture in pixels.
         * @example 768
         */
        MagicMixPixels: number;
        /**
         * Magic mix request
         * @description Body of `magicMix`. Members that the contract does not name are let through.
         */
        MagicMixRequest: {
            /** @description Your API key. */
            key: components["schemas"]["ApiKey"];
            /** @description What the picture should be blended with, in words. */
            prompt: components["schemas"]["Prompt"];
            /** @description What the result should not show, in words. */
            negative_prompt?: components["schemas"]["NegativePrompt"];
            /** @description The picture to blend. */
            image: components["schemas"]["ImageInput"];
            /**
             * @description Width in pixels, at most 1024 by the v6 page.
             * @default 768
             */
            width?: components["schemas"]["MagicMixPixels"];
            /**
             * @description Height in pixels, at most 1024 by the v6 page.
             * @default 768
             */
            height?: components["schemas"]["MagicMixPixels"];
            /**
             * @description Where in the course of the denoising the blending begins, as a share.
             * @default 0.3
             * @example 0.3
             */
            kmin?: components["schemas"]["UnitInterval"];
            /**
             * @description Where in the course of the denoising the blending ends, as a share.
             * @default 0.5
             */
            kmax?: components["schemas"]["UnitInterval"];
            /**
             * @description How much of the prompt goes into the blend, as a share.
             * @default 0.5
             */
            mix_factor?: components["schemas"]["UnitInterval"];
            /**
             * @description Number of denoising steps, 1 to 50.
             * @default 20
             * @example 20
             */
            steps?: components["schemas"]["DenoisingSteps"];
            /**
             * @description How many pictures to make; this operation makes one.
             * @example 1
             */
            samples?: number;
            /**
             * @description Start of the random numbers, for the same picture again. Null draws one at random.
             * @default null
             */
            seed?: components["schemas"]["Seed"];
            /**
             * @description URL that gets a `POST` when the picture is ready.
             * @default null
             */
            webhook?: components["schemas"]["Webhook"];
            /**
             * @description An id of your own that comes back in the webhook's body.
             * @default null
             */
            track_id?: components["schemas"]["TrackId"];
        };
        /**
         * Multiview request (v5)
         * @description Body of `multiviewV5`. Members that the contract does not name are let through.
         */
        MultiviewV5Request: {
            /** @description Your API key. */
            key: components["schemas"]["ApiKey"];
            /** @description What the views should show, in words. */
            prompt?: components["schemas"]["Prompt"];
            /** @description What the views should not show, in words. */
            negative_prompt?: components["schemas"]["NegativePrompt"];
            /** @description The picture of an object. One without a background gives better views. */
            image: components["schemas"]["ImageInput"];
            /**
             * @description Width in pixels, at most 1024.
             * @default 640
             */
            width?: components["schemas"]["Pixels"];
            /**
             * @description Height in pixels, at most 1024.
             * @default 960
             */
            height?: components["schemas"]["Pixels"];
            /**
             * @description Whether to add proxy links, for countries that block the storage of the normal ones.
             * @default no
             * @example no
             */
            temp?: components["schemas"]["BooleanOrWord"];
            /** @description Number of denoising steps, 1 to 50. */
            num_inference_steps?: components["schemas"]["DenoisingSteps"];
            /** @description How closely the views follow the prompt, 1 to 20. */
            guidance_scale?: components["schemas"]["GuidanceScale"];
            /**
             * @description Start of the random numbers, for the same views again. The table leaves it out, every sample sends it.
             * @default null
             */
            seed?: components["schemas"]["Seed"];
            /**
             * @description URL that gets a `POST` when the views are ready.
             * @default null
             */
            webhook?: components["schemas"]["Webhook"];
            /**
             * @description An id of your own that comes back in the webhook's body.
             * @default null
             */
            track_id?: components["schemas"]["TrackId"];
        };
        /**
         * Deploy type
         * @description The kind of dedicated server that a setting is for. The page that sets the storage lists these 17; the page that resets it lists the first 12.
         * @example text_to_image
         * @enum {string}
         */
        DeployType: "text_to_image" | "image_editing" | "voice_cloning" | "text_to_3d" | "video" | "face_gen" | "deepfake" | "realtime" | "super_resolution" | "flux" | "flux_headshot" | "interior" | "qwen" | "qwen_tts" | "flux_kontext_dev" | "image_to_video_ultra" | "z_image_turbo";
        /**
         * Storage settings
         * @description Body of `updateS3Details`. Any S3-compatible service will do; the credentials must be allowed to put objects and to set their access.
         */
        UpdateS3DetailsRequest: {
            /** @description The API key of the server whose storage you set. */
            key: components["schemas"]["ApiKey"];
            /**
             * @description The kind of server whose storage you set.
             * @default text_to_image
             */
            deploy_type?: components["schemas"]["DeployType"];
            /**
             * Format: uri
             * @description Address under which the bucket's pictures can be read by anyone; output URLs begin with it.
             * @example https://images.example.com/generations/
             */
            public_url: string;
            /**
             * @description Region of the bucket.
             * @example us-east-1
             */
            region_name: string;
            /**
             * Format: uri
             * @description Address of the S3 service.
             * @example https://storage.example.com
             */
            endpoint_url: string;
            /**
             * Format: password
             * @description Access key of the bucket.
             * @example your-access-key
             */
            aws_access_key_id: string;
            /**
             * Format: password
             * @description Secret key of the bucket.
             * @example your-secret-key
             */
            aws_secret_access_key: string;
            /**
             * @description Folder in the bucket that the pictures go to. It must be readable by anyone for direct links to work.
             * @example generations
             */
            image_directory: string;
        };
        /**
         * Acknowledgement
         * @description The setting was changed. Only `status` and `message` are documented, on the pages of the neighbouring server operations.
         */
        Acknowledgement: {
            /**
             * @description Done. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            status: "success";
            /**
             * @description What was done, in words.
             * @example S3 details updated
             */
            message?: components["schemas"]["Message"];
        };
        /**
         * Settings answer
         * @description Answer of an operation that changes a setting, in HTTP 200. `status` says whether it was done.
         */
        AcknowledgementResponse: components["schemas"]["Acknowledgement"] | components["schemas"]["ErrorBody"];
        /**
         * Storage reset request
         * @description Body of `resetS3Details`.
         */
        ResetS3DetailsRequest: {
            /** @description The API key of the server whose storage you reset. */
            key: components["schemas"]["ApiKey"];
            /**
             * @description The kind of server whose storage you reset.
             * @default text_to_image
             */
            deploy_type?: components["schemas"]["DeployType"];
        };
    };
    responses: {
        /** @description Any other status. Bodies that are not JSON, HTML among them, have been seen. */
        OtherError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The body is malformed, or a member of it is missing or out of range. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The API key is missing, wrong or revoked. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The account has no credits left, or its subscription has ended. */
        PaymentRequired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The plan of the account does not include this. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description There is no job, or no model, with this id. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description As many jobs as the plan allows are queued (5, 10 or 15). Wait the seconds of retry_after. */
        TooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The server failed. A create may have been accepted all the same. */
        InternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The service is overloaded or under maintenance. A create may have been accepted all the same. */
        ServiceUnavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description You have taken the delivery. The body is not read. */
        WebhookAccepted: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description You have not taken the delivery. Generation webhooks are best effort, so do not count on another one. */
        WebhookRefused: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        /**
         * @description The `id` of the answer whose status was `processing`.
         * @example 302455
         */
        JobId: string;
    };
    requestBodies: {
        /** @description The ended job. */
        WebhookDelivery: {
            content: {
                "application/json": components["schemas"]["WebhookPayload"];
            };
        };
    };
    headers: {
        /**
         * @description Seconds to wait before the request is sent again. The body's `retry_after` is the documented place; a proxy in between may send this header instead, also as an HTTP date.
         * @example 30
         */
        RetryAfter: string;
        /**
         * @description When the limit is lifted, in seconds since 1970. Only the provider's command line reads it; no page documents it.
         * @example 1767225600
         */
        RateLimitReset: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    textToImage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The parameters, with the key among them. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TextToImageRequest"];
            };
        };
        responses: {
            /** @description Done, queued or refused; the body's `status` says which. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GenerationResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["OtherError"];
        };
    };
    fetchTextToImage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The key and the id of the job. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["FetchByBodyRequest"];
            };
        };
        responses: {
            /** @description Done, still running, failed or unknown; the body's `status` says which. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GenerationResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["OtherError"];
        };
    };
    realtimeImageToImage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The parameters, with the key among them. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RealtimeImageToImageRequest"];
            };
        };
        responses: {
            /** @description Done, queued or refused; the body's `status` says which. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GenerationResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["OtherError"];
        };
    };
    fetchRealtime: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The `id` of the answer whose status was `processing`.
                 * @example 302455
                 */
                id: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        /** @description The key. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["FetchByPathRequest"];
            };
        };
        responses: {
            /** @description Done, still running, failed or unknown; the body's `status` says which. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GenerationResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["OtherError"];
        };
    };
    multiview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The parameters, with the key among them. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["MultiviewRequest"];
            };
        };
        responses: {
            /** @description Done, queued or refused; the body's `status` says which. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GenerationResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["OtherError"];
        };
    };
    magicMix: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The parameters, with the key among them. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["MagicMixRequest"];
            };
        };
        responses: {
            /** @description Done, queued or refused; the body's `status` says which. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GenerationResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["OtherError"];
        };
    };
    fetchImageEditing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The `id` of the answer whose status was `processing`.
                 * @example 302455
                 */
                id: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        /** @description The key. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["FetchByPathRequest"];
            };
        };
        responses: {
            /** @description Done, still running, failed or unknown; the body's `status` says which. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GenerationResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["OtherError"];
        };
    };
    multiviewV5: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The parameters, with the key among them. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["MultiviewV5Request"];
            };
        };
        responses: {
            /** @description Done, queued or refused; the body's `status` says which. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GenerationResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["OtherError"];
        };
    };
    fetchV5: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The `id` of the answer whose status was `processing`.
                 * @example 302455
                 */
                id: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        /** @description The key. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["FetchByPathRequest"];
            };
        };
        responses: {
            /** @description Done, still running, failed or unknown; the body's `status` says which. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GenerationResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["OtherError"];
        };
    };
    updateS3Details: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The settings, with the key among them. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateS3DetailsRequest"];
            };
        };
        responses: {
            /** @description Done or refused; the body's `status` says which. No page shows this answer; it is that of the neighbouring server operations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcknowledgementResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["OtherError"];
        };
    };
    resetS3Details: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The settings, with the key among them. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResetS3DetailsRequest"];
            };
        };
        responses: {
            /** @description Done or refused; the body's `status` says which. No page shows this answer; it is that of the neighbouring server operations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcknowledgementResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["OtherError"];
        };
    };
    generationFinished: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["WebhookDelivery"];
        responses: {
            200: components["responses"]["WebhookAccepted"];
            "4XX": components["responses"]["WebhookRefused"];
        };
    };
}
