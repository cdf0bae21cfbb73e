<?php

// A route for webhooks with nothing but PHP; any framework's route looks much the same.
// `php -S 127.0.0.1:8000 examples/webhook_route.php` serves it; started by itself it makes a job and delivers its news.

declare(strict_types=1);

require 'vendor/autoload.php';

use ModelsLabImages\Exceptions\InvalidResponseException;
use ModelsLabImages\Exceptions\ModelsLabException;
use ModelsLabImages\ModelsLab;
use ModelsLabImages\Params\TextToImageParams;
use ModelsLabImages\Webhooks;
use ModelsLabImages\WebhookType;

$client = new ModelsLab();
$handled = [];

/** Takes a delivery and returns the HTTP status to answer with. */
$route = function (string $body) use ($client, &$handled): int {
    try {
        // Deliveries are not signed: anybody may post one. `confirm` asks the API, and its answer is what counts.
        $event = Webhooks::parse($body, client: $client, confirm: 'textToImage');
    } catch (InvalidResponseException $error) {
        return $error->getHttpStatus() === null ? 400 : 503;
    } catch (ModelsLabException) {
        return 503;
    }
    // Deliveries may repeat. A real service keeps these keys in its database.
    if ($event->type !== WebhookType::Unknown && !isset($handled[$event->deduplicationKey])) {
        $handled[$event->deduplicationKey] = true;
        $news = $event->generation === null ? $event->error?->getMessage() : implode(' ', $event->generation->images);
        echo "{$event->type->value} $event->id $news\n";
    }
    return 204;
};

if (PHP_SAPI === 'cli') {
    $job = $client->submitTextToImage(new TextToImageParams(modelId: 'midjourney', prompt: 'a paper boat'));
    $job->wait();
    echo $route(Webhooks::delivery(id: $job->id() ?? 0, output: ['https://x.example/1.png'])), "\n";
} else {
    http_response_code($route((string) file_get_contents('php://input')));
}
