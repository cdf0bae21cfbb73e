<?php

declare(strict_types=1);

namespace ModelsLabImages\Internal;

use ModelsLabImages\CancelToken;
use ModelsLabImages\Exceptions\ApiException;
use ModelsLabImages\Exceptions\ConnectionException;
use ModelsLabImages\Exceptions\InvalidResponseException;
use ModelsLabImages\Exceptions\ModelsLabException;
use ModelsLabImages\Exceptions\NotFoundException;
use ModelsLabImages\Exceptions\ServerException;
use ModelsLabImages\Http\Request;
use ModelsLabImages\Http\Response;
use ModelsLabImages\Http\TransportException;
use ModelsLabImages\Version;

/** @internal Downloads of pictures: no key, no cookie, at most three redirects. */
final readonly class Downloader
{
    /** Seconds for which a 404 is believed to be a picture that is still being uploaded. */
    private const UPLOAD_PATIENCE = 30;
    private const MAX_REDIRECTS = 3;
    private const HEADERS = [
        'Accept' => '*/*',
        'Accept-Encoding' => 'identity',
        'User-Agent' => 'modelslab-images-php/' . Version::NUMBER,
    ];

    public function __construct(private Sender $sender)
    {
    }

    /** The bytes behind an entry of the output: a URL of a picture, a URL of base64 text, or base64 text itself. */
    public function read(string $source, int $maxBytes, int|float|null $timeout, ?CancelToken $cancel): string
    {
        Settings::count('maxBytes', $maxBytes, 1, 2 ** 31 - 1);
        $limits = $this->sender->limits(new CallOptions($timeout, cancel: $cancel));
        if (preg_match('~^https?:~i', $source) !== 1) {
            return Picture::decode($source);
        }
        $random = $this->sender->settings->random;
        $slept = 0.0;
        for ($retry = 0;; $retry++) {
            try {
                return $this->attempt($source, $limits, $maxBytes);
            } catch (Cancelled $cancelled) {
                throw $this->sender->aborted($cancelled, new Details());
            } catch (ModelsLabException $error) {
                $delay = PollSchedule::backOff($retry, $random);
                $missing = $error instanceof NotFoundException;
                $patient = $missing ? $slept < self::UPLOAD_PATIENCE : $retry < $limits->maxRetries;
                $late = $this->sender->clock->now() + $delay >= $limits->deadline;
                if (!$error->isRetryable() || !$patient || $late) {
                    throw $error;
                }
            }
            $this->sender->pause($delay, $cancel);
            $slept += $delay;
        }
    }

    private function attempt(string $source, Limits $limits, int $maxBytes): string
    {
        Cancelled::check($limits->cancel);
        $left = $limits->deadline - $this->sender->clock->now();
        $until = Loop::now() + max(0.001, min($limits->attemptTimeout, $left));
        try {
            $response = $this->follow($source, $until, $limits->cancel, $maxBytes);
        } catch (TransportException $fault) {
            $message = "The download failed: {$fault->getMessage()}";
            $details = new Details(retryable: !$fault->permanent);
            throw $this->sender->answers->problem(ConnectionException::class, $message, $details, $fault);
        }
        Picture::checkContent($response, $maxBytes);
        return Picture::looksLikeBase64($response->body) ? Picture::decode($response->body) : $response->body;
    }

    /** The answer at the end of the redirects. */
    private function follow(string $source, float $until, ?CancelToken $cancel, int $maxBytes): Response
    {
        // The body of a page, or of what is too large by its head, is not waited for.
        $wanted = static function (Response $head) use ($maxBytes): bool {
            try {
                Picture::checkHead($head, $maxBytes);
                return $head->status < 300;
            } catch (InvalidResponseException) {
                return false;
            }
        };
        $url = $source;
        for ($hop = 0;; $hop++) {
            $seconds = max(0.001, $until - Loop::now());
            $request = new Request('GET', $url, self::HEADERS, '', $seconds, $maxBytes, $cancel, $wanted);
            $response = $this->sender->transport->send($request);
            $status = $response->status;
            if ($status >= 200 && $status < 300) {
                Picture::checkHead($response, $maxBytes);
                return $response;
            }
            $location = $response->header('location');
            if ($location === '' || $status < 300 || $status >= 400) {
                throw $this->refused($status, Url::host($url));
            }
            $url = Url::follow($url, $location);
            $scheme = strtolower(strstr($url, ':', true) ?: '');
            $why = in_array($scheme, ['http', 'https'], true) ? '' : "a redirect to $scheme:";
            $why = $hop === self::MAX_REDIRECTS ? 'more than ' . self::MAX_REDIRECTS . ' redirects' : $why;
            if ($why !== '') {
                $message = "Not followed: $why";
                throw $this->sender->answers->problem(InvalidResponseException::class, $message, new Details($status));
            }
        }
    }

    private function refused(int $status, string $host): ModelsLabException
    {
        $class = match (true) {
            $status === 404 => NotFoundException::class,
            $status >= 500 => ServerException::class,
            default => ApiException::class,
        };
        // Links are handed out before the upload is done.
        $details = new Details($status, in_array($status, [404, 408, 429], true) || $status >= 500);
        return $this->sender->answers->problem($class, "HTTP $status from $host", $details);
    }
}
