<?php

// Submit in one process, wait in another: run it once to submit, and again to wait.

declare(strict_types=1);

require 'vendor/autoload.php';

use ModelsLabImages\Job;
use ModelsLabImages\ModelsLab;
use ModelsLabImages\Params\TextToImageParams;

$file = getenv('JOB_FILE') ?: 'job.json';
$client = new ModelsLab();
if (is_file($file)) {
    $job = $client->jobs->resume((string) file_get_contents($file));
    $generation = $job->wait(onUpdate: function (Job $job): void {
        echo $job->status(), ' ', $job->eta(), "\n";
    });
    echo implode("\n", $generation->images), "\n";
    unlink($file);
} else {
    $params = new TextToImageParams(modelId: 'midjourney', prompt: 'a lighthouse in the fog');
    $job = $client->submitTextToImage($params);
    // The saved job holds no key.
    file_put_contents($file, json_encode($job));
    echo "job {$job->id()} is {$job->status()}: run this again to wait for it\n";
}
