<?php

declare(strict_types=1);

namespace Conformance;

/** The driver's side of the scripted server: what it is told, and what it tells. One process serves all cases. */
final class ScriptServer
{
    public int $requests = 0;
    /** @var list<string> */
    public array $problems = [];
    /** @var list<int> On which connection each request came. */
    public array $connections = [];
    /** @var array<string, mixed> Of the case's end. */
    public array $end = [];
    /** @var resource */
    private $process;
    /** @var resource */
    private $stream;
    private string $partial = '';
    private Bindings $bindings;
    /** @var \Closure(int): void */
    private \Closure $onRequest;

    public function __construct()
    {
        $listener = stream_socket_server('tcp://127.0.0.1:0') ?: throw new \RuntimeException('no socket');
        $port = substr((string) strrchr((string) stream_socket_get_name($listener, false), ':'), 1);
        $process = proc_open([PHP_BINARY, __DIR__ . '/server.php', $port], [], $pipes);
        $stream = stream_socket_accept($listener, 20);
        if ($process === false || $stream === false) {
            throw new \RuntimeException('the scripted server has not started');
        }
        $this->process = $process;
        $this->stream = $stream;
        stream_set_blocking($stream, false);
    }

    /** @param \Closure(int): void $onRequest Told the number of each request. */
    public function begin(\stdClass $case, Bindings $bindings, \Closure $onRequest): void
    {
        $this->requests = 0;
        $this->problems = $this->connections = [];
        $this->bindings = $bindings;
        $this->onRequest = $onRequest;
        $this->command(['do' => 'begin', 'case' => $case, 'key' => $bindings->values['key']], 'begin');
    }

    /** From now on connections are accepted. */
    public function listen(): void
    {
        $this->command(['do' => 'listen'], 'listen');
    }

    /** Sends the answers that the script holds back. */
    public function release(): void
    {
        $this->command(['do' => 'release']);
    }

    public function end(): void
    {
        $this->command(['do' => 'end'], 'end');
    }

    public function stop(): void
    {
        fclose($this->stream);
        proc_close($this->process);
    }

    /** Takes in what has been told so far; returns what was done last. */
    public function hear(): ?string
    {
        $done = null;
        $lines = explode("\n", $this->partial . stream_get_contents($this->stream));
        $this->partial = array_pop($lines);
        foreach ($lines as $line) {
            /** @var array<string, mixed> $news */
            $news = json_decode($line, true);
            $this->bindings->values = [...$this->bindings->values, ...$news['bindings'] ?? []];
            array_push($this->problems, ...$news['problems'] ?? []);
            $done = $news['done'] ?? $done;
            if ($done === 'end') {
                $this->end = $news;
            }
            if (isset($news['request'])) {
                $this->requests = $news['request'];
                $this->connections[] = $news['connection'];
                ($this->onRequest)($this->requests);
            }
        }
        return $done;
    }

    /** @param array<string, mixed> $command */
    private function command(array $command, ?string $until = null): void
    {
        $text = json_encode($command, JSON_THROW_ON_ERROR) . "\n";
        stream_set_blocking($this->stream, true);
        while ($text !== '') {
            $text = substr($text, fwrite($this->stream, $text) ?: throw new \RuntimeException('the server has gone'));
        }
        stream_set_blocking($this->stream, false);
        $limit = hrtime(true) + 20e9;
        while ($until !== null && $this->hear() !== $until) {
            if (hrtime(true) > $limit) {
                throw new \RuntimeException("the scripted server does not $until");
            }
            $read = [$this->stream];
            $none = null;
            stream_select($read, $none, $none, 1);
        }
    }

    /** What a client's dump of a function of the driver's must not show: the key is here. @return array<string, mixed> */
    public function __debugInfo(): array
    {
        return [];
    }
}
