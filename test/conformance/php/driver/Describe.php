<?php

declare(strict_types=1);

namespace Conformance;

use ModelsLabImages\Acknowledgement;
use ModelsLabImages\Exceptions\ModelsLabException;
use ModelsLabImages\Exceptions\RateLimitException;
use ModelsLabImages\Exceptions\ValidationException;
use ModelsLabImages\Generation;
use ModelsLabImages\Image;
use ModelsLabImages\Job;
use ModelsLabImages\WebhookEvent;

/** What a case can say about a value, in the same words for every language; and all that a value shows of itself. */
final class Describe
{
    public static function value(mixed $value): mixed
    {
        if (is_array($value)) {
            return array_map(self::value(...), $value);
        }
        return match (true) {
            $value instanceof Job => [
                'type' => 'Job',
                'operation' => $value->operation(),
                'id' => $value->id(),
                'status' => $value->status(),
                'eta' => $value->eta(),
                'trackId' => $value->trackId(),
                'done' => $value->generation() !== null,
            ],
            $value instanceof Generation => [
                'type' => 'Generation',
                ...get_object_vars($value),
                'images' => array_map(static fn (Image $image): ?string => $image->url, $value->images),
            ],
            $value instanceof WebhookEvent => [
                ...get_object_vars($value),
                'type' => $value->type->value,
                'generation' => self::value($value->generation),
                'error' => self::value($value->error),
            ],
            $value instanceof Acknowledgement => get_object_vars($value),
            $value instanceof Bytes => ['bytes' => base64_encode($value->bytes), 'size' => strlen($value->bytes)],
            $value instanceof \Throwable => self::error($value),
            default => $value,
        };
    }

    /** @return array<string, mixed> */
    private static function error(\Throwable $error): array
    {
        $refused = '~\(\$(\w+)\) must be of type \??int, string~';
        if ($error instanceof \TypeError && preg_match($refused, $error->getMessage(), $found) === 1) {
            // What PHP itself refuses before there is a client, in the words of the other clients; see the unit tests.
            $message = "$found[1] must be a whole number from 0 to 100, not \"2\"";
            return ['type' => 'ConfigurationError', 'message' => $message];
        }
        if (!$error instanceof ModelsLabException) {
            $at = "{$error->getFile()}:{$error->getLine()}";
            return ['type' => $error::class, 'message' => "{$error->getMessage()} at $at"];
        }
        return [
            'type' => self::errorName($error::class),
            'message' => $error->getMessage(),
            'httpStatus' => $error->getHttpStatus(),
            'retryable' => $error->isRetryable(),
            'mayHaveBeenCharged' => $error->mayHaveBeenCharged(),
            'trackId' => $error->getTrackId(),
            'job' => self::value($error->getJob()),
            'raw' => $error->getRaw(),
            'fields' => $error instanceof ValidationException ? $error->getFields() : null,
            'retryAfter' => $error instanceof RateLimitException ? $error->getRetryAfter() : null,
            'cause' => (string) $error->getPrevious(),
        ];
    }

    /** `ModelsLabImages\Exceptions\RateLimitException` to the shared name, `RateLimitError`. */
    public static function errorName(string $class): string
    {
        return (string) preg_replace(['~^.*\\\\~', '~Exception$~'], ['', 'Error'], $class);
    }

    /**
     * Every text in which a value can reach a log or a screen, the arguments in the frames of a trace included.
     *
     * @return list<string>
     */
    public static function texts(mixed $value): array
    {
        ob_start();
        var_dump($value);
        $shown = [(string) ob_get_clean(), print_r($value, true)];
        // Refuses what refers to itself, with a warning.
        $shown[] = (string) @var_export($value, true);
        $shown[] = (string) json_encode($value, JSON_PARTIAL_OUTPUT_ON_ERROR);
        $shown[] = print_r((array) $value, true);
        try {
            $shown[] = serialize($value);
        } catch (\Throwable) {
            // Then it shows nothing either.
        }
        for ($error = $value; $error instanceof \Throwable; $error = $error->getPrevious()) {
            $shown[] = (string) $error;
            $shown[] = print_r($error->getTrace(), true);
        }
        return $shown;
    }
}
