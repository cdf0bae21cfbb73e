<?php

declare(strict_types=1);

namespace ModelsLabImages\Internal;

use ModelsLabImages\Exceptions\ApiException;
use ModelsLabImages\Exceptions\AuthenticationException;
use ModelsLabImages\Exceptions\GenerationFailedException;
use ModelsLabImages\Exceptions\InsufficientCreditsException;
use ModelsLabImages\Exceptions\NotFoundException;
use ModelsLabImages\Exceptions\PermissionDeniedException;
use ModelsLabImages\Exceptions\RateLimitException;
use ModelsLabImages\Exceptions\ServerException;
use ModelsLabImages\Exceptions\ValidationException;

/** @internal What a failed answer means; each kind is one class of exceptions. */
enum ErrorKind: string
{
    case Authentication = 'authentication';
    case InsufficientCredits = 'insufficient-credits';
    case PermissionDenied = 'permission-denied';
    case Validation = 'validation';
    case RateLimit = 'rate-limit';
    case NotFound = 'not-found';
    case Server = 'server';
    case GenerationFailed = 'generation-failed';

    /** @return class-string<ApiException> */
    public function exception(): string
    {
        return match ($this) {
            self::Authentication => AuthenticationException::class,
            self::InsufficientCredits => InsufficientCreditsException::class,
            self::PermissionDenied => PermissionDeniedException::class,
            self::Validation => ValidationException::class,
            self::RateLimit => RateLimitException::class,
            self::NotFound => NotFoundException::class,
            self::Server => ServerException::class,
            self::GenerationFailed => GenerationFailedException::class,
        };
    }

    /**
     * What the words of an error mean, as far as the contract knows them.
     *
     * @param list<ErrorRule> $rules
     */
    public static function ofMessage(array $rules, string $message): ?self
    {
        foreach ($rules as $rule) {
            foreach ($rule->messages as $part) {
                if (stripos($message, $part) !== false) {
                    return $rule->kind;
                }
            }
        }
        return null;
    }
}
