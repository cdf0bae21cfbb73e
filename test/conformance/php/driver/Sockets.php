<?php

declare(strict_types=1);

namespace Conformance;

/** Answers each request as the case's script says, on a real socket. */
final class Sockets
{
    private ?\Socket $listener = null;
    private int $port = 0;
    private bool $released = false;
    private ?Exchanges $exchanges = null;
    /** @var array<int, \Socket> */
    private array $connections = [];
    /** @var array<int, string> What has arrived on each connection and was not taken yet. */
    private array $arrived = [];
    /** @var list<array{\Socket, string}> Answers that wait for the release. */
    private array $held = [];

    public function __construct(private readonly \Socket $driver)
    {
    }

    public function serve(): void
    {
        $commands = '';
        while (true) {
            $read = [...array_values($this->connections), ...array_filter([$this->listener]), $this->driver];
            $none = null;
            if (socket_select($read, $none, $none, null) === false) {
                return;
            }
            foreach ($read as $socket) {
                if ($socket === $this->listener) {
                    $this->accept();
                } elseif ($socket !== $this->driver) {
                    $this->receive($socket);
                }
            }
            if (!in_array($this->driver, $read, true)) {
                continue;
            }
            $piece = @socket_read($this->driver, 2 ** 16);
            if ($piece === '' || $piece === false) {
                return;
            }
            $lines = explode("\n", $commands . $piece);
            $commands = array_pop($lines);
            foreach ($lines as $line) {
                $this->obey(json_decode($line));
            }
        }
    }

    private function obey(\stdClass $command): void
    {
        switch ($command->do) {
            case 'begin':
                $this->port = 0;
                $this->listen();
                $authority = "127.0.0.1:$this->port";
                $bindings = new Bindings([
                    'key' => $command->key,
                    'base' => "http://$authority",
                    'other' => "http://localhost:$this->port",
                    'authority' => $authority,
                ]);
                $this->exchanges = new Exchanges($command->case, $bindings, $this->port);
                $this->released = false;
                $this->held = [];
                if (isset($command->case->refusedUntilSleep)) {
                    $this->refuse();
                }
                $this->tell(['done' => 'begin', 'bindings' => $bindings->values]);
                break;
            case 'listen':
                $this->listen();
                $this->tell(['done' => 'listen']);
                break;
            case 'release':
                $this->released = true;
                foreach ($this->held as [$socket, $answer]) {
                    $this->write($socket, $answer);
                }
                break;
            case 'end':
                $this->refuse();
                foreach ($this->connections as $socket) {
                    socket_close($socket);
                }
                $this->connections = $this->arrived = [];
                $this->tell([
                    'done' => 'end',
                    'mostJobs' => $this->exchanges?->mostJobs,
                    'unused' => array_column($this->exchanges->script ?? [], 'path'),
                ]);
        }
    }

    private function listen(): void
    {
        $this->listener = socket_create(AF_INET, SOCK_STREAM, SOL_TCP) ?: throw new \RuntimeException('no socket');
        socket_set_option($this->listener, SOL_SOCKET, SO_REUSEADDR, 1);
        socket_bind($this->listener, '127.0.0.1', $this->port);
        socket_listen($this->listener, 128);
        socket_getsockname($this->listener, $address, $this->port);
    }

    private function refuse(): void
    {
        if ($this->listener !== null) {
            socket_close($this->listener);
            $this->listener = null;
        }
    }

    private function accept(): void
    {
        $socket = $this->listener === null ? false : @socket_accept($this->listener);
        if ($socket !== false) {
            $this->connections[spl_object_id($socket)] = $socket;
            $this->arrived[spl_object_id($socket)] = '';
        }
    }

    private function receive(\Socket $socket): void
    {
        $id = spl_object_id($socket);
        $piece = @socket_read($socket, 2 ** 16);
        if ($piece === false || $piece === '') {
            $this->close($socket);
            return;
        }
        $this->arrived[$id] .= $piece;
        $pattern = '~^(\S+) (\S+) HTTP/1\.1\r\n(.*?)\r\n\r\n~s';
        while (preg_match($pattern, $this->arrived[$id] ?? '', $head) === 1) {
            preg_match_all('~^([^:\r\n]+):[ \t]*([^\r\n]*)~m', $head[3], $found, PREG_SET_ORDER);
            $headers = array_map(fn (array $line): array => [strtolower($line[1]), trim($line[2])], $found);
            $length = (int) (array_column($headers, 1, 0)['content-length'] ?? 0);
            if (strlen($this->arrived[$id]) < strlen($head[0]) + $length) {
                return;
            }
            $text = substr($this->arrived[$id], strlen($head[0]), $length);
            $this->arrived[$id] = substr($this->arrived[$id], strlen($head[0]) + $length);
            $this->exchange($socket, $head[1], $head[2], $headers, $text);
        }
    }

