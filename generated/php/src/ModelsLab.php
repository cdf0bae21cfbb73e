<?php

// Made by `npm run generate` from the contract; do not edit.

declare(strict_types=1);

namespace ModelsLabImages;

use ModelsLabImages\Http\Transport;
use ModelsLabImages\Internal\BaseClient;
use ModelsLabImages\Internal\CallOptions;
use ModelsLabImages\Internal\Contract;
use ModelsLabImages\Params\MagicMixParams;
use ModelsLabImages\Params\MultiviewParams;
use ModelsLabImages\Params\MultiviewV5Params;
use ModelsLabImages\Params\RealtimeImageToImageParams;
use ModelsLabImages\Params\ResetS3DetailsParams;
use ModelsLabImages\Params\TextToImageParams;
use ModelsLabImages\Params\UpdateS3DetailsParams;
use Psr\Log\LoggerInterface;

/**
 * Client of the image API.
 *
 * For each operation that makes pictures there is a method that waits for them and one that only submits. One client
 * holds one key and one count of the jobs in flight, so make one and share it.
 */
class ModelsLab extends BaseClient
{
    /**
     * Checks the options; nothing is sent.
     *
     * @param string|null $apiKey API key; null is the environment's `MODELSLAB_API_KEY`, `''` is for a proxy that
     *     adds it.
     * @param string|null $baseUrl Replaces the server of every operation, e.g. `http://127.0.0.1:4010` or your proxy;
     *     null is the environment's `MODELSLAB_BASE_URL`, else each operation's own.
     * @param int|float $timeout Seconds for a whole call, retries and sleeps included.
     * @param int|float $attemptTimeout Seconds for one send.
     * @param int $maxRetries How often a request is sent again where that is safe. 0 to 100; 0 is exactly one send.
     * @param int $maxInFlight Jobs of this client that may be unfinished at once. 0 to 10000; 0 is no limit.
     * @param Transport|null $transport Sends the requests; null is ext-curl. It must not retry by itself.
     * @param LoggerInterface|null $logger Requests and answers at debug, retries at warning.
     * @param Hooks|null $hooks Called at each step of each send.
     * @param Clock|null $clock Another source of time, for tests that must not wait.
     * @param (\Closure(): float)|null $random Source of jitter: a number from 0 up to, not including, 1.
     *
     * @throws Exceptions\ConfigurationException An option cannot be used; the message names it.
     */
    public function __construct(
        #[\SensitiveParameter] ?string $apiKey = null,
        #[\SensitiveParameter] ?string $baseUrl = null,
        int|float $timeout = 600,
        int|float $attemptTimeout = 120,
        int $maxRetries = 2,
        int $maxInFlight = 5,
        ?Transport $transport = null,
        ?LoggerInterface $logger = null,
        ?Hooks $hooks = null,
        ?Clock $clock = null,
        ?\Closure $random = null,
    ) {
        parent::__construct(
            Contract::spec(),
            $apiKey,
            $baseUrl,
            $timeout,
            $attemptTimeout,
            $maxRetries,
            $maxInFlight,
            $transport,
            $logger,
            $hooks,
            $clock,
            $random,
        );
    }

    /**
     * Make images from a prompt.
     * Draws one to four pictures from a prompt, with a public model or one that you trained. The answer holds
     * them at once, or says `processing` with the seconds to expect.
     * Source: seed-002: overview; seed-002: request.
     * Submits and waits until the job ends. Never sent twice unless it was provably not accepted.
     *
     * @param int|float|null $timeout Seconds for the whole call, retries and sleeps included; null is the
     * client's.
     * @param int|float|null $attemptTimeout Seconds for one send; null is the client's.
     * @param int|null $maxRetries How often it is sent again where that is safe; null is the client's.
     * @param array<string, mixed> $extraBody Members added to the body as they are, for what this package
     * does not know yet.
     * @param CancelToken|null $cancel Ends the call with an AbortedException.
     * @param bool $allowDuplicateCharge Sends it again even if it may have been carried out: you may pay
     * twice.
     * @param (\Closure(Job): mixed)|null $onUpdate Called with the job after each answer about it. What it
     * throws is ignored.
     * @throws Exceptions\ModelsLabException
     */
    public function textToImage(
        TextToImageParams $params,
        int|float|null $timeout = null,
        int|float|null $attemptTimeout = null,
        ?int $maxRetries = null,
        array $extraBody = [],
        ?CancelToken $cancel = null,
        bool $allowDuplicateCharge = false,
        ?\Closure $onUpdate = null,
    ): Generation {
        $options = new CallOptions(
            $timeout,
            $attemptTimeout,
            $maxRetries,
            $extraBody,
            $cancel,
            $allowDuplicateCharge,
            $onUpdate,
        );
        return $this->run(Contract::operation('textToImage'), $params, $options);
    }

