package io.github.modelslabimages;

/** Options of fetching a picture. Nothing is required. */
public final class DownloadOptions extends TimedOptions<DownloadOptions> {
    Integer maxBytes;

    /** Makes options that change nothing. */
    public DownloadOptions() {}

    @Override
    DownloadOptions self() {
        return this;
    }

    /**
     * Refuses a larger picture.
     *
     * @param maxBytes 1 to 2147483646; default 64 MiB
     * @return these options
     */
    public DownloadOptions maxBytes(int maxBytes) {
        this.maxBytes = maxBytes;
        return this;
    }

    @Override
    Settings over(Settings defaults) {
        Settings settings = super.over(defaults);
        if (maxBytes != null) settings.maxBytes = maxBytes;
        return settings;
    }
}
