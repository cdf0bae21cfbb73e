<?php

declare(strict_types=1);

namespace ModelsLabImages\Http;

/** What sends requests: CurlTransport, Psr18Transport, or one of your own, for example in a test. */
interface Transport
{
    /**
     * Sends once and reads the answer to its end: no redirects, no cookies, no retries, no errors by HTTP status.
     *
     * @throws TransportException There is no whole answer.
     */
    public function send(#[\SensitiveParameter] Request $request): Response;
}
