<?php

declare(strict_types=1);

namespace Conformance\Unit;

use ModelsLabImages\CancelToken;
use ModelsLabImages\Enums\Scheduler;
use ModelsLabImages\Exceptions\AbortedException;
use ModelsLabImages\Exceptions\ConfigurationException;
use ModelsLabImages\Exceptions\ModelsLabException;
use ModelsLabImages\Exceptions\OutcomeUnknownException;
use ModelsLabImages\Generation;
use ModelsLabImages\Http\Request;
use ModelsLabImages\Http\Response;
use ModelsLabImages\Http\Transport;
use ModelsLabImages\Internal\Redactor;
use ModelsLabImages\ModelsLab;
use ModelsLabImages\Omitted;
use ModelsLabImages\Params\UpdateS3DetailsParams;

/** What a case cannot reach: PHP's own ways. */
final class ClientTest extends ClientTestCase
{
    public function testOmittedNullAndAValueAreThreeThings(): void
    {
        $expect = fn (array $body): array => self::exchange(self::DONE, ['body' => [
            'model_id' => 'm',
            'prompt' => 'p',
            'track_id' => '{{track}}',
            ...$body,
        ]]);
        $client = self::client($this->scripted([$expect([]), $expect(['seed' => null]), $expect(['seed' => 0])]));
        foreach ([Omitted::Value, null, 0] as $seed) {
            $client->textToImage(self::params(seed: $seed, trackId: 't'));
        }
        self::assertSame(3, $this->server()->requests);
    }

    public function testEnumsAreWrittenAsTheirValuesAndTextsAsTheyAre(): void
    {
        $expect = fn (string $name): array => self::exchange(self::DONE, ['bodyIncludes' => ['scheduler' => $name]]);
        $client = self::client($this->scripted([$expect('LCMScheduler'), $expect('TomorrowScheduler')]));
        $client->textToImage(self::params(scheduler: Scheduler::LCMScheduler));
        $client->textToImage(self::params(scheduler: 'TomorrowScheduler'));
        self::assertSame(2, $this->server()->requests);
    }

    public function testWhatIsOfAWrongTypeOrNameIsRefusedByPhp(): void
    {
        foreach ([['width' => '512'], ['width' => null], ['temp' => 'yes'], ['widht' => 512]] as $wrong) {
            try {
                self::params(...$wrong);
                self::fail('nothing was thrown');
            } catch (\Error $error) {
                self::assertStringContainsString('$' . array_key_first($wrong), $error->getMessage());
            }
        }
        $this->expectException(\TypeError::class);
        $this->expectExceptionMessage('($maxRetries) must be of type int, string given');
        new ModelsLab(...['apiKey' => 'k', 'maxRetries' => '2']);
    }

    public function testWhatIsNoJsonIsSaidBeforeAnythingIsSent(): void
    {
        foreach ([['prompt' => "\xff"], ['guidanceScale' => NAN], ['guidanceScale' => INF]] as $wrong) {
            try {
                self::client('http://127.0.0.1:1')->textToImage(self::params(...$wrong));
                self::fail('nothing was thrown');
            } catch (ConfigurationException $error) {
                self::assertFalse($error->mayHaveBeenCharged());
            }
        }
    }

    public function testParametersAreReadonlyAndDoNotShowSecrets(): void
    {
        $secrets = array_fill_keys(['awsAccessKeyId', 'awsSecretAccessKey'], 'hidden-123');
        $constructor = new \ReflectionMethod(UpdateS3DetailsParams::class, '__construct');
        $names = array_column($constructor->getParameters(), 'name');
        $params = new UpdateS3DetailsParams(...[...array_fill_keys($names, 'x'), ...$secrets]);
        self::assertStringNotContainsString('hidden-123', print_r($params, true));
        $this->expectException(\Error::class);
        $this->expectExceptionMessage('readonly');
        $params->publicUrl = 'y';
    }

    public function testNoDumpOfAClientShowsTheKey(): void
    {
        $client = self::client('http://127.0.0.1:1');
        $shown = print_r($client, true) . @var_export($client, true) . print_r((array) $client, true);
        $shown .= json_encode($client) . print_r((array) (array) $client, true);
        foreach ([self::KEY, '0123'] as $form) {
            self::assertStringNotContainsString($form, $shown);
        }
        $this->expectExceptionMessage('not allowed');
        serialize($client);
    }

    public function testEveryFormOfTheKeyIsReplacedInWhateverHoldsText(): void
    {
        $redactor = new Redactor(self::KEY);
        $forms = [self::KEY, strtoupper(self::KEY), 'test-key\\/0123+456\\"789', 'test-key%2F0123%2B456%22789'];
        $clean = $redactor->data(['a' => $forms, self::KEY => [[self::KEY]], 'n' => 7]);
        self::assertStringNotContainsString('0123', print_r($clean, true));
        self::assertSame(7, $clean['n']);
        $error = $redactor->exception(new \LogicException(self::KEY, 0, new \DomainException(self::KEY)));
        self::assertStringNotContainsString('0123', (string) $error);
        self::assertSame('DomainException: ***', $error->getPrevious()?->getMessage());
    }

    public function testASignalEndsACallThroughItsToken(): void
    {
        $client = self::client($this->scripted([['path' => self::PATH, 'fault' => 'hang']]));
        $token = new CancelToken();
        pcntl_async_signals(true);
        pcntl_signal(SIGALRM, static fn () => $token->cancel('enough'));
        pcntl_alarm(1);
        try {
            $client->textToImage(self::params(), cancel: $token);
            self::fail('nothing was thrown');
        } catch (AbortedException $error) {
            self::assertSame('enough', $error->getPrevious()?->getMessage());
            self::assertTrue($error->mayHaveBeenCharged());
        } finally {
            pcntl_signal(SIGALRM, SIG_DFL);
        }
    }