    /**
     * Like `textToImage`, but returns as soon as the job is accepted; it may be finished already. Never sent
     * twice unless it was provably not accepted.
     *
     * @param int|float|null $timeout Seconds for the whole call, retries and sleeps included; null is the
     * client's.
     * @param int|float|null $attemptTimeout Seconds for one send; null is the client's.
     * @param int|null $maxRetries How often it is sent again where that is safe; null is the client's.
     * @param array<string, mixed> $extraBody Members added to the body as they are, for what this package
     * does not know yet.
     * @param CancelToken|null $cancel Ends the call with an AbortedException.
     * @param bool $allowDuplicateCharge Sends it again even if it may have been carried out: you may pay
     * twice.
     * @throws Exceptions\ModelsLabException
     */
    public function submitTextToImage(
        TextToImageParams $params,
        int|float|null $timeout = null,
        int|float|null $attemptTimeout = null,
        ?int $maxRetries = null,
        array $extraBody = [],
        ?CancelToken $cancel = null,
        bool $allowDuplicateCharge = false,
    ): Job {
        $options = new CallOptions(
            $timeout,
            $attemptTimeout,
            $maxRetries,
            $extraBody,
            $cancel,
            $allowDuplicateCharge,
        );
        return $this->submit(Contract::operation('textToImage'), $params, $options);
    }

    /**
     * Look up a queued text to image job.
     * Looks a queued job up by its id. Wait the `eta` of the answer before the first time. A job that still
     * runs is answered with `processing` and little else. This family takes the id in the body.
     * Source: docs-2026: fetch queued image; docs-2025: responses.
     * One look, without waiting. Safe to repeat.
     *
     * @param int|float|null $timeout Seconds for the whole call, retries and sleeps included; null is the
     * client's.
     * @param int|float|null $attemptTimeout Seconds for one send; null is the client's.
     * @param int|null $maxRetries How often it is sent again where that is safe; null is the client's.
     * @param array<string, mixed> $extraBody Members added to the body as they are, for what this package
     * does not know yet.
     * @param CancelToken|null $cancel Ends the call with an AbortedException.
     * @throws Exceptions\ModelsLabException
     */
    public function fetchTextToImage(
        string|int $id,
        int|float|null $timeout = null,
        int|float|null $attemptTimeout = null,
        ?int $maxRetries = null,
        array $extraBody = [],
        ?CancelToken $cancel = null,
    ): Job {
        $options = new CallOptions(
            $timeout,
            $attemptTimeout,
            $maxRetries,
            $extraBody,
            $cancel,
        );
        return $this->fetch(Contract::operation('fetchTextToImage'), $id, $options);
    }

    /**
     * Make images from an image and a prompt, fast.
     * Draws one to four pictures from a given one and a prompt, on the realtime server. Images that it makes
     * are deleted after 24 hours unless storage of your own is set for the server type `realtime`.
     * Source: seed-001: overview; seed-001: request.
     * Submits and waits until the job ends. Never sent twice unless it was provably not accepted.
     *
     * @param int|float|null $timeout Seconds for the whole call, retries and sleeps included; null is the
     * client's.
     * @param int|float|null $attemptTimeout Seconds for one send; null is the client's.
     * @param int|null $maxRetries How often it is sent again where that is safe; null is the client's.
     * @param array<string, mixed> $extraBody Members added to the body as they are, for what this package
     * does not know yet.
     * @param CancelToken|null $cancel Ends the call with an AbortedException.
     * @param bool $allowDuplicateCharge Sends it again even if it may have been carried out: you may pay
     * twice.
     * @param (\Closure(Job): mixed)|null $onUpdate Called with the job after each answer about it. What it
     * throws is ignored.
     * @throws Exceptions\ModelsLabException
     */
    public function realtimeImageToImage(
        RealtimeImageToImageParams $params,
        int|float|null $timeout = null,
        int|float|null $attemptTimeout = null,
        ?int $maxRetries = null,
        array $extraBody = [],
        ?CancelToken $cancel = null,
        bool $allowDuplicateCharge = false,
        ?\Closure $onUpdate = null,
    ): Generation {
        $options = new CallOptions(
            $timeout,
            $attemptTimeout,
            $maxRetries,
            $extraBody,
            $cancel,
            $allowDuplicateCharge,
            $onUpdate,
        );
        return $this->run(Contract::operation('realtimeImageToImage'), $params, $options);
    }

