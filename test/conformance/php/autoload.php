<?php

// Loads classes by PSR-4 without Composer: those of a folder, and the interfaces of PSR where Debian puts them.

declare(strict_types=1);

namespace Conformance;

function autoload(string $prefix, string $folder): void
{
    spl_autoload_register(static function (string $class) use ($prefix, $folder): void {
        if (str_starts_with($class, $prefix)) {
            $file = $folder . '/' . str_replace('\\', '/', substr($class, strlen($prefix))) . '.php';
            if (is_file($file)) {
                require $file;
            }
        }
    });
}

$shared = getenv('PHP_SHARED') ?: '/usr/share/php';
autoload('Psr\\', "$shared/Psr");
autoload('Nyholm\\', "$shared/Nyholm");
autoload('Http\\', "$shared/Http");
