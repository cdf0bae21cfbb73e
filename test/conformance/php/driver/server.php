<?php

// php server.php PORT: the scripted server, a process of its own, since a client that waits for an answer cannot give
// it. The driver listens on PORT, sends commands, a line of JSON each, and is told what happens.

declare(strict_types=1);

namespace Conformance;

require __DIR__ . '/Bindings.php';
require __DIR__ . '/Exchanges.php';
require __DIR__ . '/Sockets.php';

$driver = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
if ($driver === false || !socket_connect($driver, '127.0.0.1', (int) $argv[1])) {
    exit(1);
}
// Small pieces of news, one after another, are not held back for each other.
socket_set_option($driver, SOL_TCP, TCP_NODELAY, 1);
(new Sockets($driver))->serve();
