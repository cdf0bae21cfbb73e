<?php

declare(strict_types=1);

namespace Conformance;

/** Values of the `{{names}}` in a case: given by the driver, or bound by the first value that one is compared with. */
final class Bindings
{
    /** @param array<string, mixed> $values */
    public function __construct(public array $values = [])
    {
    }

    /** Replaces the placeholders that have a value. Names of members stay as they are. */
    public function fill(mixed $value): mixed
    {
        if (is_string($value)) {
            $fill = fn (array $found): string => (string) ($this->values[$found[1]] ?? $found[0]);
            return preg_replace_callback('~\{\{([\w-]+)\}\}~', $fill, $value);
        }
        if (is_array($value)) {
            return array_map($this->fill(...), $value);
        }
        return $value instanceof \stdClass ? (object) array_map($this->fill(...), (array) $value) : $value;
    }

    /**
     * The differences between what a case expects and what there is; none is a match. A number is not its string.
     *
     * @param mixed $expected Of a case: objects are of `stdClass`, so that an empty one is no list.
     * @param bool $partial Further members are allowed, at every level; further items are not.
     *
     * @return list<string>
     */
    public function differences(mixed $expected, mixed $actual, bool $partial, string $at = ''): array
    {
        if (is_string($expected) && preg_match('~^\{\{([\w-]+)\}\}$~D', $expected, $found) === 1) {
            if (array_key_exists($found[1], $this->values)) {
                return $this->differences($this->values[$found[1]], $actual, $partial, $at);
            }
            if ((is_string($actual) && $actual !== '') || is_int($actual) || is_float($actual)) {
                $this->values[$found[1]] = $actual;
                return [];
            }
            return ["$at: expected some text, got " . self::show($actual)];
        }
        $difference = "$at: expected " . self::show($expected) . ', got ' . self::show($actual);
        if (is_array($expected)) {
            if (!is_array($actual) || !array_is_list($actual) || count($actual) !== count($expected)) {
                return [$difference];
            }
            $lines = [];
            foreach ($expected as $index => $item) {
                array_push($lines, ...$this->differences($item, $actual[$index], $partial, "{$at}[$index]"));
            }
            return $lines;
        }
        if ($expected instanceof \stdClass) {
            $actual = $actual instanceof \stdClass ? (array) $actual : $actual;
            return is_array($actual) ? $this->members((array) $expected, $actual, $partial, $at) : [$difference];
        }
        $numbers = (is_int($expected) || is_float($expected)) && (is_int($actual) || is_float($actual));
        return ($numbers ? $expected == $actual : $expected === $actual) ? [] : [$difference];
    }

    /**
     * @param array<array-key, mixed> $expected
     * @param array<array-key, mixed> $actual
     *
     * @return list<string>
     */
    private function members(array $expected, array $actual, bool $partial, string $at): array
    {
        $lines = [];
        foreach ($partial ? [] : array_keys(array_diff_key($actual, $expected)) as $name) {
            $lines[] = "$at.$name: not expected, got " . self::show($actual[$name]);
        }
        foreach ($expected as $name => $item) {
            if (!array_key_exists($name, $actual) && $item !== null) {
                $lines[] = "$at.$name: missing";
            } else {
                array_push($lines, ...$this->differences($item, $actual[$name] ?? null, $partial, "$at.$name"));
            }
        }
        return $lines;
    }

    public static function show(mixed $value): string
    {
        return (string) json_encode($value, JSON_PARTIAL_OUTPUT_ON_ERROR | JSON_UNESCAPED_SLASHES);
    }

    /** What a client's dump of a function of the driver's must not show: the key is here. @return array<string, mixed> */
    public function __debugInfo(): array
    {
        return [];
    }
}
