<?php

// Made by `npm run generate` from the contract; do not edit.

declare(strict_types=1);

namespace ModelsLabImages\Enums;

/**
 * The kind of dedicated server that a setting is for. The page that sets the storage lists these 17; the page
 * that resets it lists the first 12.
 * Parameters also take a value that is not listed, as text.
 * Source: docs-2026: update S3 details; docs-2026: reset S3 details.
 */
enum DeployType: string
{
    case TextToImage = 'text_to_image';
    case ImageEditing = 'image_editing';
    case VoiceCloning = 'voice_cloning';
    case TextTo3d = 'text_to_3d';
    case Video = 'video';
    case FaceGen = 'face_gen';
    case Deepfake = 'deepfake';
    case Realtime = 'realtime';
    case SuperResolution = 'super_resolution';
    case Flux = 'flux';
    case FluxHeadshot = 'flux_headshot';
    case Interior = 'interior';
    case Qwen = 'qwen';
    case QwenTts = 'qwen_tts';
    case FluxKontextDev = 'flux_kontext_dev';
    case ImageToVideoUltra = 'image_to_video_ultra';
    case ZImageTurbo = 'z_image_turbo';
}
