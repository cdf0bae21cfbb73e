<?php

declare(strict_types=1);

namespace ModelsLabImages;

use ModelsLabImages\Exceptions\ConfigurationException;
use ModelsLabImages\Exceptions\EmptyOutputException;
use ModelsLabImages\Exceptions\GenerationFailedException;
use ModelsLabImages\Exceptions\InvalidResponseException;
use ModelsLabImages\Exceptions\ModelsLabException;
use ModelsLabImages\Exceptions\NotFoundException;
use ModelsLabImages\Internal\Contract;
use ModelsLabImages\Internal\Details;
use ModelsLabImages\Internal\ErrorKind;
use ModelsLabImages\Internal\Read;
use ModelsLabImages\Internal\Settings;
use Psr\Http\Message\MessageInterface;

/** Webhook deliveries. */
final class Webhooks
{
    /**
     * Reads a delivery.
     *
     * @param string|array<array-key, mixed>|MessageInterface $payload The raw body
     *     (`file_get_contents('php://input')`), a PSR-7 request, or what your framework has parsed already.
     * @param ModelsLab|null $client Asks the API about the job if `$confirm` says so.
     * @param string|null $confirm operationId that made the job. Payloads are not signed: with this the job is looked
     *     up by its id, and the answer decides.
     * @param int $maxBytes Refuses a larger body. 1 to 2147483647.
     *
     * @throws InvalidResponseException The body is above `$maxBytes` or no JSON object.
     * @throws ConfigurationException `$confirm` without a client, or not an operation that makes jobs.
     * @throws ModelsLabException With `$confirm` whatever kept it from asking: answer 5xx, and it is delivered again.
     */
    public static function parse(
        string|array|MessageInterface $payload,
        ?ModelsLab $client = null,
        ?string $confirm = null,
        int $maxBytes = 2 ** 20,
    ): WebhookEvent {
        $raw = self::read($payload, Settings::count('maxBytes', $maxBytes, 1, 2 ** 31 - 1));
        $id = Read::identifier($raw['id'] ?? null);
        $trackId = Read::identifier($raw['track_id'] ?? null);
        if ($confirm !== null) {
            return self::confirmed($raw, $id, $trackId, $client, $confirm);
        }
        $status = strtolower(Read::text($raw['status'] ?? null) ?? '');
        if ($status === 'success') {
            $own = $client ?? new ModelsLab('', 'http://127.0.0.1');
            $generation = $own->generationOf($raw);
            if ($generation->images !== []) {
                return new WebhookEvent(WebhookType::Succeeded, $id, $generation->trackId, $raw, $generation);
            }
            $known = new Details(mayHaveBeenCharged: true, trackId: $trackId, raw: $raw);
            $error = new EmptyOutputException('The job succeeded without a picture', $known);
            return new WebhookEvent(WebhookType::Failed, $id, $trackId, $raw, error: $error);
        }
        if ($status !== 'failed' && $status !== 'error') {
            return new WebhookEvent(WebhookType::Unknown, $id, $trackId, $raw);
        }
        return new WebhookEvent(WebhookType::Failed, $id, $trackId, $raw, error: self::failure($raw, $trackId));
    }

    /**
     * The body that the API would send to your route, to test that with.
     *
     * @param list<string> $output
     * @param array<string, mixed> $meta
     */
    public static function delivery(
        string|int $id,
        string $status = 'success',
        array|Omitted $output = Omitted::Value,
        string|int|null|Omitted $trackId = Omitted::Value,
        string|Omitted $message = Omitted::Value,
        array|Omitted $meta = Omitted::Value,
    ): string {
        $members = [
            'status' => $status,
            'id' => $id,
            'output' => $output,
            'track_id' => $trackId,
            'message' => $message,
            'meta' => $meta,
        ];
        $body = array_filter($members, static fn (mixed $value): bool => $value !== Omitted::Value);
        return json_encode($body, JSON_THROW_ON_ERROR);
    }

    /**
     * @param string|array<array-key, mixed>|MessageInterface $payload
     *
     * @return array<array-key, mixed>
     */
    private static function read(string|array|MessageInterface $payload, int $maxBytes): array
    {
        if (is_array($payload)) {
            return $payload;
        }
        if (!is_string($payload)) {
            $stream = $payload->getBody();
            // Others may have read it before.
            if ($stream->isSeekable()) {
                $stream->rewind();
            }
            $payload = '';
            while (strlen($payload) <= $maxBytes && !$stream->eof()) {
                $payload .= $stream->read(65_536);
            }
        }
        if (strlen($payload) > $maxBytes) {
            throw new InvalidResponseException("The webhook's body is larger than maxBytes ($maxBytes)");
        }
        return Read::object($payload) ?? throw new InvalidResponseException("The webhook's body is no JSON object");
    }

    /**
     * What the API says about the job that a delivery names.
     *
     * @param array<array-key, mixed> $raw
     */
    private static function confirmed(
        array $raw,
        string|int|null $id,
        string|int|null $trackId,
        ?ModelsLab $client,
        string $operation,
    ): WebhookEvent {
        if ($id === null) {
            return new WebhookEvent(WebhookType::Unknown, $id, $trackId, $raw);
        }
        if ($client === null) {
            throw new ConfigurationException('confirm needs a client that asks');
        }
        $job = $client->jobs->resume(['operation' => $operation, 'id' => $id, 'status' => 'processing']);
        try {
            $generation = $job->refresh()->generation();
        } catch (NotFoundException) {
            return new WebhookEvent(WebhookType::Unknown, $id, $trackId, $raw);
        } catch (GenerationFailedException | EmptyOutputException $error) {
            return new WebhookEvent(WebhookType::Failed, $id, $trackId, $raw, error: $error, confirmed: true);
        }
        if ($generation === null) {
            return new WebhookEvent(WebhookType::Unknown, $id, $trackId, $raw);
        }
        // A forged payload may pair a real id with somebody else's track id.
        $known = $generation->trackId ?? $trackId;
        return new WebhookEvent(WebhookType::Succeeded, $id, $known, $raw, $generation, confirmed: true);
    }

    /**
     * What the words of a delivered failure mean.
     *
     * @param array<array-key, mixed> $raw
     */
    private static function failure(array $raw, string|int|null $trackId): ModelsLabException
    {
        [$message, $fields] = Read::message($raw);
        $said = ErrorKind::ofMessage(Contract::spec()->errorRules, $message);
        $kind = $fields !== null ? ErrorKind::Validation : $said ?? ErrorKind::GenerationFailed;
        $charged = $kind === ErrorKind::GenerationFailed;
        $known = new Details(mayHaveBeenCharged: $charged, trackId: $trackId, raw: $raw, fields: $fields);
        $class = $kind->exception();
        return new $class($message !== '' ? $message : 'status ' . Read::text($raw['status'] ?? null), $known);
    }
}
