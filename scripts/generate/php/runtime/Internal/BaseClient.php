<?php

declare(strict_types=1);

namespace ModelsLabImages\Internal;

use ModelsLabImages\Acknowledgement;
use ModelsLabImages\Clock;
use ModelsLabImages\Generation;
use ModelsLabImages\Hooks;
use ModelsLabImages\Http\CurlTransport;
use ModelsLabImages\Http\Transport;
use ModelsLabImages\Job;
use ModelsLabImages\Jobs;
use ModelsLabImages\Pending;
use Psr\Log\LoggerInterface;

/** @internal What the generated client is built on. One request can be read from `start` on down through Sender. */
abstract class BaseClient
{
    /** Jobs of other processes. */
    public readonly Jobs $jobs;
    private readonly Sender $sender;
    private readonly Slots $slots;
    private readonly JobContext $context;

    /** @param (\Closure(): float)|null $random */
    protected function __construct(
        ContractSpec $contract,
        #[\SensitiveParameter] ?string $apiKey,
        #[\SensitiveParameter] ?string $baseUrl,
        int|float $timeout,
        int|float $attemptTimeout,
        int $maxRetries,
        int $maxInFlight,
        ?Transport $transport,
        ?LoggerInterface $logger,
        ?Hooks $hooks,
        ?Clock $clock,
        ?\Closure $random,
    ) {
        $key = Settings::key($apiKey);
        $settings = new Settings(
            $key,
            $baseUrl,
            $timeout,
            $attemptTimeout,
            $maxRetries,
            $maxInFlight,
            $logger,
            $hooks ?? new Hooks(),
            $random,
        );
        $transport ??= new CurlTransport();
        // Those who share a pool of connections wait together.
        $loop = $transport instanceof CurlTransport ? $transport->loop() : new Loop();
        $body = new Body($contract->key, $key);
        $this->sender = new Sender($contract, $settings, $body, $clock ?? new SystemClock($loop), $transport, $loop);
        $this->slots = new Slots($this->sender);
        $this->context = new JobContext($this->sender, $this->slots, new Downloader($this->sender));
        $this->jobs = new Jobs($this->context);
    }

    /**
     * Begins a call that goes on whenever this process waits in the client, so that several wait at the same time.
     *
     *     $fox = $client->start(fn () => $client->textToImage($aFox));
     *     $owl = $client->textToImage($anOwl);
     *     $fox = $fox->await();
     *
     * @template T
     *
     * @param \Closure(): T $call
     *
     * @return Pending<T>
     */
    public function start(\Closure $call): Pending
    {
        return $this->sender->loop->start($call);
    }

    /**
     * Makes many calls at a time and waits for the end of all; never more jobs than `maxInFlight` are under way.
     *
     *     $results = $client->batch(array_map(fn ($params) => fn () => $client->textToImage($params), $all));
     *
     * @template K of array-key
     * @template T
     *
     * @param iterable<K, \Closure(): T> $calls
     *
     * @return array<K, T|\Throwable> What each returned, or threw.
     */
    public function batch(iterable $calls): array
    {
        $pending = [];
        foreach ($calls as $key => $call) {
            $pending[$key] = $this->start($call);
        }
        $settle = static function (Pending $one): mixed {
            try {
                return $one->await();
            } catch (\Throwable $error) {
                return $error;
            }
        };
        return array_map($settle, $pending);
    }

    /**
     * The raw way out: sends `$body` with the key added, once, and returns the JSON of the answer as it is.
     *
     * No retries, no waiting, and an error inside HTTP 200 is returned like anything else.
     *
     * @param string $path Of an operation, such as `/v1/enterprise/text2img`; with `baseUrl` any path.
     * @param array<string, mixed> $body Members with their wire names.
     */
    public function post(string $path, array $body): mixed
    {
        return $this->sender->post($path, $body);
    }

    /**
     * @internal What a webhook delivery tells of a success.
     *
     * @param array<array-key, mixed> $raw
     */
    public function generationOf(array $raw): Generation
    {
        return new Generation($raw, $this->context->downloader, $this->sender->contract->outputOrder);
    }