    /**
     * Like `realtimeImageToImage`, but returns as soon as the job is accepted; it may be finished already.
     * Never sent twice unless it was provably not accepted.
     *
     * @param int|float|null $timeout Seconds for the whole call, retries and sleeps included; null is the
     * client's.
     * @param int|float|null $attemptTimeout Seconds for one send; null is the client's.
     * @param int|null $maxRetries How often it is sent again where that is safe; null is the client's.
     * @param array<string, mixed> $extraBody Members added to the body as they are, for what this package
     * does not know yet.
     * @param CancelToken|null $cancel Ends the call with an AbortedException.
     * @param bool $allowDuplicateCharge Sends it again even if it may have been carried out: you may pay
     * twice.
     * @throws Exceptions\ModelsLabException
     */
    public function submitRealtimeImageToImage(
        RealtimeImageToImageParams $params,
        int|float|null $timeout = null,
        int|float|null $attemptTimeout = null,
        ?int $maxRetries = null,
        array $extraBody = [],
        ?CancelToken $cancel = null,
        bool $allowDuplicateCharge = false,
    ): Job {
        $options = new CallOptions(
            $timeout,
            $attemptTimeout,
            $maxRetries,
            $extraBody,
            $cancel,
            $allowDuplicateCharge,
        );
        return $this->submit(Contract::operation('realtimeImageToImage'), $params, $options);
    }

    /**
     * Look up a queued realtime job.
     * Looks a queued job up by its id. Wait the `eta` of the answer before the first time. A job that still
     * runs is answered with `processing` and little else.
     * Source: docs-2026: realtime fetch; docs-2025: responses.
     * One look, without waiting. Safe to repeat.
     *
     * @param int|float|null $timeout Seconds for the whole call, retries and sleeps included; null is the
     * client's.
     * @param int|float|null $attemptTimeout Seconds for one send; null is the client's.
     * @param int|null $maxRetries How often it is sent again where that is safe; null is the client's.
     * @param array<string, mixed> $extraBody Members added to the body as they are, for what this package
     * does not know yet.
     * @param CancelToken|null $cancel Ends the call with an AbortedException.
     * @throws Exceptions\ModelsLabException
     */
    public function fetchRealtime(
        string|int $id,
        int|float|null $timeout = null,
        int|float|null $attemptTimeout = null,
        ?int $maxRetries = null,
        array $extraBody = [],
        ?CancelToken $cancel = null,
    ): Job {
        $options = new CallOptions(
            $timeout,
            $attemptTimeout,
            $maxRetries,
            $extraBody,
            $cancel,
        );
        return $this->fetch(Contract::operation('fetchRealtime'), $id, $options);
    }

    /**
     * Draw an object from several sides.
     * Takes a picture of an object and draws it from several sides. A picture without a background gives
     * better views. Images that it makes are deleted after 24 hours unless storage of your own is set for the
     * server type `image_editing`.
     * Source: seed-000: overview; seed-000: request.
     * Submits and waits until the job ends. Never sent twice unless it was provably not accepted.
     *
     * @param int|float|null $timeout Seconds for the whole call, retries and sleeps included; null is the
     * client's.
     * @param int|float|null $attemptTimeout Seconds for one send; null is the client's.
     * @param int|null $maxRetries How often it is sent again where that is safe; null is the client's.
     * @param array<string, mixed> $extraBody Members added to the body as they are, for what this package
     * does not know yet.
     * @param CancelToken|null $cancel Ends the call with an AbortedException.
     * @param bool $allowDuplicateCharge Sends it again even if it may have been carried out: you may pay
     * twice.
     * @param (\Closure(Job): mixed)|null $onUpdate Called with the job after each answer about it. What it
     * throws is ignored.
     * @throws Exceptions\ModelsLabException
     */
    public function multiview(
        MultiviewParams $params,
        int|float|null $timeout = null,
        int|float|null $attemptTimeout = null,
        ?int $maxRetries = null,
        array $extraBody = [],
        ?CancelToken $cancel = null,
        bool $allowDuplicateCharge = false,
        ?\Closure $onUpdate = null,
    ): Generation {
        $options = new CallOptions(
            $timeout,
            $attemptTimeout,
            $maxRetries,
            $extraBody,
            $cancel,
            $allowDuplicateCharge,
            $onUpdate,
        );
        return $this->run(Contract::operation('multiview'), $params, $options);
    }

