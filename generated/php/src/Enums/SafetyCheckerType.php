<?php

// Made by `npm run generate` from the contract; do not edit.

declare(strict_types=1);

namespace ModelsLabImages\Enums;

/**
 * What happens to a picture in which the safety checker finds unsafe content.
 * Parameters also take a value that is not listed, as text.
 * Source: seed-002: body attributes.
 */
enum SafetyCheckerType: string
{
    case Blur = 'blur';
    case SensitiveContentText = 'sensitive_content_text';
    case Pixelate = 'pixelate';
    case Black = 'black';
}
