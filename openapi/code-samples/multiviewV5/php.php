<?php

require 'vendor/autoload.php';

use ModelsLabImages\ModelsLab;
use ModelsLabImages\Params\MultiviewV5Params;

$client = new ModelsLab(); // the key is in MODELSLAB_API_KEY

$generation = $client->multiviewV5(new MultiviewV5Params(
    image: 'https://images.example.com/teapot.png',
    prompt: 'several views of the teapot',
    guidanceScale: 4,
    seed: 12345,
));

foreach ($generation->images as $image) {
    echo $image->url, "\n";
}
