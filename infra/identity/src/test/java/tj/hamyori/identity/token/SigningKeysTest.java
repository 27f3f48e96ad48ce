package tj.hamyori.identity.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeysTest {

    @TempDir
    Path folder;

    @Test
    void makesOneKeyForItsOwnerAlone() throws Exception {
        Path file = folder.resolve("new/keys.json");

        JWKSet keys = SigningKeys.loadOrCreate(file);

        assertThat(keys.size()).isEqualTo(1);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        try (var left = Files.list(file.resolveSibling("."))) {
            assertThat(left.map(path -> path.getFileName().toString())).containsExactly("keys.json");
        }
    }

    @Test
    void findsTheSameKeyAgain() {
        Path file = folder.resolve("keys.json");

        JWKSet first = SigningKeys.loadOrCreate(file);

        assertThat(SigningKeys.loadOrCreate(file)).isEqualTo(first);
    }

    @Test
    void takesAKeyItsGroupMayReadButNotTheRest() throws Exception {
        Path file = folder.resolve("keys.json");
        SigningKeys.loadOrCreate(file);

        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r-----"));
        assertThat(SigningKeys.loadOrCreate(file).size()).isEqualTo(1);

        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        assertThatThrownBy(() -> SigningKeys.loadOrCreate(file)).hasMessageContaining("chmod 600");
    }

    @Test
    void refusesWhatIsNoKeyOrCannotSign() throws Exception {
        Path broken = secret("broken.json", "half a fi");
        Path publicOnly = secret(
                "public.json",
                new JWKSet(new RSAKeyGenerator(2048).keyID("k").generate().toPublicJWK()).toString());

        assertThatThrownBy(() -> SigningKeys.loadOrCreate(broken)).hasMessageContaining("is not a JWK set");
        assertThatThrownBy(() -> SigningKeys.loadOrCreate(publicOnly)).hasMessageContaining("no private part");
    }

    @Test
    void keepsAnOlderKeyBehindTheFirst() throws Exception {
        JWKSet both = new JWKSet(List.of(
                new RSAKeyGenerator(2048).keyID("new").generate(),
                new RSAKeyGenerator(2048).keyID("old").generate()));

        JWKSet loaded = SigningKeys.loadOrCreate(secret("two.json", both.toString(false)));

        assertThat(loaded.getKeys()).extracting(key -> key.getKeyID()).containsExactly("new", "old");
    }

    private Path secret(String name, String content) throws Exception {
        Path file = Files.writeString(folder.resolve(name), content);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }
}
