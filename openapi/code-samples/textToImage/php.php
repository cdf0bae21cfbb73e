<?php

require 'vendor/autoload.php';

use ModelsLabImages\ModelsLab;
use ModelsLabImages\Enums\Scheduler;
use ModelsLabImages\Params\TextToImageParams;

$client = new ModelsLab(); // the key is in MODELSLAB_API_KEY

$generation = $client->textToImage(new TextToImageParams(
    modelId: 'midjourney',
    prompt: 'A lighthouse on a rocky shore at dusk, long exposure, soft light',
    negativePrompt: 'blurry, low quality, watermark',
    width: 768,
    height: 512,
    samples: 2,
    numInferenceSteps: 31,
    scheduler: Scheduler::UniPCMultistepScheduler,
));

foreach ($generation->images as $image) {
    echo $image->url, "\n";
}
