<?php

// Speaks HTTP/2 and 1.1 over TLS, so it says, with a certificate of its own, and answers with what was agreed on.

declare(strict_types=1);

$key = openssl_pkey_new(['private_key_bits' => 2048]) ?: exit(1);
$request = openssl_csr_new(['commonName' => 'localhost'], $key) ?: exit(1);
$certificate = openssl_csr_sign($request, null, $key, 1) ?: exit(1);
openssl_x509_export($certificate, $public);
openssl_pkey_export($key, $private);
$file = (string) tempnam(sys_get_temp_dir(), 'certificate-');
file_put_contents($file, $public . $private);

$context = stream_context_create(['ssl' => ['local_cert' => $file, 'alpn_protocols' => 'h2,http/1.1']]);
$flags = STREAM_SERVER_BIND | STREAM_SERVER_LISTEN;
$listener = stream_socket_server('ssl://127.0.0.1:0', $code, $message, $flags, $context) ?: exit(1);
$port = substr((string) strrchr((string) stream_socket_get_name($listener, false), ':'), 1);
echo "https://localhost:$port $file\n";
while (true) {
    $connection = @stream_socket_accept($listener, 20);
    if ($connection === false) {
        continue;
    }
    // To its end: what is left unread would reset the connection.
    $text = '';
    while (!str_ends_with($text, '}') && !feof($connection)) {
        $text .= fread($connection, 65_536);
    }
    $alpn = stream_get_meta_data($connection)['crypto']['alpn_protocol'] ?? '';
    $body = json_encode(['status' => 'success', 'id' => 7, 'output' => ['https://x.example/1.png'], 'alpn' => $alpn]);
    $head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " . strlen((string) $body);
    fwrite($connection, "$head\r\n\r\n$body");
    fclose($connection);
}
