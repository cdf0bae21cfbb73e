<?php

declare(strict_types=1);

namespace ModelsLabImages;

use ModelsLabImages\Internal\Downloader;
use ModelsLabImages\Internal\Picture;

/** One picture of a generation. */
final readonly class Image implements \Stringable
{
    /** Refuses larger pictures unless told otherwise: 64 MiB. */
    private const MAX_BYTES = 64 * 2 ** 20;

    /** Where the picture is; null if the API sent it inline. Deleted after 24 hours unless it is in your own storage. */
    public ?string $url;

    /** @internal */
    public function __construct(private string $source, private Downloader $downloader)
    {
        $this->url = preg_match('~^https?:~i', $source) === 1 ? $source : null;
    }

    /**
     * The picture's bytes. No key and no cookie is sent.
     *
     * @param int $maxBytes Refuses a larger picture. 1 to 2147483647.
     * @param int|float|null $timeout Seconds for the whole; null is the client's.
     * @param CancelToken|null $cancel Ends it with an AbortedException.
     *
     * @throws Exceptions\NotFoundException It is not there after about 30 s; links may precede the upload.
     * @throws Exceptions\ConnectionException No answer, or a broken one, after all retries.
     * @throws Exceptions\InvalidResponseException A page, or a picture above `$maxBytes`.
     * @throws Exceptions\ModelsLabException What else a download can meet.
     */
    public function bytes(
        int $maxBytes = self::MAX_BYTES,
        int|float|null $timeout = null,
        ?CancelToken $cancel = null,
    ): string {
        return $this->downloader->read($this->source, $maxBytes, $timeout, $cancel);
    }

    /**
     * Writes the picture to a file: whole or not at all. Takes and throws what `bytes` does.
     *
     * @throws Exceptions\ModelsLabException
     * @throws \RuntimeException The file cannot be written.
     */
    public function save(
        string $path,
        int $maxBytes = self::MAX_BYTES,
        int|float|null $timeout = null,
        ?CancelToken $cancel = null,
    ): void {
        Picture::write($path, $this->bytes($maxBytes, $timeout, $cancel));
    }

    public function __toString(): string
    {
        return $this->url ?? '[inline image, ' . strlen($this->source) . ' characters of base64]';
    }

    /** @return array<string, mixed> */
    public function __debugInfo(): array
    {
        return ['url' => (string) $this];
    }
}
