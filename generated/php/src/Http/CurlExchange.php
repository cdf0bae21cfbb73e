<?php

declare(strict_types=1);

namespace ModelsLabImages\Http;

/**
 * @internal
 *
 * One request on its way. curl sends a request again without a word when a connection that was used before turns out to
 * be closed, and over HTTP/2 when the server refuses the stream: a create would be paid twice. It can only do so if it
 * can read the body a second time, and this one cannot be read twice.
 */
final class CurlExchange
{
    /** Errors that come before the request leaves and stay: of certificates, their files, and protocols. */
    private const PERMANENT = [1, 3, 51, 53, 54, 58, 59, 60, 66, 77, 82, 83, 90, 91, 98];

    /** curl's code, once it has ended. */
    public ?int $result = null;
    private int $offset = 0;
    private int $status = 0;
    /** @var array<string, string> */
    private array $headers = [];
    private string $body = '';
    private bool $stopped = false;
    private readonly \SensitiveParameterValue $request;

    public function __construct(#[\SensitiveParameter] Request $request)
    {
        $this->request = new \SensitiveParameterValue($request);
    }

    /**
     * What curl has to know. It holds on to the functions and so to this object, which must not hold its handle then.
     *
     * @return array<int, mixed>
     */
    public function options(): array
    {
        $request = $this->request();
        $lines = ['Expect:'];
        foreach ($request->headers as $name => $value) {
            $lines[] = "$name: $value";
        }
        $milliseconds = max(1, (int) round($request->timeout * 1000));
        $own = [
            CURLOPT_URL => $request->url,
            CURLOPT_HTTPHEADER => $lines,
            CURLOPT_TIMEOUT_MS => $milliseconds,
            CURLOPT_CONNECTTIMEOUT_MS => min($milliseconds, 10_000),
            CURLOPT_NOSIGNAL => true,
            CURLOPT_FOLLOWLOCATION => false,
            CURLOPT_PROTOCOLS => CURLPROTO_HTTP | CURLPROTO_HTTPS,
            CURLOPT_HTTP_VERSION => CURL_HTTP_VERSION_1_1,
            // Whatever is compressed is read; what is asked for is for the headers of the request to say.
            CURLOPT_ENCODING => '',
            CURLOPT_FAILONERROR => false,
            CURLOPT_HEADER => false,
            CURLOPT_RETURNTRANSFER => false,
            CURLOPT_HEADERFUNCTION => $this->head(...),
            CURLOPT_WRITEFUNCTION => $this->write(...),
        ];
        if ($request->method === 'POST') {
            $own += [
                // An upload is read from us piece by piece; a text in CURLOPT_POSTFIELDS could be read again.
                CURLOPT_UPLOAD => true,
                CURLOPT_CUSTOMREQUEST => 'POST',
                CURLOPT_INFILESIZE => strlen($request->body),
                CURLOPT_READFUNCTION => $this->read(...),
                CURLOPT_MAXAGE_CONN => 30,
            ];
        } else {
            // Without a body there is nothing that curl could fail to read again, so there is no used connection.
            $own += [CURLOPT_HTTPGET => true, CURLOPT_FRESH_CONNECT => true, CURLOPT_FORBID_REUSE => true];
        }
        return $own;
    }

    /** @throws TransportException */
    public function response(\CurlHandle $handle): Response
    {
        $whole = new Response($this->status, $this->headers, $this->body);
        if ($this->stopped || $this->result === CURLE_OK && $this->status >= 200) {
            return $whole;
        }
        $message = curl_error($handle) ?: curl_strerror($this->result ?? -1) ?? 'no answer';
        if ($this->result === CURLE_OPERATION_TIMEDOUT) {
            $message = sprintf('not done within %d ms', max(1, round($this->request()->timeout * 1000)));
        }
        // The first bytes of the body leave when curl first reads them, and a request without its body is none.
        $sent = $this->offset > 0 || $this->request()->body === '' && $this->status > 0;
        $permanent = !$sent && in_array($this->result, self::PERMANENT, true);
        throw new TransportException($message, $sent, $permanent, $this->status >= 200 ? $whole : null);
    }

    private function request(): Request
    {
        /** @var Request */
        return $this->request->getValue();
    }

    /** A piece of the body for curl to send. */
    private function read(\CurlHandle $handle, mixed $stream, int $length): string
    {
        $piece = substr($this->request()->body, $this->offset, $length);
        $this->offset += strlen($piece);
        return $piece;
    }

    /** A line of the head. */
    private function head(\CurlHandle $handle, string $line): int
    {
        if (preg_match('~^HTTP/\S+ (\d+)~', $line, $found) === 1) {
            // Another head: of the answer after a `100 Continue`, or after that of a proxy.
            $this->status = (int) $found[1];
            $this->headers = [];
        } elseif (trim($line) !== '') {
            [$name, $value] = explode(':', $line, 2) + [1 => ''];
            $this->headers[strtolower(trim($name))] = trim($value);
        } elseif ($this->status >= 200 && $this->request()->wanted !== null) {
            $this->stopped = !($this->request()->wanted)(new Response($this->status, $this->headers));
        }
        return $this->stopped ? -1 : strlen($line);
    }

    /** A piece of the answer's body. */
    private function write(\CurlHandle $handle, string $piece): int
    {
        $this->body .= $piece;
        // Counted as it comes: a header may be missing or wrong.
        $this->stopped = strlen($this->body) > $this->request()->maxBytes;
        return $this->stopped ? -1 : strlen($piece);
    }
}
