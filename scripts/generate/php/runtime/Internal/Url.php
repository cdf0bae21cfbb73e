<?php

declare(strict_types=1);

namespace ModelsLabImages\Internal;

/** @internal A URL to which something may be sent: nothing in it that two parsers could read in two ways. */
final readonly class Url
{
    private function __construct(
        /** Scheme, host and port. */
        public string $origin,
        public string $path,
    ) {
    }

    /** Null for whatever is no http(s) URL, or has a name and a password in it. */
    public static function parse(string $url): ?self
    {
        $host = '(?:[^\s/?#@:\\\\\[\]]+|\[[0-9a-f:.]+\])';
        if (preg_match("~^(https?)://($host)(?::(\d{1,5}))?([/?][^\s\\\\#]*)?(?:#.*)?\$~Di", $url, $found) !== 1) {
            return null;
        }
        $scheme = strtolower($found[1]);
        $port = ($found[3] ?? '') === '' ? ['http' => 80, 'https' => 443][$scheme] : (int) $found[3];
        return new self("$scheme://" . strtolower($found[2]) . ":$port", $found[4] ?? '');
    }

    /** Where a `Location` leads that was told by `$base`. */
    public static function follow(string $base, string $location): string
    {
        if (preg_match('~^[a-z][a-z0-9+.-]*:~i', $location) === 1) {
            return $location;
        }
        preg_match('~^([^:]+:)(//[^/?#]*)([^?#]*)~', $base, $part);
        [, $scheme, $authority, $path] = $part + ['', '', '', ''];
        if (str_starts_with($location, '//')) {
            return $scheme . $location;
        }
        if (str_starts_with($location, '/')) {
            return $scheme . $authority . $location;
        }
        if (str_starts_with($location, '?')) {
            return $scheme . $authority . $path . $location;
        }
        $folder = preg_replace('~[^/]*$~', '', $path);
        return $scheme . $authority . ($folder === '' ? '/' : $folder) . $location;
    }

    /** No more than the host: the rest may be anything. */
    public static function host(string $location): string
    {
        $found = preg_match('~^(?:\w+:)?//(?:[^/?#]*@)?([^/?#]*)~', $location, $part) === 1;
        return $found ? $part[1] : 'the same host';
    }
}