    /** @return array<string, mixed> */
    public function __debugInfo(): array
    {
        return ['baseUrl' => $this->sender->settings->baseUrl];
    }

    /** Starts a job and waits for its end. */
    protected function run(OperationSpec $operation, Parameters $params, CallOptions $options): Generation
    {
        [$job, $deadline] = $this->begin($operation, $params, $options);
        $onUpdate = $options->onUpdate;
        if ($onUpdate !== null) {
            Sender::quietly(static fn (): mixed => $onUpdate($job));
        }
        $generation = $job->generation();
        if ($generation !== null) {
            $this->slots->drive();
            return $generation;
        }
        // The deadline is that of the whole call, so the wait gets what the create has left over.
        $left = max(0.001, $deadline - $this->sender->clock->now());
        return $job->wait($left, $options->attemptTimeout, $options->cancel, $onUpdate);
    }

    /** Starts a job. */
    protected function submit(OperationSpec $operation, Parameters $params, CallOptions $options): Job
    {
        [$job] = $this->begin($operation, $params, $options);
        // Somebody may have queued for a slot while the create was on its way, and nobody waits for this job yet.
        $this->slots->drive();
        return $job;
    }

    /** Looks at a job once, by its id. */
    protected function fetch(OperationSpec $operation, string|int $id, CallOptions $options): Job
    {
        $job = new Job($this->context, $operation, ['status' => 'processing'], SavedJob::checkId($id));
        return $job->refresh(
            $options->timeout,
            $options->attemptTimeout,
            $options->maxRetries,
            $options->extraBody,
            $options->cancel,
        );
    }

    /** Sends a request that starts no job. */
    protected function call(OperationSpec $operation, Parameters $params, CallOptions $options): Acknowledgement
    {
        $sender = $this->sender;
        $body = $sender->body->toWire($operation, $params->members(), $options->extraBody);
        $url = $sender->baseUrl($operation) . $operation->path;
        $raw = $sender->send(new Call($operation, $url, $body, $sender->limits($options)));
        return new Acknowledgement(Read::text($raw['status'] ?? null) ?? '', Read::message($raw)[0], $raw);
    }

    /**
     * Sends a create; returns its job, and the deadline of the whole call.
     *
     * @return array{Job, float}
     */
    private function begin(OperationSpec $operation, Parameters $params, CallOptions $options): array
    {
        $sender = $this->sender;
        $body = $sender->body->toWire($operation, $params->members(), $options->extraBody);
        $trackId = null;
        if ($operation->track !== null) {
            // The same one on every resend. An explicit null stays: the caller wants none.
            $body += [$operation->track => self::uuid()];
            $trackId = Read::identifier($body[$operation->track]);
        }
        // Checked before there is a slot to lose.
        $sender->limits($options);
        try {
            $this->slots->acquire($options->cancel);
        } catch (Cancelled $cancelled) {
            throw $sender->aborted($cancelled, new Details(trackId: $trackId));
        }
        $job = null;
        try {
            $limits = $sender->limits($options);
            $url = $sender->baseUrl($operation) . $operation->path;
            $call = new Call($operation, $url, $body, $limits, $trackId, $options->allowDuplicateCharge);
            $job = new Job($this->context, $operation, $sender->send($call), trackId: $trackId);
            if ($job->generation() === null) {
                $this->slots->hold($job);
            }
            return [$job, $limits->deadline];
        } finally {
            if ($job === null || $job->generation() !== null) {
                $this->slots->free();
            }
        }
    }

    /** Version 4. */
    private static function uuid(): string
    {
        $bytes = random_bytes(16);
        $bytes[6] = chr(ord($bytes[6]) & 0x0f | 0x40);
        $bytes[8] = chr(ord($bytes[8]) & 0x3f | 0x80);
        $hex = bin2hex($bytes);
        return substr($hex, 0, 8) . '-' . substr($hex, 8, 4) . '-' . substr($hex, 12, 4) . '-'
            . substr($hex, 16, 4) . '-' . substr($hex, 20);
    }
}
