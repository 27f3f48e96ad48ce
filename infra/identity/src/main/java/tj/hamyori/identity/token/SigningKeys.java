package tj.hamyori.identity.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/**
 * The keys tokens are signed with: a JWK set in a file. The first key signs, the others still verify, so a key is
 * changed by putting a new one before it. RSA with SHA-256, because that is what every OpenID Connect client takes
 * without being told.
 */
public final class SigningKeys {

    /** Enough until 2030 by NIST SP 800-57 part 1, table 2. */
    private static final int RSA_BITS = 2048;

    /** A group may read, as it must where a cluster mounts a secret for a process that is not root; nobody else. */
    private static final Set<PosixFilePermission> FORBIDDEN = EnumSet.of(
            PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_WRITE,
            PosixFilePermission.OTHERS_EXECUTE);

    private SigningKeys() {}

    /** The keys of this file; where there is none yet, one new key in a file only its owner can read. */
    public static JWKSet loadOrCreate(Path file) {
        try {
            if (!Files.exists(file)) {
                create(file.toAbsolutePath());
            }
            return load(file);
        } catch (IOException cause) {
            throw new UncheckedIOException("The signing key cannot be kept in " + file, cause);
        }
    }

    private static JWKSet load(Path file) throws IOException {
        Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
        permissions.retainAll(FORBIDDEN);
        if (!permissions.isEmpty()) {
            throw new IllegalStateException("Others can reach the signing key " + file + ": chmod 600 it.");
        }
        try {
            JWKSet keys = JWKSet.parse(Files.readString(file));
            if (keys.isEmpty() || !keys.getKeys().getFirst().isPrivate()) {
                throw new IllegalStateException("The first key of " + file + " cannot sign: it has no private part.");
            }
            return keys;
        } catch (ParseException cause) {
            throw new IllegalStateException("The file " + file + " is not a JWK set.", cause);
        }
    }

    private static void create(Path file) throws IOException {
        Files.createDirectories(file.resolveSibling("."));
        Path unfinished = file.resolveSibling(file.getFileName() + "." + UUID.randomUUID());
        byte[] content = newKeys().toString(false).getBytes(StandardCharsets.UTF_8);
        try (FileChannel channel = FileChannel.open(
                unfinished,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
            channel.write(ByteBuffer.wrap(content));
            channel.force(true);
        }
        try {
            // A link never replaces: of two servers starting at once both use the key that came first.
            Files.createLink(file, unfinished);
        } catch (FileAlreadyExistsException another) {
            return;
        } finally {
            Files.delete(unfinished);
        }
    }

    private static JWKSet newKeys() {
        try {
            return new JWKSet(new RSAKeyGenerator(RSA_BITS)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyIDFromThumbprint(true)
                    .generate());
        } catch (JOSEException cause) {
            throw new IllegalStateException("This Java cannot make an RSA key.", cause);
        }
    }
}
