<?php

declare(strict_types=1);

namespace ModelsLabImages\Internal;

use ModelsLabImages\Exceptions\ConfigurationException;
use ModelsLabImages\Omitted;

/** @internal Writing: natural parameters to the form that the operation documents. */
final readonly class Body
{
    /** Not a plain property: those are shown by `var_dump`, `var_export` and casts. */
    private \SensitiveParameterValue $key;

    public function __construct(private string $member, #[\SensitiveParameter] string $key)
    {
        $this->key = new \SensitiveParameterValue($key);
    }

    /**
     * `512` to `"512"`, true to `"yes"`, where the operation wants that.
     *
     * What is omitted is left out, null is sent as null, and the key is in none of this.
     *
     * @param array<string, mixed> $members
     * @param array<string, mixed> $extraBody
     *
     * @return array<string, mixed>
     */
    public function toWire(OperationSpec $spec, array $members, array $extraBody = []): array
    {
        $body = [];
        $omitted = Omitted::Value;
        foreach ($members as $name => $value) {
            if ($value === $omitted) {
                continue;
            }
            // JSON has no such numbers.
            if (is_float($value) && !is_finite($value)) {
                throw new ConfigurationException("$name must be a finite number, not $value");
            }
            $body[$name] = is_string($value) || is_float($value) ? $value : self::form($spec, $name, $value);
        }
        if ($extraBody !== []) {
            $body = [...$body, ...$extraBody];
        }
        if (array_key_exists($this->member, $body)) {
            throw new ConfigurationException("$this->member is an option of the client, not of a call");
        }
        return $body;
    }

    private static function form(OperationSpec $spec, string $name, mixed $value): mixed
    {
        return match (true) {
            $value instanceof \BackedEnum => $value->value,
            is_bool($value) && in_array($name, $spec->yesNo, true) => $value ? 'yes' : 'no',
            is_int($value) && in_array($name, $spec->strings, true) => (string) $value,
            is_array($value) => array_map(fn (mixed $item): mixed => self::form($spec, '', $item), $value),
            default => $value,
        };
    }

    /**
     * The only place that writes the key.
     *
     * @param array<string, mixed> $body
     *
     * @throws \JsonException The body cannot be written as JSON.
     */
    public function json(array $body): string
    {
        /** @var string $key */
        $key = $this->key->getValue();
        // Without a key of our own, one that is already in the body stays: a raw request may bring it.
        $whole = $key === '' ? $body + [$this->member => ''] : [...$body, $this->member => $key];
        return json_encode($whole, JSON_THROW_ON_ERROR | JSON_UNESCAPED_SLASHES);
    }
}
