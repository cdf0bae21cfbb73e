<?php

require 'vendor/autoload.php';

use ModelsLabImages\ModelsLab;
use ModelsLabImages\Params\MagicMixParams;

$client = new ModelsLab(); // the key is in MODELSLAB_API_KEY

$generation = $client->magicMix(new MagicMixParams(
    image: 'https://images.example.com/corgi.jpg',
    prompt: 'a reading chair',
    mixFactor: 0.6,
    kmin: 0.3,
    kmax: 0.5,
));

echo $generation->images[0]->url, ' ', $generation->meta['seed'] ?? '', "\n";
