<?php

declare(strict_types=1);

namespace ModelsLabImages\Internal;

/**
 * @internal
 *
 * Reading is lenient: a number or its string, a list or a single string; an empty string is no value. Nothing here
 * throws, whatever the server sends.
 */
final class Read
{
    /** Far deeper than any answer: a picture that was paid for is not lost to a deep member. */
    private const DEPTH = 4096;

    /**
     * A JSON object; null for anything else.
     *
     * @return array<array-key, mixed>|null
     */
    public static function object(string $content): ?array
    {
        $value = self::isObject($content) ? self::json($content) : null;
        return is_array($value) ? $value : null;
    }

    /** Whether it begins as an object: an empty one and an empty list are the same to PHP. */
    private static function isObject(string $content): bool
    {
        return str_starts_with($content, '{') || preg_match('~^(?:\xEF\xBB\xBF)?\s*\{~', $content) === 1;
    }

    /** The value of a JSON text; null if it is none. */
    public static function json(string $content): mixed
    {
        $text = str_starts_with($content, "\xEF\xBB\xBF") ? substr($content, 3) : $content;
        $flags = JSON_BIGINT_AS_STRING | JSON_INVALID_UTF8_SUBSTITUTE;
        $value = json_decode($text, true, self::DEPTH, $flags);
        if (json_last_error() === JSON_ERROR_UTF16) {
            // Half of a pair of surrogates: JSON allows it, PHP's texts cannot hold it.
            $whole = '\\\\u[dD][89abAB]\w\w\\\\u[dD][c-fC-F]\w\w';
            $half = "~$whole(*SKIP)(*F)|\\\\u[dD][89a-fA-F]\w\w~";
            $value = json_decode((string) preg_replace($half, '\\ufffd', $text), true, self::DEPTH, $flags);
        }
        return $value;
    }

    /** A string with something in it. */
    public static function text(mixed $value): ?string
    {
        return is_string($value) && trim($value) !== '' ? $value : null;
    }

    /** A number of seconds or the like: finite, not negative. */
    public static function amount(mixed $value): int|float|null
    {
        if (is_string($value) && preg_match('~^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$~Di', $value) === 1) {
            $value = trim($value) + 0;
        }
        return (is_int($value) || is_float($value)) && $value >= 0 && $value < INF ? $value : null;
    }

    /** An id as received: the API sends integers, its documentation also shows strings. */
    public static function identifier(mixed $value): string|int|null
    {
        if (is_float($value)) {
            // JSON has one kind of number: 7.0 is the 7 that was sent.
            return floor($value) === $value && abs($value) < 2 ** 63 ? (int) $value : (string) $value;
        }
        return is_int($value) ? $value : self::text($value);
    }

    /**
     * The texts of a list or of a single value; what is not a text is dropped.
     *
     * @return list<string>
     */
    public static function texts(mixed $value): array
    {
        $texts = [];
        foreach (is_array($value) && array_is_list($value) ? $value : [$value] as $item) {
            $text = self::text($item);
            if ($text !== null) {
                $texts[] = $text;
            }
        }
        return $texts;
    }

    /**
     * The pictures of a success body, from the first member of `$order` that has any.
     *
     * @param array<array-key, mixed> $body
     * @param list<string> $order
     *
     * @return list<string>
     */
    public static function pictures(array $body, array $order): array
    {
        foreach ($order as $name) {
            $found = self::texts($body[$name] ?? null);
            if ($found !== []) {
                return $found;
            }
        }
        return [];
    }

    /**
     * `message` or `messege`, as text or as an object of field to texts.
     *
     * @param array<array-key, mixed> $body
     *
     * @return array{string, array<array-key, list<string>>|null}
     */
    public static function message(array $body): array
    {
        $value = null;
        foreach (['message', 'messege'] as $name) {
            $said = $body[$name] ?? null;
            if (self::text($said) !== null || is_array($said)) {
                $value = $said;
                break;
            }
        }
        if (!is_array($value) || array_is_list($value)) {
            $texts = self::texts($value);
            return [$texts === [] ? self::text($body['tip'] ?? null) ?? '' : implode('; ', $texts), null];
        }
        $fields = array_map(self::texts(...), $value);
        $lines = [];
        foreach ($fields as $name => $about) {
            $lines[] = "$name: " . implode(' ', $about);
        }
        return [implode('; ', $lines), $fields];
    }

    /**
     * Seconds of `retry_after` in the body, else of the Retry-After header (seconds or a date).
     *
     * @param array<array-key, mixed> $body
     * @param array<string, string> $headers
     */
    public static function retryAfter(array $body, array $headers): int|float|null
    {
        $header = $headers['retry-after'] ?? '';
        $seconds = self::amount($body['retry_after'] ?? null) ?? self::amount($header);
        if ($seconds !== null || $header === '') {
            return $seconds;
        }
        $until = strtotime($header);
        if ($until === false) {
            return null;
        }
        // Measured from the server's own date where it sends one: the clocks of both sides may differ.
        $since = strtotime($headers['date'] ?? '');
        return max(0, $until - ($since === false ? time() : $since));
    }
}
