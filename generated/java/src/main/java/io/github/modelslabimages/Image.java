package io.github.modelslabimages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** One picture of a generation. */
public final class Image {
    private final Engine engine;
    private final String source;

    Image(Engine engine, String source) {
        this.engine = engine;
        this.source = source;
    }

    /**
     * Where the picture is. It is deleted after 24 hours unless it is in your own storage.
     *
     * @return empty if the API sent the picture inline
     */
    public Optional<String> url() {
        return Download.isUrl(source) ? Optional.of(source) : Optional.empty();
    }

    /**
     * Fetches the picture. No key and no cookie is sent.
     *
     * @return its bytes
     * @throws ModelsLabException as {@link #save(Path)}
     */
    public byte[] bytes() {
        return bytes(new DownloadOptions());
    }

    /**
     * Fetches the picture. No key and no cookie is sent.
     *
     * @param options of the download
     * @return its bytes
     * @throws ModelsLabException as {@link #save(Path)}
     */
    public byte[] bytes(DownloadOptions options) {
        Settings settings = options.over(engine.settings).checked();
        return new Download(engine, settings, options.cancellation()).fetch(source);
    }

    /**
     * Fetches the picture on another thread.
     *
     * @param options of the download
     * @return its bytes; cancelling the future ends the download
     */
    public CompletableFuture<byte[]> bytesAsync(DownloadOptions options) {
        Settings settings = options.over(engine.settings).checked();
        return Async.run(
                engine, options.cancellation, stop -> new Download(engine, settings, stop).fetch(source));
    }

    /**
     * Writes the picture to a file, whole or not at all.
     *
     * @param path of the file
     * @throws NotFoundException if the picture is not there after about 30 s
     * @throws InvalidResponseException for a page, or a picture above the size limit
     * @throws ModelsLabException for the faults of any request
     * @throws UncheckedIOException from the file system
     */
    public void save(Path path) {
        save(path, new DownloadOptions());
    }

    /**
     * Writes the picture to a file, whole or not at all.
     *
     * @param path of the file
     * @param options of the download
     * @throws ModelsLabException as {@link #save(Path)}
     * @throws UncheckedIOException from the file system
     */
    public void save(Path path, DownloadOptions options) {
        write(path, bytes(options));
    }

    /**
     * Writes the picture to a file on another thread, whole or not at all.
     *
     * @param path of the file
     * @param options of the download
     * @return done when the file is there; cancelling the future ends the download
     */
    public CompletableFuture<Void> saveAsync(Path path, DownloadOptions options) {
        Settings settings = options.over(engine.settings).checked();
        return Async.run(engine, options.cancellation, stop -> {
            write(path, new Download(engine, settings, stop).fetch(source));
            return null;
        });
    }

    /** Writes to a file beside the wanted one and renames it: a reader sees the whole picture or none. */
    private static void write(Path path, byte[] data) {
        Path part = path.resolveSibling(path.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            try {
                Files.write(part, data, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                Files.move(part, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("save the picture: " + failure.getMessage(), failure);
        }
    }

    /** The URL, or that the picture is inline. */
    @Override
    public String toString() {
        return url().orElseGet(() -> "[inline image, " + source.length() + " characters of base64]");
    }
}
