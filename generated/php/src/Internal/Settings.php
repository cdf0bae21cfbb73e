<?php

declare(strict_types=1);

namespace ModelsLabImages\Internal;

use ModelsLabImages\Exceptions\ConfigurationException;
use ModelsLabImages\Hooks;
use Psr\Log\LoggerInterface;

/** @internal Client options, checked and complete. */
final readonly class Settings
{
    /** No timer holds more milliseconds. */
    private const LONGEST = 2 ** 31 - 1;

    public Redactor $redactor;
    /** A short key is likely to be part of honest words, so it is only taken out of errors. */
    public bool $cleanAnswers;
    public ?string $baseUrl;
    public float $timeout;
    public float $attemptTimeout;
    public int $maxRetries;
    public int $maxInFlight;
    /** @var \Closure(): float */
    public \Closure $random;

    /** @param (\Closure(): float)|null $random */
    public function __construct(
        #[\SensitiveParameter] string $key,
        #[\SensitiveParameter] ?string $baseUrl = null,
        int|float $timeout = 600,
        int|float $attemptTimeout = 120,
        int $maxRetries = 2,
        int $maxInFlight = 5,
        public ?LoggerInterface $logger = null,
        public Hooks $hooks = new Hooks(),
        ?\Closure $random = null,
    ) {
        $this->redactor = new Redactor($key);
        $this->cleanAnswers = strlen($key) >= 8;
        $this->timeout = self::seconds('timeout', $timeout);
        $this->attemptTimeout = self::seconds('attemptTimeout', $attemptTimeout);
        $this->maxRetries = self::count('maxRetries', $maxRetries, 0, 100);
        $this->maxInFlight = self::count('maxInFlight', $maxInFlight, 0, 10_000);
        $this->random = $random ?? static fn (): float => mt_rand() / (mt_getrandmax() + 1);
        $baseUrl ??= self::environment('MODELSLAB_BASE_URL');
        $this->baseUrl = $baseUrl === null ? null : $this->plainUrl($baseUrl);
    }

    /** The key, from the option or the environment. An empty variable is none. */
    public static function key(#[\SensitiveParameter] ?string $apiKey): string
    {
        $key = $apiKey ?? self::environment('MODELSLAB_API_KEY');
        if ($key === null) {
            throw new ConfigurationException(
                'apiKey is missing: pass it, set MODELSLAB_API_KEY, or pass "" behind a proxy',
            );
        }
        return $key;
    }

    public static function count(string $name, int $value, int $least, int $most): int
    {
        if ($value >= $least && $value <= $most) {
            return $value;
        }
        throw new ConfigurationException("$name must be a whole number from $least to $most, not $value");
    }

    /** A time that a timer can hold, to the millisecond. */
    public static function seconds(string $name, int|float $value): float
    {
        $milliseconds = round($value * 1000);
        if ($milliseconds >= 1 && $milliseconds <= self::LONGEST) {
            return $milliseconds / 1000;
        }
        throw new ConfigurationException(sprintf(
            '%s must be a whole number from 1 to %d of milliseconds, given in seconds, not %s ms',
            $name,
            self::LONGEST,
            $value * 1000,
        ));
    }

    private static function environment(string $name): ?string
    {
        $value = getenv($name);
        return $value === false || $value === '' ? null : $value;
    }

    private function plainUrl(#[\SensitiveParameter] string $url): string
    {
        $plain = Url::parse($url);
        if ($plain !== null && !str_contains($url, '?') && !str_contains($url, '#')) {
            return rtrim($url, '/');
        }
        $shown = $this->redactor->text(mb_substr($url, 0, 100));
        throw new ConfigurationException("baseUrl must be a plain http(s) URL, not \"$shown\"");
    }
}
