<?php

declare(strict_types=1);

namespace ModelsLabImages\Internal;

/** @internal The one way through which every text passes that leaves the client: it takes the key out. */
final readonly class Redactor
{
    /** Deeper than any answer of the API; a hostile body must not exhaust the stack. */
    private const MAX_DEPTH = 32;

    /** Not a plain property: those are shown by `var_dump`, `var_export` and casts. */
    private \SensitiveParameterValue $forms;
    /** Then no byte that had to be replaced in an answer can have made it appear. */
    private bool $ascii;

    public function __construct(#[\SensitiveParameter] string $key)
    {
        $this->ascii = preg_match('~^[\x20-\x7e]*$~D', $key) === 1;
        $forms = [];
        if ($key !== '') {
            // The server escapes slashes in JSON, and a message may quote the key as part of a URL.
            foreach ([0, JSON_UNESCAPED_UNICODE] as $flags) {
                $flags |= JSON_INVALID_UTF8_SUBSTITUTE | JSON_THROW_ON_ERROR;
                $shown = substr(json_encode($key, $flags), 1, -1);
                array_push($forms, $shown, str_replace('\\/', '/', $shown));
            }
            array_push($forms, $key, rawurlencode($key), urlencode($key), addcslashes($key, "\\'"));
            // As JavaScript writes it.
            $left = ['%21' => '!', '%27' => "'", '%28' => '(', '%29' => ')', '%2A' => '*'];
            $forms[] = strtr(rawurlencode($key), $left);
            $forms = array_values(array_unique($forms));
            // Longest first, or a form that contains another would be replaced in part only.
            usort($forms, static fn (string $a, string $b): int => strlen($b) <=> strlen($a));
        }
        $this->forms = new \SensitiveParameterValue($forms);
    }

    public function text(string $text): string
    {
        /** @var list<string> $forms */
        $forms = $this->forms->getValue();
        return str_ireplace($forms, '***', $text);
    }

    /**
     * Whether a JSON text is known to hold the key nowhere, so that its members need not be looked at one by one.
     *
     * Without escapes other than that of the slash, each text of its members is a part of it.
     */
    public function spares(string $json): bool
    {
        $plain = str_replace('\\/', '/', $json);
        return !str_contains($plain, '\\') && $this->ascii && $this->text($plain) === $plain;
    }

    /**
     * Texts and plain data, names of members included.
     *
     * @param array<array-key, mixed> $data
     *
     * @return array<array-key, mixed>
     */
    public function data(array $data, int $depth = 0): array
    {
        $clean = [];
        foreach ($data as $name => $item) {
            if (is_string($item)) {
                $item = $this->text($item);
            } elseif (is_array($item)) {
                $item = $depth < self::MAX_DEPTH ? $this->data($item, $depth + 1) : '...';
            }
            $clean[is_string($name) ? $this->text($name) : $name] = $item;
        }
        return $clean;
    }

    /**
     * The same kind of news with nothing but its clean text: HTTP clients hang whole requests on their exceptions, and
     * the frames of a trace hold arguments.
     */
    public function exception(\Throwable $error): \RuntimeException
    {
        $before = $error->getPrevious();
        $message = $error::class . ': ' . $this->text($error->getMessage());
        return new \RuntimeException($message, 0, $before === null ? null : $this->exception($before));
    }
}
