<?php

declare(strict_types=1);

namespace Conformance\Unit;

use Conformance\Bindings;
use Conformance\ScriptServer;
use ModelsLabImages\ModelsLab;
use ModelsLabImages\Params\TextToImageParams;
use PHPUnit\Framework\TestCase;

/** What the tests of the client share: a scripted server, and a client that talks to it. */
abstract class ClientTestCase extends TestCase
{
    protected const KEY = 'test-key/0123+456"789';
    protected const PATH = '/v1/enterprise/text2img';
    protected const DONE = [
        'json' => ['status' => 'success', 'id' => 7, 'output' => ['https://cdn.example.com/1.png']],
    ];
    protected const RUNNING = ['json' => ['status' => 'processing', 'id' => 7, 'eta' => 1, 'output' => []]];

    private static ?ScriptServer $server = null;
    private bool $begun = false;

    public static function tearDownAfterClass(): void
    {
        self::$server?->stop();
        self::$server = null;
    }

    protected function tearDown(): void
    {
        if ($this->begun) {
            self::$server?->end();
            self::assertSame([], self::$server?->problems);
            self::assertSame([], self::$server?->end['unused']);
        }
    }

    /**
     * A server that answers so, and its base URL.
     *
     * @param list<array<string, mixed>> $exchanges
     */
    protected function scripted(array $exchanges): string
    {
        $case = json_decode((string) json_encode(['server' => $exchanges]));
        $bindings = new Bindings(['key' => self::KEY]);
        self::$server ??= new ScriptServer();
        self::$server->begin($case, $bindings, static function (): void {
        });
        $this->begun = true;
        return (string) $bindings->values['base'];
    }

    protected function server(): ScriptServer
    {
        self::$server?->hear();
        return self::$server ?? throw new \LogicException('there is no server yet');
    }

    /** @param array<string, mixed> $options */
    protected static function client(string $base, array $options = []): ModelsLab
    {
        return new ModelsLab(...['apiKey' => self::KEY, 'baseUrl' => $base, ...$options]);
    }

    public static function params(mixed ...$more): TextToImageParams
    {
        return new TextToImageParams(...['modelId' => 'm', 'prompt' => 'p', ...$more]);
    }

    /** @param array<string, mixed> $more */
    protected static function exchange(array $answer, array $more = []): array
    {
        return ['path' => self::PATH, 'answer' => $answer, ...$more];
    }
}
