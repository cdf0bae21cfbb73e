<?php

// php calls.php SOURCES BASE: for each line "KIND COUNT" of its input makes so many calls, and prints what they took in microseconds.

declare(strict_types=1);

use ModelsLabImages\ModelsLab;
use ModelsLabImages\Params\TextToImageParams;

require __DIR__ . '/autoload.php';

[, , $base] = $argv;
$key = 'a-key-of-nobody';
$client = new ModelsLab(apiKey: $key, baseUrl: $base);

// As one writes it by hand who has thought of time limits and compression: the same head goes over the wire.
$handle = curl_init("$base/v1/enterprise/text2img");
curl_setopt_array($handle, [
    CURLOPT_POST => true,
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_HTTPHEADER => ['Content-Type: application/json', 'Accept: application/json'],
    CURLOPT_USERAGENT => 'modelslab-images-php/0.1.0',
    CURLOPT_ENCODING => '',
    CURLOPT_TIMEOUT => 120,
    CURLOPT_NOSIGNAL => true,
]);

$kinds = [
    'bare' => static function () use ($handle, $key): void {
        $body = [
            'key' => $key,
            'model_id' => 'midjourney',
            'prompt' => 'a red bicycle against a white wall',
            'width' => '512',
            'height' => '512',
            'samples' => '1',
            'num_inference_steps' => '31',
            'guidance_scale' => 7.5,
        ];
        curl_setopt($handle, CURLOPT_POSTFIELDS, json_encode($body, JSON_THROW_ON_ERROR));
        $answer = curl_exec($handle);
        if (!is_string($answer)) {
            throw new RuntimeException(curl_error($handle));
        }
        if (json_decode($answer, true, 512, JSON_THROW_ON_ERROR)['status'] !== 'success') {
            throw new RuntimeException($answer);
        }
    },
    'client' => static function () use ($client): void {
        $generation = $client->textToImage(new TextToImageParams(
            modelId: 'midjourney',
            prompt: 'a red bicycle against a white wall',
            width: 512,
            height: 512,
            samples: 1,
            numInferenceSteps: 31,
            guidanceScale: 7.5,
        ));
        if (count($generation->images) === 0) {
            throw new RuntimeException('no image');
        }
    },
];

function used(): int
{
    $usage = getrusage();
    $seconds = $usage['ru_utime.tv_sec'] + $usage['ru_stime.tv_sec'];
    return $seconds * 1_000_000 + $usage['ru_utime.tv_usec'] + $usage['ru_stime.tv_usec'];
}

while (($line = fgets(STDIN)) !== false) {
    [$kind, $count] = explode(' ', trim($line));
    $call = $kinds[$kind];
    $cpu = used();
    $wall = hrtime(true);
    for ($left = (int) $count; $left > 0; $left--) {
        $call();
    }
    echo json_encode(['cpu' => used() - $cpu, 'wall' => (hrtime(true) - $wall) / 1000]), "\n";
}
