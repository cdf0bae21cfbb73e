<?php

// What can go wrong, and what to do about it.

declare(strict_types=1);

require 'vendor/autoload.php';

use ModelsLabImages\Exceptions\InsufficientCreditsException;
use ModelsLabImages\Exceptions\ModelsLabException;
use ModelsLabImages\Exceptions\RateLimitException;
use ModelsLabImages\Exceptions\ValidationException;
use ModelsLabImages\Exceptions\WaitTimeoutException;
use ModelsLabImages\ModelsLab;
use ModelsLabImages\Params\TextToImageParams;

$client = new ModelsLab();
try {
    $params = new TextToImageParams(modelId: 'midjourney', prompt: 'a quiet harbour');
    $generation = $client->textToImage($params, timeout: 120);
    echo implode("\n", $generation->images), "\n";
} catch (ModelsLabException $error) {
    $advice = match (true) {
        $error instanceof ValidationException => 'refused: ' . json_encode($error->getFields() ?? $error->getMessage()),
        $error instanceof InsufficientCreditsException => 'top up the account',
        $error instanceof RateLimitException => 'busy: try again in ' . ($error->getRetryAfter() ?? 60) . ' s',
        $error instanceof WaitTimeoutException => 'still running: ' . json_encode($error->getJob()),
        $error->mayHaveBeenCharged() => "look for {$error->getTrackId()} before you ask again: {$error->getMessage()}",
        $error->isRetryable() => "try again: {$error->getMessage()}",
        default => $error->getMessage(),
    };
    fwrite(STDERR, "$advice\n");
    exit(1);
}
