<?php

require 'vendor/autoload.php';

use ModelsLabImages\ModelsLab;
use ModelsLabImages\Enums\DeployType;
use ModelsLabImages\Params\ResetS3DetailsParams;

$client = new ModelsLab(); // the key is in MODELSLAB_API_KEY

$answer = $client->resetS3Details(new ResetS3DetailsParams(deployType: DeployType::TextToImage));

echo $answer->message, "\n";
