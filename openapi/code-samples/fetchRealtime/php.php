<?php

require 'vendor/autoload.php';

use ModelsLabImages\ModelsLab;

$client = new ModelsLab(); // the key is in MODELSLAB_API_KEY

$job = $client->fetchRealtime(302461);

echo $job->status(), ' ', $job->generation()?->images[0]->url, "\n";
