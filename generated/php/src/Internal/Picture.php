<?php

declare(strict_types=1);

namespace ModelsLabImages\Internal;

use ModelsLabImages\Exceptions\InvalidResponseException;
use ModelsLabImages\Http\Response;

/** @internal What is a picture, and what only looks like one. */
final class Picture
{
    /** Refuses by the head of an answer what is no picture or too large. */
    public static function checkHead(Response $response, int $maxBytes): void
    {
        $kind = $response->header('content-type');
        if (preg_match('~html|json|xml(?!\+)~i', $kind) === 1 && stripos($kind, 'svg') === false) {
            throw self::refused('Not a picture but ' . substr($kind, 0, 100), $response->status);
        }
        $length = $response->header('content-length');
        if (ctype_digit($length) && (float) $length > $maxBytes) {
            throw self::tooLarge($response, $maxBytes);
        }
    }

    /** Refuses by its content what is no picture. */
    public static function checkContent(Response $response, int $maxBytes): void
    {
        if (strlen($response->body) > $maxBytes) {
            throw self::tooLarge($response, $maxBytes);
        }
        if ($response->body === '') {
            throw self::refused('The picture is empty', $response->status, true);
        }
        if (preg_match('~^\s*<(!doctype html|html)~i', substr($response->body, 0, 1000)) === 1) {
            throw self::refused('Not a picture but a page', $response->status);
        }
    }

    /** Whether the bytes are a picture's text in base64: a PNG's, JPEG's, GIF's, WebP's or AVIF's. */
    public static function looksLikeBase64(string $content): bool
    {
        $head = substr($content, 0, 200);
        return preg_match('~^\s*(data:[^,]*;base64,|iVBORw0KGgo|/9j/|R0lGOD|UklGR|AAAA)~', $head) === 1;
    }

    /** The bytes of base64 text, with or without `data:` before it and padding behind it. */
    public static function decode(string $source): string
    {
        $comma = preg_match('~^\s*data:[^,]*,~', $source, $found) === 1 ? strlen($found[0]) : 0;
        $text = str_replace([' ', "\t", "\r", "\n"], '', substr($source, $comma));
        $bytes = base64_decode(rtrim($text, '='), true);
        if ($bytes === false) {
            throw new InvalidResponseException('The output is neither a URL nor base64');
        }
        return $bytes;
    }

    /** Writes to a file beside the wanted one and renames it: a reader sees the whole picture or none. */
    public static function write(string $path, string $content): void
    {
        $part = $path . '.' . bin2hex(random_bytes(6)) . '.part';
        try {
            if (@file_put_contents($part, $content) !== strlen($content) || !@rename($part, $path)) {
                $why = error_get_last()['message'] ?? 'unknown error';
                throw new \RuntimeException("The picture cannot be written to $path: $why");
            }
        } finally {
            if (is_file($part)) {
                @unlink($part);
            }
        }
    }

    private static function tooLarge(Response $response, int $maxBytes): InvalidResponseException
    {
        return self::refused("The picture is larger than maxBytes ($maxBytes)", $response->status);
    }

    private static function refused(string $message, int $status, bool $retryable = false): InvalidResponseException
    {
        return new InvalidResponseException($message, new Details($status, $retryable));
    }
}