    /**
     * Like `multiview`, but returns as soon as the job is accepted; it may be finished already. Never sent
     * twice unless it was provably not accepted.
     *
     * @param int|float|null $timeout Seconds for the whole call, retries and sleeps included; null is the
     * client's.
     * @param int|float|null $attemptTimeout Seconds for one send; null is the client's.
     * @param int|null $maxRetries How often it is sent again where that is safe; null is the client's.
     * @param array<string, mixed> $extraBody Members added to the body as they are, for what this package
     * does not know yet.
     * @param CancelToken|null $cancel Ends the call with an AbortedException.
     * @param bool $allowDuplicateCharge Sends it again even if it may have been carried out: you may pay
     * twice.
     * @throws Exceptions\ModelsLabException
     */
    public function submitMultiview(
        MultiviewParams $params,
        int|float|null $timeout = null,
        int|float|null $attemptTimeout = null,
        ?int $maxRetries = null,
        array $extraBody = [],
        ?CancelToken $cancel = null,
        bool $allowDuplicateCharge = false,
    ): Job {
        $options = new CallOptions(
            $timeout,
            $attemptTimeout,
            $maxRetries,
            $extraBody,
            $cancel,
            $allowDuplicateCharge,
        );
        return $this->submit(Contract::operation('multiview'), $params, $options);
    }

    /**
     * Blend an image with a prompt.
     * Blends a given picture with what a prompt describes, keeping the picture's layout. Images that it makes
     * are deleted after 24 hours unless storage of your own is set for the server type `image_editing`.
     * Source: seed-003: overview; seed-003: request.
     * Submits and waits until the job ends. Never sent twice unless it was provably not accepted.
     *
     * @param int|float|null $timeout Seconds for the whole call, retries and sleeps included; null is the
     * client's.
     * @param int|float|null $attemptTimeout Seconds for one send; null is the client's.
     * @param int|null $maxRetries How often it is sent again where that is safe; null is the client's.
     * @param array<string, mixed> $extraBody Members added to the body as they are, for what this package
     * does not know yet.
     * @param CancelToken|null $cancel Ends the call with an AbortedException.
     * @param bool $allowDuplicateCharge Sends it again even if it may have been carried out: you may pay
     * twice.
     * @param (\Closure(Job): mixed)|null $onUpdate Called with the job after each answer about it. What it
     * throws is ignored.
     * @throws Exceptions\ModelsLabException
     */
    public function magicMix(
        MagicMixParams $params,
        int|float|null $timeout = null,
        int|float|null $attemptTimeout = null,
        ?int $maxRetries = null,
        array $extraBody = [],
        ?CancelToken $cancel = null,
        bool $allowDuplicateCharge = false,
        ?\Closure $onUpdate = null,
    ): Generation {
        $options = new CallOptions(
            $timeout,
            $attemptTimeout,
            $maxRetries,
            $extraBody,
            $cancel,
            $allowDuplicateCharge,
            $onUpdate,
        );
        return $this->run(Contract::operation('magicMix'), $params, $options);
    }

    /**
     * Like `magicMix`, but returns as soon as the job is accepted; it may be finished already. Never sent
     * twice unless it was provably not accepted.
     *
     * @param int|float|null $timeout Seconds for the whole call, retries and sleeps included; null is the
     * client's.
     * @param int|float|null $attemptTimeout Seconds for one send; null is the client's.
     * @param int|null $maxRetries How often it is sent again where that is safe; null is the client's.
     * @param array<string, mixed> $extraBody Members added to the body as they are, for what this package
     * does not know yet.
     * @param CancelToken|null $cancel Ends the call with an AbortedException.
     * @param bool $allowDuplicateCharge Sends it again even if it may have been carried out: you may pay
     * twice.
     * @throws Exceptions\ModelsLabException
     */
    public function submitMagicMix(
        MagicMixParams $params,
        int|float|null $timeout = null,
        int|float|null $attemptTimeout = null,
        ?int $maxRetries = null,
        array $extraBody = [],
        ?CancelToken $cancel = null,
        bool $allowDuplicateCharge = false,
    ): Job {
        $options = new CallOptions(
            $timeout,
            $attemptTimeout,
            $maxRetries,
            $extraBody,
            $cancel,
            $allowDuplicateCharge,
        );
        return $this->submit(Contract::operation('magicMix'), $params, $options);
    }

