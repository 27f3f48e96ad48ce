package tj.hamyori.local.rooms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** The key that wraps every member's own key: made once for a data directory and kept beside the data it opens. */
final class MasterKey {
    private static final int BYTES = 32;

    private MasterKey() {}

    /** In Base64; the file is readable to its owner alone. */
    static String of(Path file) {
        try {
            if (!Files.exists(file)) {
                byte[] key = new byte[BYTES];
                new SecureRandom().nextBytes(key);
                var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
                // Moved when whole: a start killed half-way must not leave half a key.
                Path unfinished = Files.createTempFile(file.getParent(), "key", ".new", ownerOnly);
                Files.writeString(unfinished, Base64.getEncoder().encodeToString(key));
                Files.move(unfinished, file);
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
