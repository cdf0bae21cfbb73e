<?php

// Made by `npm run generate` from the contract; do not edit.

declare(strict_types=1);

namespace ModelsLabImages\Internal;

/** @internal The facts of the contract that the client works with. */
final class Contract
{
    private static ?ContractSpec $spec = null;

    public static function spec(): ContractSpec
    {
        return self::$spec ??= new ContractSpec(
            [
                'textToImage' => new OperationSpec(
                    'textToImage',
                    '/v1/enterprise/text2img',
                    'https://modelslab.com/api',
                    poll: 'fetchTextToImage',
                    track: 'track_id',
                    strings: ['width', 'height', 'samples', 'num_inference_steps', 'clip_skip'],
                    yesNo: [
                        'safety_checker',
                        'enhance_prompt',
                        'panorama',
                        'self_attention',
                        'upscale',
                        'tomesd',
                        'use_karras_sigmas',
                        'loadbalancer',
                        'base64',
                        'highres_fix',
                        'temp',
                        'multi_lingual',
                    ],
                ),
                'fetchTextToImage' => new OperationSpec(
                    'fetchTextToImage',
                    '/v1/enterprise/fetch',
                    'https://modelslab.com/api',
                    idempotent: true,
                    jobId: ['body', 'request_id'],
                    strings: ['request_id'],
                ),
                'realtimeImageToImage' => new OperationSpec(
                    'realtimeImageToImage',
                    '/v1/enterprise/realtime/img2img',
                    'https://modelslab.com/api',
                    poll: 'fetchRealtime',
                    track: 'track_id',
                    strings: ['width', 'height', 'samples'],
                ),
                'fetchRealtime' => new OperationSpec(
                    'fetchRealtime',
                    '/v1/enterprise/realtime/fetch/{id}',
                    'https://modelslab.com/api',
                    idempotent: true,
                    jobId: ['path', 'id'],
                ),
                'multiview' => new OperationSpec(
                    'multiview',
                    '/v1/enterprise/image_editing/multiview',
                    'https://modelslab.com/api',
                    poll: 'fetchImageEditing',
                    track: 'track_id',
                ),
                'magicMix' => new OperationSpec(
                    'magicMix',
                    '/v1/enterprise/image_editing/magic_mix',
                    'https://modelslab.com/api',
                    poll: 'fetchImageEditing',
                    track: 'track_id',
                ),
                'fetchImageEditing' => new OperationSpec(
                    'fetchImageEditing',
                    '/v1/enterprise/image_editing/fetch/{id}',
                    'https://modelslab.com/api',
                    idempotent: true,
                    jobId: ['path', 'id'],
                ),
                'multiviewV5' => new OperationSpec(
                    'multiviewV5',
                    '/v5/multiview',
                    'https://stablediffusionapi.com/api',
                    poll: 'fetchV5',
                    track: 'track_id',
                    yesNo: ['temp'],
                ),
                'fetchV5' => new OperationSpec(
                    'fetchV5',
                    '/v3/fetch/{id}',
                    'https://stablediffusionapi.com/api',
                    idempotent: true,
                    jobId: ['path', 'id'],
                ),
                'updateS3Details' => new OperationSpec(
                    'updateS3Details',
                    '/v1/enterprise/update_s3',
                    'https://modelslab.com/api',
                    idempotent: true,
                ),
                'resetS3Details' => new OperationSpec(
                    'resetS3Details',
                    '/v1/enterprise/reset_s3',
                    'https://modelslab.com/api',
                    idempotent: true,
                ),
            ],
            'key',
            ['output', 'proxy_links', 'future_links', 'image_links'],
            [
                new ErrorRule(
                    ErrorKind::RateLimit,
                    status: [429],
                    messages: [
                        'rate limit exceeded',
                        'queued requests allowed',
                        'queue is full',
                        'queue limit',
                    ],
                ),
                new ErrorRule(
                    ErrorKind::Authentication,
                    status: [401],
                    messages: ['invalid api key', 'api key is required', 'key field is required'],
                ),
                new ErrorRule(
                    ErrorKind::InsufficientCredits,
                    status: [402],
                    messages: ['insufficient credits', 'out of credits', 'not enough credits'],
                ),
                new ErrorRule(
                    ErrorKind::PermissionDenied,
                    status: [403],
                    messages: ['requires a premium subscription', 'not available on your current plan'],
                ),
                new ErrorRule(
                    ErrorKind::NotFound,
                    status: [404],
                    messages: ['request not found', 'model id not found'],
                ),
                new ErrorRule(
                    ErrorKind::Validation,
                    status: [400, 422],
                    messages: ['invalid api request', 'is required', 'must be', 'may not be'],
                ),
                new ErrorRule(
                    ErrorKind::GenerationFailed,
                    messages: ['failed, try again', 'processing failed'],
                ),
                new ErrorRule(
                    ErrorKind::Server,
                    status: [500, 502, 503, 504],
                    messages: ['internal server error', 'temporarily unavailable'],
                ),
            ],
        );
    }

    /** What the client has to know of an operation to write its body and to look its job up. */
    public static function operation(string $id): OperationSpec
    {
        return self::spec()->operations[$id];
    }
}
