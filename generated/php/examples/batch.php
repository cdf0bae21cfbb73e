<?php

// Many prompts at once. The client keeps at most `maxInFlight` jobs under way, so the account's queue never overflows.

declare(strict_types=1);

require 'vendor/autoload.php';

use ModelsLabImages\Exceptions\ModelsLabException;
use ModelsLabImages\Generation;
use ModelsLabImages\ModelsLab;
use ModelsLabImages\Params\TextToImageParams;

$client = new ModelsLab(maxInFlight: 5);
$calls = [];
foreach (['fox', 'owl', 'hare', 'otter', 'heron', 'lynx', 'toad', 'crane'] as $animal) {
    $params = new TextToImageParams(modelId: 'midjourney', prompt: "a watercolour of a $animal");
    $calls[$animal] = fn (): Generation => $client->textToImage($params);
}
foreach ($client->batch($calls) as $animal => $result) {
    if ($result instanceof Generation) {
        echo $animal, ' ', $result->images[0], "\n";
    } elseif ($result instanceof ModelsLabException) {
        // One that may have been charged is worth a look in the dashboard before it is asked for again.
        $charged = $result->mayHaveBeenCharged() ? ' (may have been charged)' : '';
        fwrite(STDERR, "$animal {$result->getMessage()}$charged\n");
    } else {
        throw $result;
    }
}
