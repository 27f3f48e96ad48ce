package tj.hamyori.local.rooms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** What wraps the keys of persons, in each room that keeps any: made once for a data directory, beside its data. */
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
                // Given its name when whole: a start killed half-way must not leave half a key.
                Path unnamed = Files.createTempFile(file.getParent(), "key", ".new", ownerOnly);
                Files.writeString(unnamed, Base64.getEncoder().encodeToString(key));
                nameIfFirst(unnamed, file);
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Rooms start side by side, and all of them have the key of the first. */
    private static void nameIfFirst(Path unnamed, Path file) throws IOException {
        try {
            Files.createLink(file, unnamed);
        } catch (FileAlreadyExistsException quicker) {
            // It is read from there.
        } finally {
            Files.delete(unnamed);
        }
    }
}
