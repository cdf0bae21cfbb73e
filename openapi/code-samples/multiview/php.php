<?php

require 'vendor/autoload.php';

use ModelsLabImages\ModelsLab;
use ModelsLabImages\Params\MultiviewParams;

$client = new ModelsLab(); // the key is in MODELSLAB_API_KEY

$generation = $client->multiview(new MultiviewParams(
    image: 'https://images.example.com/armchair.png',
    prompt: 'several views of the armchair',
    width: 640,
    height: 960,
    temp: true, // adds links on another host
));

foreach ($generation->images as $image) {
    echo $image->url, "\n";
}
