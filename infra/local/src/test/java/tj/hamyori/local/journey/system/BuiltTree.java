package tj.hamyori.local.journey.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The tree that is tested. The script builds what it finds unbuilt; here Maven has just packaged everything, so the
 * script is told so for as long as the tests run, and its own mark is put back afterwards.
 */
final class BuiltTree {
    private final Path root = Path.of(System.getProperty("hamyori.root", "../.."))
            .toAbsolutePath()
            .normalize();
    private final Path stamp = root.resolve("infra/local/target/built");
    private final @Nullable FileTime stampedBefore = stampedAt();

    Path script() {
        return root.resolve("hamyori");
    }

    void keepAsBuilt() {
        try {
            Files.writeString(stamp, root + "\n");
            Files.setLastModifiedTime(stamp, FileTime.from(Instant.now()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void restore() {
        try {
            if (stampedBefore == null) {
                Files.deleteIfExists(stamp);
            } else {
                Files.setLastModifiedTime(stamp, stampedBefore);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable FileTime stampedAt() {
        try {
            return Files.exists(stamp) ? Files.getLastModifiedTime(stamp) : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
