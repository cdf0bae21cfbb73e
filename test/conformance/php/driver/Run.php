<?php

declare(strict_types=1);

namespace Conformance;

use ModelsLabImages\CancelToken;
use ModelsLabImages\Exceptions\ModelsLabException;
use ModelsLabImages\Hooks;
use ModelsLabImages\Job;
use ModelsLabImages\ModelsLab;
use ModelsLabImages\Pending;
use ModelsLabImages\RequestInfo;

/** One case, and everything that a step of it can refer to. */
final class Run
{
    /** Has a slash, a plus and a quote: each is written in another form in JSON or in a URL. */
    private const KEY = 'test-key/0123+456"789';
    /** Options that are milliseconds in a case, and seconds in PHP. */
    private const TIMES = ['timeout', 'attemptTimeout'];

    /** @var list<string> */
    public array $problems = [];
    public readonly Bindings $bindings;
    /** @var array<string, mixed> */
    public array $named = [];
    public readonly string $folder;
    /** @var list<mixed> Whatever the client gave out, to be searched for the key. */
    private array $seen = [];
    /** @var list<array<string, mixed>> */
    private array $hooks = [];
    /** @var array<string, Pending<mixed>> */
    private array $pending = [];
    /** @var list<array{\stdClass, CancelToken}> */
    private array $aborts = [];
    private readonly VirtualClock $clock;
    private ?ModelsLab $client = null;

    public function __construct(private readonly \stdClass $case, private readonly ScriptServer $server)
    {
        $this->bindings = new Bindings(['key' => $case->client->apiKey ?? self::KEY]);
        $this->clock = new VirtualClock(function (int $count): void {
            if ($count === ($this->case->refusedUntilSleep ?? 0)) {
                $this->server->listen();
            }
            $this->reached('onSleep', $count);
        });
        $this->folder = sys_get_temp_dir() . '/conformance-' . bin2hex(random_bytes(8));
        mkdir($this->folder);
    }

    /** @return list<string> What went against the case. */
    public function execute(): array
    {
        $this->server->begin($this->case, $this->bindings, fn (int $count) => $this->reached('onRequest', $count));
        try {
            if (!in_array('construct', array_column($this->case->steps, 'do'), true)) {
                $this->construct($this->case->client ?? new \stdClass());
            }
            foreach ($this->case->steps as $index => $step) {
                $this->step($step, 'step ' . ($index + 1) . " ($step->do)");
            }
            foreach ($this->pending as $pending) {
                $pending->await();
            }
        } finally {
            $this->server->end();
            array_map(unlink(...), (array) glob("$this->folder/*"));
            rmdir($this->folder);
        }
        $this->checkWhole();
        return [...$this->problems, ...$this->server->problems];
    }

    private function reached(string $event, int $count): void
    {
        foreach ($this->aborts as [$when, $token]) {
            if (($when->$event ?? 0) === $count) {
                $token->cancel("the caller's reason");
            }
        }
    }

    private function construct(\stdClass $options): ModelsLab
    {
        $note = fn (string $event): \Closure => function (RequestInfo $info) use ($event): void {
            $told = ['event' => $event, ...$info->fields()];
            if (isset($told['error'])) {
                $told['error'] = Describe::errorName($told['error']);
            }
            $this->hooks[] = $told;
            $this->seen[] = $info;
        };
        $own = $this->options($options);
        $own += ['apiKey' => $this->bindings->values['key'], 'baseUrl' => $this->bindings->values['base']];
        $client = new ModelsLab(
            ...$own,
            clock: $this->clock,
            random: fn (): float => (float) ($this->case->random ?? 0),
            logger: new Logger(function (string $line): void {
                $this->seen[] = $line;
            }),
            hooks: new Hooks($note('request'), $note('response'), $note('retry')),
        );
        $this->seen[] = $client;
        return $this->client = $client;
    }

    /** @return array<string, mixed> */
    private function options(\stdClass $options): array
    {
        /** @var array<string, mixed> $known */
        $known = Perform::plain($this->bindings->fill($options));
        foreach (self::TIMES as $name) {
            if (isset($known[$name])) {
                $known[$name] /= 1000;
            }
        }
        return $known;
    }

    private function step(\stdClass $step, string $at): void
    {
        $this->server->hear();
        if ($step->do === 'await') {
            $this->pending[$step->of]->await();
        } elseif ($step->do === 'until') {
            $limit = hrtime(true) + 20e9;
            while ($this->server->requests < $step->requests && hrtime(true) < $limit) {
                // Whichever: the others get on as well.
                array_values($this->pending)[0]->isDone();
                usleep(1000);
                $this->server->hear();
            }
        } elseif ($step->do === 'release') {
            $this->server->release();
        } elseif ($step->background ?? false) {
            $begun = $this->client?->start(fn () => $this->act($step, $at));
            $this->pending[$step->as] = $begun ?? throw new \LogicException('there is no client yet');
        } else {
            $this->act($step, $at);
        }
    }

