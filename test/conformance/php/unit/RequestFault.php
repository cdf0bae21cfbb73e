<?php

declare(strict_types=1);

namespace Conformance\Unit;

use Psr\Http\Client\RequestExceptionInterface;
use Psr\Http\Message\RequestInterface;

/** What a client of PSR-18 throws when it cannot send the request. */
final class RequestFault extends \RuntimeException implements RequestExceptionInterface
{
    public function __construct(private readonly RequestInterface $request)
    {
        parent::__construct('no host');
    }

    public function getRequest(): RequestInterface
    {
        return $this->request;
    }
}