    /**
     * Look up a queued image editing job.
     * Looks a queued job up by its id. Wait the `eta` of the answer before the first time. A job that still
     * runs is answered with `processing` and little else.
     * Source: docs-2026: image editing fetch; client-code: look-ups.
     * One look, without waiting. Safe to repeat.
     *
     * @param int|float|null $timeout Seconds for the whole call, retries and sleeps included; null is the
     * client's.
     * @param int|float|null $attemptTimeout Seconds for one send; null is the client's.
     * @param int|null $maxRetries How often it is sent again where that is safe; null is the client's.
     * @param array<string, mixed> $extraBody Members added to the body as they are, for what this package
     * does not know yet.
     * @param CancelToken|null $cancel Ends the call with an AbortedException.
     * @throws Exceptions\ModelsLabException
     */
    public function fetchImageEditing(
        string|int $id,
        int|float|null $timeout = null,
        int|float|null $attemptTimeout = null,
        ?int $maxRetries = null,
        array $extraBody = [],
        ?CancelToken $cancel = null,
    ): Job {
        $options = new CallOptions(
            $timeout,
            $attemptTimeout,
            $maxRetries,
            $extraBody,
            $cancel,
        );
        return $this->fetch(Contract::operation('fetchImageEditing'), $id, $options);
    }

    /**
     * Draw an object from several sides (v5).
     * The multiview of the older host. It takes the same members as `multiview`; its flag `temp` is a word.
     * Source: seed-004: overview; seed-004: request.
     * Submits and waits until the job ends. Never sent twice unless it was provably not accepted.
     *
     * @param int|float|null $timeout Seconds for the whole call, retries and sleeps included; null is the
     * client's.
     * @param int|float|null $attemptTimeout Seconds for one send; null is the client's.
     * @param int|null $maxRetries How often it is sent again where that is safe; null is the client's.
     * @param array<string, mixed> $extraBody Members added to the body as they are, for what this package
     * does not know yet.
     * @param CancelToken|null $cancel Ends the call with an AbortedException.
     * @param bool $allowDuplicateCharge Sends it again even if it may have been carried out: you may pay
     * twice.
     * @param (\Closure(Job): mixed)|null $onUpdate Called with the job after each answer about it. What it
     * throws is ignored.
     * @throws Exceptions\ModelsLabException
     */
    public function multiviewV5(
        MultiviewV5Params $params,
        int|float|null $timeout = null,
        int|float|null $attemptTimeout = null,
        ?int $maxRetries = null,
        array $extraBody = [],
        ?CancelToken $cancel = null,
        bool $allowDuplicateCharge = false,
        ?\Closure $onUpdate = null,
    ): Generation {
        $options = new CallOptions(
            $timeout,
            $attemptTimeout,
            $maxRetries,
            $extraBody,
            $cancel,
            $allowDuplicateCharge,
            $onUpdate,
        );
        return $this->run(Contract::operation('multiviewV5'), $params, $options);
    }

    /**
     * Like `multiviewV5`, but returns as soon as the job is accepted; it may be finished already. Never sent
     * twice unless it was provably not accepted.
     *
     * @param int|float|null $timeout Seconds for the whole call, retries and sleeps included; null is the
     * client's.
     * @param int|float|null $attemptTimeout Seconds for one send; null is the client's.
     * @param int|null $maxRetries How often it is sent again where that is safe; null is the client's.
     * @param array<string, mixed> $extraBody Members added to the body as they are, for what this package
     * does not know yet.
     * @param CancelToken|null $cancel Ends the call with an AbortedException.
     * @param bool $allowDuplicateCharge Sends it again even if it may have been carried out: you may pay
     * twice.
     * @throws Exceptions\ModelsLabException
     */
    public function submitMultiviewV5(
        MultiviewV5Params $params,
        int|float|null $timeout = null,
        int|float|null $attemptTimeout = null,
        ?int $maxRetries = null,
        array $extraBody = [],
        ?CancelToken $cancel = null,
        bool $allowDuplicateCharge = false,
    ): Job {
        $options = new CallOptions(
            $timeout,
            $attemptTimeout,
            $maxRetries,
            $extraBody,
            $cancel,
            $allowDuplicateCharge,
        );
        return $this->submit(Contract::operation('multiviewV5'), $params, $options);
    }

