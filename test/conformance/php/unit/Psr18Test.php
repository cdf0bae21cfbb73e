<?php

declare(strict_types=1);

namespace Conformance\Unit;

use ModelsLabImages\Exceptions\ConnectionException;
use ModelsLabImages\Exceptions\InvalidResponseException;
use ModelsLabImages\Exceptions\OutcomeUnknownException;
use ModelsLabImages\Http\Psr18Transport;
use ModelsLabImages\ModelsLab;
use ModelsLabImages\Webhooks;
use ModelsLabImages\WebhookType;
use Nyholm\Psr7\Factory\Psr17Factory;
use Nyholm\Psr7\Response;
use Nyholm\Psr7\ServerRequest;
use PHPUnit\Framework\TestCase;
use Psr\Http\Client\ClientInterface;
use Psr\Http\Message\RequestInterface;
use Psr\Http\Message\ResponseInterface;

/** Another HTTP client instead of ext-curl, and messages of PSR-7. */
final class Psr18Test extends TestCase
{
    private const KEY = 'test-key/0123+456"789';
    private const DONE = '{"status":"success","id":7,"output":["https://cdn.example.com/1.png"]}';

    /** @var list<RequestInterface> */
    private array $asked = [];

    /** @param \Closure(RequestInterface): ResponseInterface $answer */
    private function client(\Closure $answer): ModelsLab
    {
        $http = new class (function (RequestInterface $request) use ($answer): ResponseInterface {
            $this->asked[] = $request;
            return $answer($request);
        }) implements ClientInterface {
            public function __construct(private readonly \Closure $answer)
            {
            }

            public function sendRequest(RequestInterface $request): ResponseInterface
            {
                return ($this->answer)($request);
            }
        };
        $factory = new Psr17Factory();
        $transport = new Psr18Transport($http, $factory, $factory);
        return new ModelsLab(self::KEY, 'http://api.example', transport: $transport);
    }

    public function testACallGoesThroughIt(): void
    {
        $client = $this->client(static fn (): ResponseInterface => new Response(200, [], self::DONE));
        self::assertSame(7, $client->textToImage(ClientTestCase::params())->id);
        [$request] = $this->asked;
        self::assertSame('POST', $request->getMethod());
        self::assertSame('http://api.example/v1/enterprise/text2img', (string) $request->getUri());
        self::assertSame('application/json', $request->getHeaderLine('Content-Type'));
        self::assertSame((string) strlen((string) $request->getBody()), $request->getHeaderLine('Content-Length'));
        self::assertSame(self::KEY, json_decode((string) $request->getBody(), true)['key']);
    }

    public function testPicturesComeThroughItUpToTheLimit(): void
    {
        $client = $this->client(static fn (RequestInterface $request): ResponseInterface => new Response(
            200,
            ['Content-Type' => $request->getMethod() === 'GET' ? 'image/png' : 'application/json'],
            $request->getMethod() === 'GET' ? str_repeat('x', 100_000) : self::DONE,
        ));
        $image = $client->textToImage(ClientTestCase::params())->images[0];
        self::assertSame(100_000, strlen($image->bytes()));
        self::assertFalse($this->asked[1]->hasHeader('Content-Length'));
        $this->expectException(InvalidResponseException::class);
        $this->expectExceptionMessage('maxBytes (99999)');
        $image->bytes(maxBytes: 99_999);
    }

    public function testAFaultOfTheNetworkProvesNothingAndShowsNoRequest(): void
    {
        $fault = static fn (RequestInterface $request) => throw new NetworkFault($request);
        $client = $this->client($fault);
        try {
            $client->textToImage(ClientTestCase::params());
            self::fail('nothing was thrown');
        } catch (OutcomeUnknownException $error) {
            self::assertCount(1, $this->asked);
            self::assertTrue($error->mayHaveBeenCharged());
            self::assertStringContainsString('lost', $error->getMessage());
            self::assertStringNotContainsString('0123', print_r($error->getPrevious(), true) . $error);
        }
    }

    public function testARequestThatIsNoneWasNotSent(): void
    {
        $fault = static fn (RequestInterface $request) => throw new RequestFault($request);
        $client = $this->client($fault);
        try {
            $client->textToImage(ClientTestCase::params());
            self::fail('nothing was thrown');
        } catch (ConnectionException $error) {
            self::assertNotInstanceOf(OutcomeUnknownException::class, $error);
            self::assertCount(1, $this->asked);
            self::assertFalse($error->mayHaveBeenCharged());
        }
    }

    public function testAWebhookMayComeAsAMessageOfPsr7(): void
    {
        $body = Webhooks::delivery(id: 7, output: ['https://cdn.example.com/1.png'], trackId: 'order-17');
        $event = Webhooks::parse(new ServerRequest('POST', '/hook', [], $body));
        self::assertSame([WebhookType::Succeeded, 'order-17'], [$event->type, $event->trackId]);
        $this->expectException(InvalidResponseException::class);
        Webhooks::parse(new ServerRequest('POST', '/hook', [], $body), maxBytes: 10);
    }
}
