<?php

// Where the classes are that the tests need.

declare(strict_types=1);

namespace Conformance;

require __DIR__ . '/../autoload.php';

autoload('ModelsLabImages\\', __DIR__ . '/../../../../generated/php/src');
autoload('Conformance\\Unit\\', __DIR__);
autoload('Conformance\\', __DIR__ . '/../driver');
