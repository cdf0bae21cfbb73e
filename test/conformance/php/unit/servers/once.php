<?php

// Answers once, and has gone for good before its answer has come.

declare(strict_types=1);

$listener = stream_socket_server('tcp://127.0.0.1:0') ?: exit(1);
echo 'http://', stream_socket_get_name($listener, false), "\n";
$connection = stream_socket_accept($listener, 20) ?: exit(1);
fclose($listener);
$text = '';
while (!str_ends_with($text, '}') && !feof($connection)) {
    $text .= fread($connection, 65_536);
}
$body = json_encode(['status' => 'success', 'id' => 7, 'output' => ['https://x.example/1.png']]);
$head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " . strlen((string) $body);
fwrite($connection, "$head\r\n\r\n$body");
fclose($connection);
