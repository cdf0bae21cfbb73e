<?php

// PHP with its HTTP stack.

declare(strict_types=1);

curl_init();
