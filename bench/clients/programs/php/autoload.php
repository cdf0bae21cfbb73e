<?php

// What Composer's autoloader does for the package: PSR-4, from its sources.

declare(strict_types=1);

spl_autoload_register(static function (string $class): void {
    $prefix = 'ModelsLabImages\\';
    if (str_starts_with($class, $prefix)) {
        require $_SERVER['argv'][1] . '/' . strtr(substr($class, strlen($prefix)), '\\', '/') . '.php';
    }
});
