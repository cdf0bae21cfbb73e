<?php

declare(strict_types=1);

namespace Conformance\Unit;

use ModelsLabImages\Exceptions\ConfigurationException;
use ModelsLabImages\Exceptions\ConnectionException;
use ModelsLabImages\Exceptions\OutcomeUnknownException;
use ModelsLabImages\Hooks;
use ModelsLabImages\Http\CurlExchange;
use ModelsLabImages\Http\CurlTransport;
use ModelsLabImages\Http\Request;
use ModelsLabImages\Http\TransportException;

/** The corners of curl: what it sends again by itself, what it speaks, whom it trusts. */
final class SocketsTest extends ClientTestCase
{
    private const CREATE_THAT_IS_LOST = [
        ['path' => self::PATH, 'answer' => self::DONE],
        ['path' => self::PATH, 'fault' => 'close'],
    ];

    public function testCurlItselfWouldSendARequestAgainThatWasLostOnAUsedConnection(): void
    {
        $base = $this->scripted([...self::CREATE_THAT_IS_LOST, ['path' => self::PATH, 'answer' => self::DONE]]);
        $handle = curl_init($base . self::PATH);
        self::assertNotFalse($handle);
        curl_setopt_array($handle, [
            CURLOPT_RETURNTRANSFER => true,
            CURLOPT_POSTFIELDS => json_encode(['key' => self::KEY]),
            CURLOPT_HTTPHEADER => ['Content-Type: application/json', 'Accept: application/json'],
        ]);
        curl_exec($handle);
        curl_exec($handle);
        self::assertSame(200, curl_getinfo($handle, CURLINFO_RESPONSE_CODE));
        self::assertSame(3, $this->server()->requests);
    }

    public function testACreateThatWasLostOnAUsedConnectionIsNotSentAgain(): void
    {
        $client = self::client($this->scripted(self::CREATE_THAT_IS_LOST));
        $client->textToImage(self::params());
        try {
            $client->textToImage(self::params());
            self::fail('nothing was thrown');
        } catch (OutcomeUnknownException $error) {
            self::assertTrue($error->mayHaveBeenCharged());
        }
        self::assertSame(2, $this->server()->requests);
        [$first, $second] = $this->server()->connections;
        self::assertSame($first, $second, 'the connection was used before');
    }

    public function testACreateOfManyPacketsIsNotSentAgain(): void
    {
        $client = self::client($this->scripted(self::CREATE_THAT_IS_LOST));
        $client->textToImage(self::params());
        try {
            $client->textToImage(self::params(prompt: str_repeat('a fox ', 100_000)));
            self::fail('nothing was thrown');
        } catch (OutcomeUnknownException $error) {
            self::assertTrue($error->mayHaveBeenCharged());
        }
        self::assertSame(2, $this->server()->requests);
    }

    public function testABodyThatIsGivenPieceByPieceIsNotSentAgainEither(): void
    {
        $url = $this->scripted(self::CREATE_THAT_IS_LOST) . self::PATH;
        $headers = ['Accept' => 'application/json', 'Content-Type' => 'application/json'];
        $handle = curl_init();
        self::assertNotFalse($handle);
        // As it is with a curl that is not known.
        $exchange = new CurlExchange(streamed: true);
        $exchange->prepare($handle, 'POST', []);
        $request = new Request('POST', $url, $headers, (string) json_encode(['key' => self::KEY]), 10.0);
        $exchange->begin($handle, $request);
        curl_exec($handle);
        $exchange->result = curl_errno($handle);
        self::assertSame(200, $exchange->response($handle)->status);
        self::assertTrue($exchange->end());
        $exchange->begin($handle, $request);
        curl_exec($handle);
        $exchange->result = curl_errno($handle);
        try {
            $exchange->response($handle);
            self::fail('nothing was thrown');
        } catch (TransportException $fault) {
            self::assertTrue($fault->sent);
        }
        self::assertFalse($exchange->end());
        self::assertSame(2, $this->server()->requests);
        [$first, $second] = $this->server()->connections;
        self::assertSame($first, $second, 'the connection was used before');
    }

    public function testARequestThatFindsNobodyAfterOneThatDidWasNotSent(): void
    {
        $server = Helper::start('once.php');
        $client = self::client($server->base, ['maxRetries' => 0]);
        $client->textToImage(self::params());
        try {
            $client->textToImage(self::params());
            self::fail('nothing was thrown');
        } catch (ConnectionException $error) {
            self::assertNotInstanceOf(OutcomeUnknownException::class, $error);
            self::assertFalse($error->mayHaveBeenCharged());
        }
    }

    public function testABodyThatDripsEndsAtTheAttemptTimeout(): void
    {
        $server = Helper::start('drip.php');
        $begun = hrtime(true);
        try {
            self::client($server->base, ['attemptTimeout' => 0.2])->textToImage(self::params());
            self::fail('nothing was thrown');
        } catch (OutcomeUnknownException $error) {
            self::assertStringContainsString('200 ms', $error->getMessage());
        }
        self::assertLessThan(1e9, hrtime(true) - $begun);
    }

    public function testItSpeaksNoHttp2InWhichRefusedStreamsAreSentAgain(): void
    {
        $server = Helper::start('tls.php');
        $transport = new CurlTransport([CURLOPT_CAINFO => $server->certificate]);
        $generation = self::client($server->base, ['transport' => $transport])->textToImage(self::params());
        self::assertSame('http/1.1', $generation->raw['alpn']);
    }

    public function testACertificateThatNobodyVouchesForIsNotTriedAgain(): void
    {
        $server = Helper::start('tls.php');
        $retries = 0;
        $hooks = new Hooks(onRetry: function () use (&$retries): void {
            $retries++;
        });
        try {
            self::client($server->base, ['hooks' => $hooks])->textToImage(self::params());
            self::fail('nothing was thrown');
        } catch (ConnectionException $error) {
            self::assertNotInstanceOf(OutcomeUnknownException::class, $error);
            self::assertStringContainsString('certificate', $error->getMessage());
            self::assertFalse($error->isRetryable());
            self::assertFalse($error->mayHaveBeenCharged());
            self::assertSame(0, $retries);
        }
    }

    public function testOptionsOfCurlOnWhichSafetyDependsAreRefused(): void
    {
        foreach ([CURLOPT_FOLLOWLOCATION, CURLOPT_POSTFIELDS, CURLOPT_HTTP_VERSION, CURLOPT_COOKIEFILE] as $option) {
            try {
                new CurlTransport([$option => 1]);
                self::fail('nothing was thrown');
            } catch (ConfigurationException $error) {
                self::assertStringContainsString((string) $option, $error->getMessage());
            }
        }
    }
}
