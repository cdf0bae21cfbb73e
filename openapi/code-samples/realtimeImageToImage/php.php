<?php

require 'vendor/autoload.php';

use ModelsLabImages\ModelsLab;
use ModelsLabImages\Enums\EnhanceStyle;
use ModelsLabImages\Params\RealtimeImageToImageParams;

$client = new ModelsLab(); // the key is in MODELSLAB_API_KEY

$generation = $client->realtimeImageToImage(new RealtimeImageToImageParams(
    initImage: 'https://images.example.com/harbour.jpg',
    prompt: 'a harbour town in the morning',
    enhanceStyle: EnhanceStyle::Watercolor,
    strength: 0.7,
    safetyChecker: true,
));

echo $generation->images[0]->url, "\n";