    public function testATokenAsksItsFunctionWhichMayThrow(): void
    {
        $reason = new \DomainException('gone');
        $token = new CancelToken(static fn (): bool => throw $reason);
        try {
            self::client('http://127.0.0.1:1')->textToImage(self::params(), cancel: $token);
            self::fail('nothing was thrown');
        } catch (AbortedException $error) {
            self::assertSame($reason, $error->getPrevious());
            self::assertFalse($error->mayHaveBeenCharged());
        }
    }

    public function testABatchWaitsAtTheSameTimeOnTheRealClock(): void
    {
        $exchanges = [];
        foreach (range(1, 4) as $id) {
            $exchanges[] = self::exchange(['json' => ['id' => $id] + self::RUNNING['json']]);
        }
        foreach (range(1, 4) as $id) {
            $done = ['json' => ['id' => $id] + self::DONE['json']];
            $exchanges[] = ['path' => '/v1/enterprise/fetch', 'answer' => $done];
        }
        $client = self::client($this->scripted($exchanges));
        $begun = hrtime(true);
        $call = fn (): Generation => $client->textToImage(self::params());
        $results = $client->batch(array_fill_keys(['a', 'b', 'c', 'd'], $call));
        self::assertSame(['a', 'b', 'c', 'd'], array_keys($results));
        self::assertContainsOnlyInstancesOf(Generation::class, $results);
        self::assertLessThan(2.5e9, hrtime(true) - $begun, 'each waits a second');
    }

    public function testABatchGivesWhatEachCallThrewInItsPlace(): void
    {
        $refused = ['status' => 400, 'json' => ['status' => 'error', 'message' => 'no']];
        $client = self::client($this->scripted([self::exchange($refused)]));
        $results = $client->batch([
            fn () => $client->textToImage(self::params()),
            fn () => throw new \DomainException('mine'),
            fn () => 7,
        ]);
        self::assertInstanceOf(ModelsLabException::class, $results[0]);
        self::assertInstanceOf(\DomainException::class, $results[1]);
        self::assertSame(7, $results[2]);
    }

    public function testACallThatWaitsForItselfIsSaidAndDoesNotHang(): void
    {
        $look = ['path' => '/v1/enterprise/fetch'];
        $client = self::client($this->scripted([
            self::exchange(self::RUNNING),
            [...$look, 'answer' => self::RUNNING],
            [...$look, 'answer' => self::DONE],
        ]), ['maxInFlight' => 1]);
        $updates = 0;
        $said = '';
        $onUpdate = function () use ($client, &$updates, &$said): void {
            try {
                // The only slot is that of the job that is being told of, and nobody else looks at it.
                ++$updates === 2 && $client->textToImage(self::params());
            } catch (\LogicException $error) {
                $said = $error->getMessage();
            }
        };
        self::assertSame(7, $client->textToImage(self::params(), onUpdate: $onUpdate)->id);
        self::assertStringContainsString('wait for ever', $said);
    }

    public function testAFiberOfAnotherLibraryIsNotSuspended(): void
    {
        $client = self::client($this->scripted([self::exchange(self::DONE)]));
        $fiber = new \Fiber(fn (): Generation => $client->textToImage(self::params()));
        $fiber->start();
        self::assertTrue($fiber->isTerminated());
        self::assertSame(7, $fiber->getReturn()->id);
    }

    public function testHalfAPairOfSurrogatesOrADeepMemberLosesNoPicture(): void
    {
        $half = '{"status":"success","output":["https://x.example/1"],"meta":{"prompt":"\ud83d and \ud83d\ude00"}}';
        $deep = '{"status":"success","output":["https://x.example/1"],"meta":';
        $deep .= str_repeat('[', 900) . str_repeat(']', 900) . '}';
        $client = self::client($this->scripted([self::exchange(['text' => $half]), self::exchange(['text' => $deep])]));
        $prompt = $client->textToImage(self::params())->meta['prompt'];
        self::assertSame("\u{fffd} and \u{1f600}", $prompt);
        self::assertCount(1, $client->textToImage(self::params())->images);
    }

    public function testMemoryIsGivenBackWithoutTheCollectorOfCycles(): void
    {
        gc_disable();
        $answer = ['json' => ['meta' => ['text' => str_repeat('x', 2 ** 20)]] + self::DONE['json']];
        $client = self::client($this->scripted([self::exchange($answer, ['repeat' => 12])]));
        $client->textToImage(self::params());
        $before = memory_get_usage();
        for ($turn = 0; $turn < 11; $turn++) {
            $client->textToImage(self::params());
        }
        gc_enable();
        self::assertLessThan(2 ** 21, memory_get_usage() - $before);
    }

    public function testSleepsEndInTimeOnTheRealClock(): void
    {
        $busy = ['status' => 429, 'json' => ['status' => 'error', 'retry_after' => 0.3]];
        $client = self::client($this->scripted([self::exchange($busy), self::exchange(self::DONE)]));
        $begun = hrtime(true);
        $client->textToImage(self::params());
        self::assertEqualsWithDelta(0.3e9, hrtime(true) - $begun, 0.25e9);
    }

    public function testAnotherTransportThatFailsInItsOwnWayHasMaybeSent(): void
    {
        $transport = new class implements Transport {
            public function send(Request $request): Response
            {
                throw new \DomainException($request->body);
            }
        };
        try {
            self::client('http://127.0.0.1:1', ['transport' => $transport])->textToImage(self::params());
            self::fail('nothing was thrown');
        } catch (OutcomeUnknownException $error) {
            self::assertTrue($error->mayHaveBeenCharged());
            self::assertStringNotContainsString('0123', (string) $error);
        }
    }
}
