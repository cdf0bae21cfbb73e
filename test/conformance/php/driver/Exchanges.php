<?php

declare(strict_types=1);

namespace Conformance;

/** A case's script: which exchange a request takes, and what was not foreseen about it. */
final class Exchanges
{
    public int $requests = 0;
    /** Most jobs that were unfinished at once: created, and not yet answered as ended. */
    public int $mostJobs = 0;
    /** @var list<string> */
    public array $problems = [];
    /** @var list<\stdClass> What is left of the script. */
    public array $script = [];
    /** @var array<string, true> */
    private array $openJobs = [];

    public function __construct(
        private readonly \stdClass $case,
        public readonly Bindings $bindings,
        private readonly int $port,
    ) {
        foreach ($case->server ?? [] as $entry) {
            array_push($this->script, ...array_fill(0, $entry->repeat ?? 1, $entry));
        }
    }

    /** The exchange of a request; null if the script has none. @param list<array{string, string}> $headers */
    public function take(string $method, string $url, array $headers, string $text): ?\stdClass
    {
        $this->requests++;
        $index = 0;
        if (($this->case->order ?? '') === 'any') {
            $fits = fn (\stdClass $one): bool => $this->fits($one, $url, $text);
            $index = array_key_first(array_filter($this->script, $fits));
        }
        $entry = $this->script[$index ?? -1] ?? null;
        if ($entry === null) {
            $this->problems[] = "request $this->requests ($method $url) is not in the script";
            return null;
        }
        array_splice($this->script, $index ?? 0, 1);
        $this->check($method, $url, $headers, $text, $entry);
        if (isset($entry->answer)) {
            $this->countJobs($url, $entry->answer, $text);
        }
        return $entry;
    }

    private function fits(\stdClass $entry, string $url, string $text): bool
    {
        $wanted = $entry->bodyIncludes ?? new \stdClass();
        return $this->bindings->fill($entry->path) === $url
            && (clone $this->bindings)->differences($wanted, self::parse($text), true) === [];
    }

    /** @param list<array{string, string}> $headers */
    private function check(string $method, string $url, array $headers, string $text, \stdClass $entry): void
    {
        $at = "request $this->requests";
        $expect = function (bool $ok, string $what) use ($at): void {
            if (!$ok) {
                $this->problems[] = "$at: $what";
            }
        };
        $known = array_column($headers, 1, 0);
        $wanted = $entry->method ?? 'POST';
        $expect($method === $wanted, "method $method instead of $wanted");
        $expect($url === $this->bindings->fill($entry->path), "path $url instead of $entry->path");
        $host = ($entry->host ?? '') === 'other' ? 'localhost' : '127.0.0.1';
        $expect(($known['host'] ?? '') === "$host:$this->port", "host {$known['host']}");
        $key = (string) $this->bindings->values['key'];
        $head = "$url " . implode(' ', array_map(fn (array $one): string => implode(' ', $one), $headers));
        $shown = $key !== '' && (str_contains($head, $key) || str_contains($head, rawurlencode($key)));
        $expect(!$shown, 'the key is in the URL or a header');
        foreach (['authorization', 'cookie', 'expect', ...$entry->headersAbsent ?? []] as $name) {
            $expect(!isset($known[strtolower($name)]), "header $name is sent");
        }
        if ($method === 'GET') {
            $expect($text === '', 'a download with a body');
            return;
        }
        $type = $known['content-type'] ?? '';
        $expect(preg_match('~^application/json\b~', $type) === 1, 'Content-Type is not JSON');
        $expect(($known['accept'] ?? '') === 'application/json', 'Accept is not JSON');
        $body = self::parse($text);
        if ($body === null) {
            $this->problems[] = "$at: the body is no JSON object";
            return;
        }
        $expect(($body->key ?? null) === $key, "the key in the body is not the client's");
        unset($body->key);
        if (isset($entry->body)) {
            array_push($this->problems, ...$this->bindings->differences($entry->body, $body, false, "$at body"));
        }
        $part = $entry->bodyIncludes ?? new \stdClass();
        array_push($this->problems, ...$this->bindings->differences($part, $body, true, "$at body"));
        foreach ($entry->bodyAbsent ?? [] as $name) {
            $expect(!property_exists($body, $name), "body has $name");
        }
    }

    private function countJobs(string $url, \stdClass $answer, string $text): void
    {
        $json = ($answer->json ?? null) instanceof \stdClass ? $answer->json : new \stdClass();
        $id = (string) ($json->id ?? self::parse($text)->request_id ?? basename($url));
        unset($this->openJobs[$id]);
        if (($json->status ?? '') === 'processing') {
            $this->openJobs[$id] = true;
        }
        $this->mostJobs = max($this->mostJobs, count($this->openJobs));
    }

    private static function parse(string $text): ?\stdClass
    {
        $value = json_decode($text);
        return $value instanceof \stdClass ? $value : null;
    }
}
