<?php

// One picture, saved to a file.

declare(strict_types=1);

require 'vendor/autoload.php';

use ModelsLabImages\ModelsLab;
use ModelsLabImages\Params\TextToImageParams;

$client = new ModelsLab();
$generation = $client->textToImage(new TextToImageParams(
    modelId: 'midjourney',
    prompt: 'a red bicycle against a white wall, morning light',
    width: 512,
    height: 512,
));
foreach ($generation->images as $index => $image) {
    echo $image->url, "\n";
    // Links die after 24 hours, so keep the picture itself. A mock's links lead nowhere: ask for files with SAVE=1.
    if (getenv('SAVE') === '1') {
        $image->save('bicycle-' . ($index + 1) . '.png');
    }
}
