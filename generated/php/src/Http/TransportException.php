<?php

declare(strict_types=1);

namespace ModelsLabImages\Http;

/** An exchange without a whole answer. Has no request and no other exception in it, since those may hold the key. */
class TransportException extends \RuntimeException
{
    /**
     * @param string $message What happened, in words.
     * @param bool $sent Whether the request may have left. In doubt it has: a picture may be paid twice otherwise.
     * @param bool $permanent It never left, and trying again does not help: the certificate was refused, for example.
     * @param Response|null $response What has come of the answer, if its head has.
     */
    public function __construct(
        string $message,
        public readonly bool $sent = true,
        public readonly bool $permanent = false,
        public readonly ?Response $response = null,
    ) {
        parent::__construct($message);
    }
}
