<?php

require 'vendor/autoload.php';

use ModelsLabImages\ModelsLab;

$client = new ModelsLab(); // the key is in MODELSLAB_API_KEY

// One look at a job of which only the id is known. Usually `$client->jobs->resume($saved)->wait()` does this for you.
$job = $client->fetchTextToImage(302456);

echo $job->status(), ' ', $job->generation()?->images[0]->url, "\n";
