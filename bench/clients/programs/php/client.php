<?php

// php client.php SOURCES: the client, ready for its first call.

declare(strict_types=1);

require __DIR__ . '/autoload.php';

new ModelsLabImages\ModelsLab(apiKey: 'a-key-of-nobody');
