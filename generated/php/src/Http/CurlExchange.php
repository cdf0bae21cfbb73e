<?php

declare(strict_types=1);

namespace ModelsLabImages\Http;

/**
 * @internal
 *
 * One request on its way, and with a handle that is kept, the next one after it.
 *
 * curl sends a request again without a word when a connection that was used before turns out to be closed, and over
 * HTTP/2 when the server refuses the stream: a create would be paid twice. No option is made against it, so there are
 * two other ways: curl is told that it only receives, or it gets the body from us piece by piece, and no piece twice.
 */
final class CurlExchange
{
    /** Errors that come before the request leaves and stay: of certificates, their files, and protocols. */
    private const PERMANENT = [1, 3, 51, 53, 54, 58, 59, 60, 66, 77, 82, 83, 90, 91, 98];

    /**
     * From 7.61 on and before 8.7, the one place at which curl decides to send again (Curl_retry_request) leaves alone
     * what only receives. Later ones could change that, and need it less: they put the head and a first piece into one
     * packet, for which the earlier ones take two.
     */
    private const RECEIVES_ONLY = [0x073d00, 0x080700];

    /** curl's code, once it has ended. */
    public ?int $result = null;
    private int $offset = 0;
    private int $status = 0;
    /** @var array<string, string> */
    private array $headers = [];
    private string $body = '';
    private bool $stopped = false;
    private ?\SensitiveParameterValue $request = null;
    /** @var list<mixed> What the handle has been told and need not be told again. */
    private array $told = [];

    /** @param bool $streamed Whether the body is given to curl piece by piece; it has to be where curl is not known. */
    public function __construct(private bool $streamed)
    {
    }

    /**
     * Whether this curl leaves alone what only receives. The word is from RTSP, so a curl without RTSP does not know
     * it; to HTTP it means no more than that a request whose connection dies is not sent again.
     */
    public static function isKnown(): bool
    {
        /** @var array{version_number: int, protocols: list<string>} $curl */
        $curl = curl_version();
        [$from, $before] = self::RECEIVES_ONLY;
        $known = $curl['version_number'] >= $from && $curl['version_number'] < $before;
        return $known && in_array('rtsp', $curl['protocols'], true);
    }

    /**
     * What a handle has to know from the start. It holds on to the functions and so to this object, which must not hold
     * its handle then.
     *
     * @param array<int, mixed> $options
     */
    public function prepare(\CurlHandle $handle, string $method, #[\SensitiveParameter] array $options): void
    {
        $own = [
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
        if ($method !== 'POST') {
            // Without a body there is nothing that curl could fail to read again, so there is no used connection.
            $own += [CURLOPT_HTTPGET => true, CURLOPT_FRESH_CONNECT => true, CURLOPT_FORBID_REUSE => true];
        } elseif (!$this->streamed && curl_setopt($handle, CURLOPT_RTSP_REQUEST, CURL_RTSPREQ_RECEIVE)) {
            $own += [CURLOPT_POST => true, CURLOPT_MAXAGE_CONN => 30];
        } else {
            $this->streamed = true;
            $own += [
                CURLOPT_UPLOAD => true,
                CURLOPT_CUSTOMREQUEST => 'POST',
                CURLOPT_READFUNCTION => $this->read(...),
                CURLOPT_MAXAGE_CONN => 30,
            ];
        }
        curl_setopt_array($handle, $own + $options);
    }

    /** What a handle has to know for this request. */
    public function begin(\CurlHandle $handle, #[\SensitiveParameter] Request $request): void
    {
        $this->request = new \SensitiveParameterValue($request);
        $this->result = null;
        $this->offset = $this->status = 0;
        $this->headers = [];
        $this->body = '';
        $this->stopped = false;
        $milliseconds = max(1, (int) round($request->timeout * 1000));
        $told = [$request->url, $request->headers, $milliseconds];
        if ($told !== $this->told) {
            $this->told = $told;
            // Two headers that curl would make up by itself.
            $lines = ['Expect:', 'Content-Type:'];
            foreach ($request->headers as $name => $value) {
                $lines[] = "$name: $value";
            }
            curl_setopt_array($handle, [
                CURLOPT_URL => $request->url,
                CURLOPT_HTTPHEADER => $lines,
                CURLOPT_TIMEOUT_MS => $milliseconds,
                CURLOPT_CONNECTTIMEOUT_MS => min($milliseconds, 10_000),
            ]);
        }
        if ($request->method !== 'POST') {
            return;
        }
        if ($this->streamed) {
            curl_setopt($handle, CURLOPT_INFILESIZE, strlen($request->body));
        } else {
            curl_setopt($handle, CURLOPT_POSTFIELDS, $request->body);
        }
    }

    /** @throws TransportException */
    public function response(\CurlHandle $handle): Response
    {
        $whole = new Response($this->status, $this->headers, $this->body);
        if ($this->stopped || $this->result === CURLE_OK && $this->status >= 200) {
            return $whole;
        }
        $request = $this->request();
        $message = curl_error($handle) ?: curl_strerror($this->result ?? -1) ?? 'no answer';
        if ($this->result === CURLE_OPERATION_TIMEDOUT) {
            $message = sprintf('not done within %d ms', max(1, round($request->timeout * 1000)));
        }
        // A request without its body is none. What curl has read of it, or sent of it if it had it from the start:
        $bytes = $this->streamed ? $this->offset : curl_getinfo($handle, CURLINFO_SIZE_UPLOAD_T);
        $sent = $bytes > 0 || $request->body === '' && $this->status > 0;
        $permanent = !$sent && in_array($this->result, self::PERMANENT, true);
        throw new TransportException($message, $sent, $permanent, $this->status >= 200 ? $whole : null);
    }

    /** Forgets the request, in which the key is, and the answer; true if the handle is as good as new. */
    public function end(): bool
    {
        $this->request = null;
        $this->headers = [];
        $this->body = '';
        return $this->result === CURLE_OK;
    }

    private function request(): Request
    {
        /** @var Request */
        return $this->request?->getValue() ?? throw new \LogicException('no request has begun');
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
        if ($line[0] === 'H' && preg_match('~^HTTP/\S+ (\d+)~', $line, $found) === 1) {
            // Another head: of the answer after a `100 Continue`, or after that of a proxy.
            $this->status = (int) $found[1];
            $this->headers = [];
        } elseif ($line !== "\r\n" && trim($line) !== '') {
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
