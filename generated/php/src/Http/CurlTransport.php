<?php

declare(strict_types=1);

namespace ModelsLabImages\Http;

use ModelsLabImages\Exceptions\ConfigurationException;
use ModelsLabImages\Internal\Cancelled;
use ModelsLabImages\Internal\Loop;
use ModelsLabImages\Internal\Source;
use ModelsLabImages\Internal\Wait;

/** The transport by default: ext-curl, with a pool of connections, and several exchanges at a time in a batch. */
final class CurlTransport implements Transport, Source
{
    /** Options that say how to get to the server. Any other may change what is sent, how often, and to whom. */
    private const OPTIONS = [
        CURLOPT_CAINFO, CURLOPT_CAPATH, CURLOPT_SSLCERT, CURLOPT_SSLKEY, CURLOPT_KEYPASSWD, CURLOPT_PINNEDPUBLICKEY,
        CURLOPT_SSLVERSION, CURLOPT_SSL_CIPHER_LIST, CURLOPT_TLS13_CIPHERS, CURLOPT_PROXY, CURLOPT_PROXYPORT,
        CURLOPT_PROXYTYPE, CURLOPT_PROXYUSERPWD, CURLOPT_NOPROXY, CURLOPT_PROXY_CAINFO, CURLOPT_INTERFACE,
        CURLOPT_IPRESOLVE, CURLOPT_RESOLVE, CURLOPT_DNS_CACHE_TIMEOUT, CURLOPT_UNIX_SOCKET_PATH, CURLOPT_TCP_KEEPALIVE,
    ];

    /** So many handles are kept for the next requests. */
    private const SPARE = 8;

    private readonly \CurlMultiHandle $multi;
    private readonly Loop $loop;
    /** @var array<int, CurlExchange> */
    private array $running = [];
    /** @var list<array{\CurlHandle, CurlExchange}> */
    private array $spare = [];

    /**
     * @param array<int, mixed> $options For `curl_setopt_array`, such as `[CURLOPT_PROXY => 'http://proxy:3128']`:
     *     proxies, certificates, addresses.
     *
     * @throws ConfigurationException An option is not one of those.
     */
    public function __construct(#[\SensitiveParameter] private readonly array $options = [])
    {
        $other = array_diff(array_keys($options), self::OPTIONS);
        if ($other !== []) {
            throw new ConfigurationException('options of curl that cannot be set: ' . implode(', ', $other));
        }
        $this->multi = curl_multi_init();
        curl_multi_setopt($this->multi, CURLMOPT_PIPELINING, CURLPIPE_NOTHING);
        $this->loop = new Loop($this);
    }

    public function send(#[\SensitiveParameter] Request $request): Response
    {
        [$handle, $exchange] = $this->handle($request->method);
        $exchange->begin($handle, $request);
        $id = spl_object_id($handle);
        $this->running[$id] = $exchange;
        curl_multi_add_handle($this->multi, $handle);
        $cancel = $request->cancel;
        try {
            $over = static fn (): bool => $exchange->result !== null || $cancel?->isCancelled() === true;
            $this->loop->wait(new Wait($over, polled: $cancel !== null));
            Cancelled::check($cancel);
            return $exchange->response($handle);
        } finally {
            unset($this->running[$id]);
            curl_multi_remove_handle($this->multi, $handle);
            if ($exchange->end() && $request->method === 'POST' && count($this->spare) < self::SPARE) {
                $this->spare[] = [$handle, $exchange];
            }
        }
    }

    /**
     * One that is spare, for a POST, or a new one.
     *
     * @return array{\CurlHandle, CurlExchange}
     */
    private function handle(string $method): array
    {
        if ($method === 'POST' && $this->spare !== []) {
            return array_pop($this->spare);
        }
        $handle = curl_init();
        if ($handle === false) {
            throw new TransportException('curl cannot be initialised', false, true);
        }
        $exchange = new CurlExchange(streamed: !CurlExchange::isKnown());
        $exchange->prepare($handle, $method, $this->options);
        return [$handle, $exchange];
    }

    /** @internal */
    public function loop(): Loop
    {
        return $this->loop;
    }

    /** @internal */
    public function work(): bool
    {
        if ($this->running === []) {
            return false;
        }
        curl_multi_exec($this->multi, $active);
        if ($active === count($this->running)) {
            return false;
        }
        $moved = false;
        while ($done = curl_multi_info_read($this->multi)) {
            $exchange = $this->running[spl_object_id($done['handle'])] ?? null;
            if ($exchange !== null) {
                $exchange->result = $done['result'];
                $moved = true;
            }
        }
        return $moved;
    }

    /** @internal */
    public function isBusy(): bool
    {
        return $this->running !== [];
    }

    /** @internal */
    public function idle(float $seconds): void
    {
        // Nothing to wait for yet, while a name is resolved for example: then it returns at once.
        if (curl_multi_select($this->multi, $seconds) <= 0) {
            usleep(100);
        }
    }

    /** @return array<string, mixed> */
    public function __debugInfo(): array
    {
        return ['running' => count($this->running)];
    }
}
