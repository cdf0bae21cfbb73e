<?php

// php driver.php SOURCES CASES [NAME]: runs every case against the client in SOURCES (`generated/php/src`), and prints
// a line of JSON for each: `{"name": ..., "ok": ..., "problems": [...]}`. With NAME only some cases.

declare(strict_types=1);

namespace Conformance;

require __DIR__ . '/../autoload.php';

[, $sources, $folder] = $argv;
autoload('ModelsLabImages\\', $sources);
autoload('Conformance\\', __DIR__);

$server = new ScriptServer();
foreach (glob("$folder/*.json") ?: [] as $file) {
    foreach (json_decode((string) file_get_contents($file), flags: JSON_THROW_ON_ERROR)->cases as $case) {
        if (!str_contains($case->name, $argv[3] ?? '')) {
            continue;
        }
        try {
            $problems = (new Run($case, $server))->execute();
        } catch (\Throwable $error) {
            $problems = ["driver: {$error->getMessage()} at {$error->getFile()}:{$error->getLine()}"];
        }
        $flags = JSON_THROW_ON_ERROR | JSON_INVALID_UTF8_SUBSTITUTE;
        echo json_encode(['name' => $case->name, 'ok' => $problems === [], 'problems' => $problems], $flags), "\n";
    }
}
$server->stop();
