<?php

declare(strict_types=1);

namespace ModelsLabImages;

use ModelsLabImages\Internal\Downloader;
use ModelsLabImages\Internal\Read;

/** A finished job's result. */
final readonly class Generation
{
    /** As received: the API sends integers, its documentation also shows strings. */
    public string|int|null $id;
    /** @var list<Image> At least one. */
    public array $images;
    /** @var array<array-key, mixed> The parameters as the API understood them; an open set that differs by operation. */
    public array $meta;
    /** Seconds. Not told by the fetch operations. */
    public int|float|null $generationTime;
    public string|int|null $trackId;

    /**
     * @internal
     *
     * @param array<array-key, mixed> $raw The whole answer, with members that this package does not know.
     * @param list<string> $outputOrder
     */
    public function __construct(
        public array $raw,
        Downloader $downloader,
        array $outputOrder,
        string|int|null $id = null,
        string|int|null $trackId = null,
    ) {
        $meta = $raw['meta'] ?? null;
        $this->meta = is_array($meta) ? $meta : [];
        $this->id = $id ?? Read::identifier($raw['id'] ?? null);
        $image = static fn (string $source): Image => new Image($source, $downloader);
        $this->images = array_map($image, Read::pictures($raw, $outputOrder));
        $this->generationTime = Read::amount($raw['generationTime'] ?? null);
        $told = Read::identifier($raw['track_id'] ?? null) ?? Read::identifier($this->meta['track_id'] ?? null);
        $this->trackId = $told ?? $trackId;
    }
}
