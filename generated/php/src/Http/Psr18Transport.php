<?php

declare(strict_types=1);

namespace ModelsLabImages\Http;

use Psr\Http\Client\ClientInterface;
use Psr\Http\Client\RequestExceptionInterface;
use Psr\Http\Message\RequestFactoryInterface;
use Psr\Http\Message\ResponseInterface;
use Psr\Http\Message\StreamFactoryInterface;

/**
 * Any PSR-18 client instead of ext-curl.
 *
 * It must neither retry nor follow redirects. Its own time limits hold: PSR-18 has no way to pass ours on, and none to
 * tell a request that never left from one that was lost, so after a fault no create is ever sent again.
 */
final readonly class Psr18Transport implements Transport
{
    private const PIECE = 65_536;

    public function __construct(
        private ClientInterface $client,
        private RequestFactoryInterface $requests,
        private StreamFactoryInterface $streams,
    ) {
    }

    public function send(#[\SensitiveParameter] Request $request): Response
    {
        $message = $this->requests->createRequest($request->method, $request->url);
        foreach ($request->headers as $name => $value) {
            $message = $message->withHeader($name, $value);
        }
        if ($request->method === 'POST') {
            $length = (string) strlen($request->body);
            $message = $message->withHeader('Content-Length', $length);
            $message = $message->withBody($this->streams->createStream($request->body));
        }
        $fault = null;
        try {
            $answer = $this->client->sendRequest($message);
            $head = self::head($answer);
            if ($request->wanted === null || ($request->wanted)($head)) {
                return new Response($head->status, $head->headers, self::body($answer, $request->maxBytes));
            }
            return $head;
        } catch (\Exception $error) {
            // Not handed on: these exceptions hold the whole request.
            $refused = $error instanceof RequestExceptionInterface;
            $words = $error::class . ': ' . $error->getMessage();
            $fault = new TransportException($words, !$refused, $refused, $head ?? null);
        }
        throw $fault;
    }

    private static function head(ResponseInterface $answer): Response
    {
        $headers = [];
        foreach (array_keys($answer->getHeaders()) as $name) {
            $headers[strtolower((string) $name)] = $answer->getHeaderLine((string) $name);
        }
        return new Response($answer->getStatusCode(), $headers);
    }

    private static function body(ResponseInterface $answer, int $maxBytes): string
    {
        $stream = $answer->getBody();
        if ($stream->isSeekable()) {
            $stream->rewind();
        }
        $body = '';
        while (strlen($body) <= $maxBytes && !$stream->eof()) {
            $body .= $stream->read(self::PIECE);
        }
        return $body;
    }
}
