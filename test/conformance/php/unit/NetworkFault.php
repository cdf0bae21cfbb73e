<?php

declare(strict_types=1);

namespace Conformance\Unit;

use Psr\Http\Client\NetworkExceptionInterface;
use Psr\Http\Message\RequestInterface;

/** What a client of PSR-18 throws when there is no answer; its words tell more than they should. */
final class NetworkFault extends \RuntimeException implements NetworkExceptionInterface
{
    public function __construct(private readonly RequestInterface $request)
    {
        parent::__construct("lost: {$request->getBody()}");
    }

    public function getRequest(): RequestInterface
    {
        return $this->request;
    }
}