    /** @param list<array{string, string}> $headers */
    private function exchange(\Socket $socket, string $method, string $url, array $headers, string $text): void
    {
        $exchanges = $this->exchanges ?? throw new \LogicException('a request without a case');
        $entry = $exchanges->take($method, $url, $headers, $text);
        // Told only when all is noted, and before there is an answer: an abort may end the case at once.
        $this->tell([
            'request' => $exchanges->requests,
            'connection' => spl_object_id($socket),
            'bindings' => $exchanges->bindings->values,
            'problems' => $exchanges->problems,
        ]);
        $exchanges->problems = [];
        if ($entry === null) {
            $this->write($socket, "HTTP/1.1 418 Not In The Script\r\nContent-Length: 0\r\n\r\n");
        } elseif (isset($entry->fault)) {
            $this->fail($socket, $entry->fault, $method);
        } else {
            $answer = self::answer($exchanges->bindings->fill($entry->answer ?? new \stdClass()));
            if (isset($entry->answer->held) && !$this->released) {
                $this->held[] = [$socket, $answer];
            } else {
                $this->write($socket, $answer);
            }
        }
    }

    private static function answer(\stdClass $answer): string
    {
        $headers = ['content-type' => 'text/html; charset=utf-8'];
        if (property_exists($answer, 'json')) {
            $headers['content-type'] = 'application/json';
            // With escaped slashes.
            $body = (string) json_encode($answer->json, JSON_UNESCAPED_UNICODE);
        } elseif (isset($answer->fill)) {
            $body = str_repeat("\x01", $answer->fill);
        } else {
            $body = isset($answer->base64) ? (string) base64_decode($answer->base64) : $answer->text ?? '';
        }
        if (isset($answer->gzip)) {
            $body = (string) gzencode($body);
            $headers['content-encoding'] = 'gzip';
        }
        $headers['content-length'] = (string) strlen($body);
        foreach ((array) ($answer->headers ?? []) as $name => $value) {
            $headers[strtolower((string) $name)] = $value;
        }
        $head = 'HTTP/1.1 ' . ($answer->status ?? 200) . " Told\r\n";
        foreach ($headers as $name => $value) {
            $head .= "$name: $value\r\n";
        }
        return "$head\r\n$body";
    }

    private function fail(\Socket $socket, string $fault, string $method): void
    {
        if ($fault === 'reset') {
            socket_set_option($socket, SOL_SOCKET, SO_LINGER, ['l_onoff' => 1, 'l_linger' => 0]);
        }
        if ($fault === 'truncate' || $fault === 'slow-body') {
            $kind = $method === 'GET' ? 'image/png' : 'application/json';
            $head = "HTTP/1.1 200 OK\r\nContent-Type: $kind\r\nContent-Length: 500\r\n\r\n";
            $this->write($socket, $head . '{"status":"success","id":1,"outp');
        }
        if ($fault === 'truncate') {
            // Time for the part to arrive: what is tested is a body that ends early, not a missing one.
            usleep(20_000);
        }
        // What hangs is closed with the case.
        if ($fault !== 'hang' && $fault !== 'slow-body') {
            $this->close($socket);
        }
    }

    private function write(\Socket $socket, string $text): void
    {
        while ($text !== '') {
            $written = @socket_write($socket, $text);
            if ($written === false) {
                return;
            }
            $text = substr($text, $written);
        }
    }

    private function close(\Socket $socket): void
    {
        unset($this->connections[spl_object_id($socket)], $this->arrived[spl_object_id($socket)]);
        socket_close($socket);
    }

    /** @param array<string, mixed> $news */
    private function tell(array $news): void
    {
        $this->write($this->driver, json_encode($news, JSON_THROW_ON_ERROR | JSON_INVALID_UTF8_SUBSTITUTE) . "\n");
    }
}
