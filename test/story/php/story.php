<?php

// The story in PHP; ../README.md says what each command does. STORY_AUTOLOAD is the file that loads the classes.

declare(strict_types=1);

require (string) getenv('STORY_AUTOLOAD');

use ModelsLabImages\Exceptions\GenerationFailedException;
use ModelsLabImages\Exceptions\ModelsLabException;
use ModelsLabImages\Exceptions\RateLimitException;
use ModelsLabImages\Image;
use ModelsLabImages\ModelsLab;
use ModelsLabImages\Omitted;
use ModelsLabImages\Params\TextToImageParams;
use ModelsLabImages\Webhooks;
use ModelsLabImages\WebhookType;

$client = new ModelsLab();
$folder = getenv('STORY_FOLDER') ?: '.';

$params = static fn (string $prompt, mixed ...$more): TextToImageParams => new TextToImageParams(
    ...$more,
    modelId: 'midjourney',
    prompt: $prompt,
    width: 512,
    height: 512,
);

/** @param list<Image> $images */
$save = static function (array $images) use ($folder): int {
    foreach ($images as $index => $image) {
        $image->save("$folder/picture-$index.png");
    }
    return count($images);
};

/** The shared name of an exception: RateLimitError. */
$name = static fn (ModelsLabException $error): string
    => str_replace('Exception', 'Error', (new ReflectionClass($error))->getShortName());

$commands = [
    'submit' => static function () use ($client, $folder, $params): array {
        $prompt = 'A lighthouse on a rocky shore sim:processing=2';
        $webhook = getenv('STORY_WEBHOOK') ?: Omitted::Value;
        $job = $client->submitTextToImage($params($prompt, samples: 4, trackId: 'story-php', webhook: $webhook));
        file_put_contents("$folder/job.json", json_encode($job));
        return ['id' => $job->id(), 'status' => $job->status(), 'trackId' => $job->trackId()];
    },
    'resume' => static function () use ($client, $folder, $save): array {
        $job = $client->jobs->resume((string) file_get_contents("$folder/job.json"));
        $images = $save($job->wait()->images);
        return ['id' => $job->id(), 'status' => $job->status(), 'trackId' => $job->trackId(), 'images' => $images];
    },
    'pictures' => static fn (): array => [
        'images' => $save($client->textToImage($params('A paper boat on a pond', samples: 4))->images),
    ],
    'webhook' => static function () use ($client, $folder): array {
        $body = (string) file_get_contents("$folder/delivery.json");
        $event = Webhooks::parse($body, client: $client, confirm: 'textToImage');
        $images = $event->type === WebhookType::Succeeded ? count($event->generation->images ?? []) : 0;
        return ['type' => $event->type->value, 'id' => $event->id, 'images' => $images];
    },
    'limit' => static function () use ($client, $params, $name): array {
        try {
            $client->textToImage($params('A full queue sim:429'), maxRetries: 0);
        } catch (RateLimitException $error) {
            return [
                'error' => $name($error),
                'httpStatus' => $error->getHttpStatus(),
                'retryAfter' => $error->getRetryAfter(),
                'mayHaveBeenCharged' => $error->mayHaveBeenCharged(),
            ];
        }
        exit('the call succeeded');
    },
    'failed' => static function () use ($client, $params, $name): array {
        try {
            $client->textToImage($params('A job that breaks sim:failed=1'));
        } catch (GenerationFailedException $error) {
            return [
                'error' => $name($error),
                'httpStatus' => $error->getHttpStatus(),
                'mayHaveBeenCharged' => $error->mayHaveBeenCharged(),
                'trackId' => $error->getTrackId() !== null,
            ];
        }
        exit('the call succeeded');
    },
];
echo json_encode($commands[$argv[1]]()), "\n";