    private function act(\stdClass $step, string $at): void
    {
        $options = $this->options($step->options ?? new \stdClass());
        if (isset($step->abort)) {
            // The server's news come in while the call waits.
            $options['cancel'] = $token = new CancelToken(fn (): bool => $this->server->hear() === 'nothing');
            $this->aborts[] = [$step->abort, $token];
            if ($step->abort->before ?? false) {
                $token->cancel("the caller's reason");
            }
        }
        $updates = [];
        $onUpdate = function (Job $job) use (&$updates, $step): void {
            $updates[] = $job->status();
            if (($step->onUpdate ?? '') === 'throws') {
                throw new \RuntimeException('thrown by onUpdate');
            }
        };
        try {
            $value = $step->do === 'construct'
                ? $this->construct($step->client ?? new \stdClass())
                : (new Perform($this, $this->client))->step($step, $options, $onUpdate);
            $error = null;
        } catch (\Throwable $error) {
            $value = null;
        }
        $this->server->hear();
        $this->judge($step, $value, $error, $updates, $at);
    }

    /** @param list<string> $updates */
    private function judge(\stdClass $step, mixed $value, ?\Throwable $error, array $updates, string $at): void
    {
        $expect = $this->bindings->fill($step->expect ?? new \stdClass());
        $this->seen[] = $error ?? $value;
        $described = Describe::value($error ?? $value);
        $job = $error instanceof ModelsLabException ? $error->getJob() : null;
        if (isset($step->as) && ($error === null || $job !== null)) {
            $this->named[$step->as] = $job ?? $value;
        }
        if ($error !== null && !isset($expect->error)) {
            $this->problems[] = "$at: threw " . Bindings::show($described);
        } elseif ($error !== null) {
            $this->compareError($expect->error, $described, $at);
        } elseif (isset($expect->error)) {
            $this->problems[] = "$at: expected {$expect->error->type}, got " . Bindings::show($described);
        } elseif (isset($expect->result)) {
            $this->note($this->bindings->differences($expect->result, $described, true, $at));
        }
        if (isset($expect->updates)) {
            $this->note($this->bindings->differences($expect->updates, $updates, false, "$at updates"));
        }
    }

    /** @param array<string, mixed> $actual */
    private function compareError(\stdClass $expected, array $actual, string $at): void
    {
        $rest = clone $expected;
        foreach (['message', 'cause'] as $name) {
            $whole = (string) ($actual[$name] ?? '');
            if (isset($expected->$name) && !str_contains($whole, $expected->$name)) {
                $this->problems[] = "$at: $name does not contain \"{$expected->$name}\": $whole";
            }
            unset($rest->$name);
        }
        $this->note($this->bindings->differences($rest, $actual, true, $at));
    }

    /** @param list<string> $found */
    private function note(array $found): void
    {
        array_push($this->problems, ...$found);
    }

    private function checkWhole(): void
    {
        $expect = $this->case->expect;
        $this->note($this->bindings->differences($expect->requests, $this->server->requests, false, 'requests'));
        if ($this->server->end['unused'] !== []) {
            $this->problems[] = 'never requested: ' . implode(', ', $this->server->end['unused']);
        }
        [$expected, $sleeps] = [$expect->sleeps, $this->clock->sleeps];
        if (($this->case->order ?? '') === 'any') {
            sort($expected);
            sort($sleeps);
        }
        $this->note($this->bindings->differences($expected, $sleeps, false, 'sleeps'));
        if (isset($expect->hooks)) {
            $this->note($this->bindings->differences($expect->hooks, $this->hooks, true, 'hooks'));
        }
        if (isset($expect->maxConcurrentJobs)) {
            $most = $this->server->end['mostJobs'];
            $this->note($this->bindings->differences($expect->maxConcurrentJobs, $most, false, 'maxConcurrentJobs'));
        }
        $shown = implode("\n", array_merge(...array_map(Describe::texts(...), $this->seen)));
        $key = (string) $this->bindings->values['key'];
        $escaped = substr((string) json_encode($key), 1, -1);
        $forms = $key === '' ? [] : [$key, $escaped, str_replace('\\/', '/', $escaped), rawurlencode($key)];
        foreach ([...$forms, ...$expect->never ?? []] as $form) {
            $index = strpos($shown, $form);
            if ($index !== false) {
                $this->problems[] = "\"$form\" appears: ..." . substr($shown, max(0, $index - 200), 280) . '...';
            }
        }
    }

    /** What a client's dump of a function of the driver's must not show. @return array<string, mixed> */
    public function __debugInfo(): array
    {
        return [];
    }
}