    /**
     * Look up a queued v5 job.
     * Looks a queued job up by its id. Wait the `eta` of the answer before the first time. A job that still
     * runs is answered with `processing` and little else. Jobs of v5 are looked up at v3, which is what their
     * `fetch_result` says.
     * Source: client-code: recorded fetch_result values.
     * One look, without waiting. Safe to repeat.
     *
     * @param int|float|null $timeout Seconds for the whole call, retries and sleeps included; null is the
     * client's.
     * @param int|float|null $attemptTimeout Seconds for one send; null is the client's.
     * @param int|null $maxRetries How often it is sent again where that is safe; null is the client's.
     * @param array<string, mixed> $extraBody Members added to the body as they are, for what this package
     * does not know yet.
     * @param CancelToken|null $cancel Ends the call with an AbortedException.
     * @throws Exceptions\ModelsLabException
     */
    public function fetchV5(
        string|int $id,
        int|float|null $timeout = null,
        int|float|null $attemptTimeout = null,
        ?int $maxRetries = null,
        array $extraBody = [],
        ?CancelToken $cancel = null,
    ): Job {
        $options = new CallOptions(
            $timeout,
            $attemptTimeout,
            $maxRetries,
            $extraBody,
            $cancel,
        );
        return $this->fetch(Contract::operation('fetchV5'), $id, $options);
    }

    /**
     * Set storage of your own.
     * Has the pictures of one kind of server put into an S3 bucket of yours, where they are not deleted after
     * 24 hours. Setting the same again changes nothing, so it may be repeated.
     * Source: docs-2026: update S3 details.
     * Safe to repeat.
     *
     * @param int|float|null $timeout Seconds for the whole call, retries and sleeps included; null is the
     * client's.
     * @param int|float|null $attemptTimeout Seconds for one send; null is the client's.
     * @param int|null $maxRetries How often it is sent again where that is safe; null is the client's.
     * @param array<string, mixed> $extraBody Members added to the body as they are, for what this package
     * does not know yet.
     * @param CancelToken|null $cancel Ends the call with an AbortedException.
     * @throws Exceptions\ModelsLabException
     */
    public function updateS3Details(
        UpdateS3DetailsParams $params,
        int|float|null $timeout = null,
        int|float|null $attemptTimeout = null,
        ?int $maxRetries = null,
        array $extraBody = [],
        ?CancelToken $cancel = null,
    ): Acknowledgement {
        $options = new CallOptions(
            $timeout,
            $attemptTimeout,
            $maxRetries,
            $extraBody,
            $cancel,
        );
        return $this->call(Contract::operation('updateS3Details'), $params, $options);
    }

    /**
     * Give up storage of your own.
     * Has the pictures of one kind of server put into the provider's storage again, where they are deleted
     * after 24 hours. Resetting again changes nothing, so it may be repeated.
     * Source: docs-2026: reset S3 details.
     * Safe to repeat.
     *
     * @param int|float|null $timeout Seconds for the whole call, retries and sleeps included; null is the
     * client's.
     * @param int|float|null $attemptTimeout Seconds for one send; null is the client's.
     * @param int|null $maxRetries How often it is sent again where that is safe; null is the client's.
     * @param array<string, mixed> $extraBody Members added to the body as they are, for what this package
     * does not know yet.
     * @param CancelToken|null $cancel Ends the call with an AbortedException.
     * @throws Exceptions\ModelsLabException
     */
    public function resetS3Details(
        ResetS3DetailsParams $params,
        int|float|null $timeout = null,
        int|float|null $attemptTimeout = null,
        ?int $maxRetries = null,
        array $extraBody = [],
        ?CancelToken $cancel = null,
    ): Acknowledgement {
        $options = new CallOptions(
            $timeout,
            $attemptTimeout,
            $maxRetries,
            $extraBody,
            $cancel,
        );
        return $this->call(Contract::operation('resetS3Details'), $params, $options);
    }
}
