<?php

declare(strict_types=1);

namespace Conformance\Unit;

use ModelsLabImages\Internal\Redactor;
use PHPUnit\Framework\TestCase;

/** The short look at a whole answer: it may find too much, but never too little. */
final class RedactorTest extends TestCase
{
    private const KEY = 'test-key/0123+456';

    public function testAnAnswerWithoutTheKeyIsSpared(): void
    {
        $redactor = new Redactor(self::KEY);
        self::assertTrue($redactor->spares('{"id":7,"output":["https://x.example/1.png"]}'));
        self::assertTrue($redactor->spares('{"id":7,"output":["https:\/\/x.example\/1.png"]}'));
    }

    public function testAnAnswerWithTheKeyIsNotSparedHoweverItIsWritten(): void
    {
        $redactor = new Redactor(self::KEY);
        $written = [
            self::KEY,
            strtoupper(self::KEY),
            'test-key\/0123+456',
            'test\u002dkey/0123+456',
            'test-key\\\\\/0123+456',
            rawurlencode(self::KEY),
            strtolower(rawurlencode(self::KEY)),
        ];
        foreach ($written as $text) {
            foreach (["{\"prompt\":\"a $text b\"}", "{\"$text\":1}", "{\"meta\":{\"list\":[\"$text\"]}}"] as $json) {
                self::assertFalse($redactor->spares($json), $json);
            }
        }
    }

    public function testWithAKeyThatIsNotPlainEveryMemberIsLookedAt(): void
    {
        self::assertFalse((new Redactor("schl\u{fc}ssel-0123"))->spares('{"id":7}'));
    }
}
