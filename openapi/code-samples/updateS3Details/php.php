<?php

require 'vendor/autoload.php';

use ModelsLabImages\ModelsLab;
use ModelsLabImages\Enums\DeployType;
use ModelsLabImages\Params\UpdateS3DetailsParams;

$client = new ModelsLab(); // the key is in MODELSLAB_API_KEY

$answer = $client->updateS3Details(new UpdateS3DetailsParams(
    deployType: DeployType::TextToImage,
    publicUrl: 'https://images.example.com/generations/',
    regionName: 'us-east-1',
    endpointUrl: 'https://storage.example.com',
    awsAccessKeyId: getenv('S3_ACCESS_KEY') ?: 'your-access-key',
    awsSecretAccessKey: getenv('S3_SECRET_KEY') ?: 'your-secret-key',
    imageDirectory: 'generations',
));

echo $answer->message, "\n";
