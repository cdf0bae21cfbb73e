<?php

// Answers with a body that never ends, a byte at a time: every single read is in time.

declare(strict_types=1);

$listener = stream_socket_server('tcp://127.0.0.1:0') ?: exit(1);
echo 'http://', stream_socket_get_name($listener, false), "\n";
$connection = stream_socket_accept($listener, 20) ?: exit(1);
fread($connection, 65_536);
fwrite($connection, "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n");
while (@fwrite($connection, ' ') !== false) {
    usleep(20_000);
}
