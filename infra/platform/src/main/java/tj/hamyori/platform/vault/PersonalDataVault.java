package tj.hamyori.platform.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Seals personal fields with a key of the person they are about (AES-256-GCM through Tink). Her key is stored wrapped
 * by the master key; deleting it makes every copy of her fields unreadable, in events, tables, logs and backups alike.
 */
@Component
public class PersonalDataVault {

    private final JdbcClient jdbc;
    private final MasterKey masterKey;
    private final Clock clock;

    PersonalDataVault(JdbcClient jdbc, MasterKey masterKey, Clock clock) {
        this.jdbc = jdbc;
        this.masterKey = masterKey;
        this.clock = clock;
    }

    /** Seals a text; makes the subject's key on first use. Base64, different each time. */
    public String seal(UUID subject, String text) {
        byte[] sealed = crypt(() -> keyOf(subject)
                .orElseGet(() -> newKey(subject))
                .encrypt(text.getBytes(StandardCharsets.UTF_8), bytes(subject)));
        return Base64.getEncoder().encodeToString(sealed);
    }

    /** The text, or empty once the subject was erased. */
    public Optional<String> open(UUID subject, String sealed) {
        return keyOf(subject)
                .map(key -> crypt(() -> key.decrypt(Base64.getDecoder().decode(sealed), bytes(subject))))
                .map(text -> new String(text, StandardCharsets.UTF_8));
    }

    /** Deletes the subject's key for good. */
    public void erase(UUID subject) {
        jdbc.sql("delete from subject_key where subject_id = ?").param(subject).update();
    }

    private Optional<Aead> keyOf(UUID subject) {
        return jdbc.sql("select wrapped from subject_key where subject_id = ?")
                .param(subject)
                .query((row, index) -> row.getBytes("wrapped"))
                .optional()
                .map(wrapped -> crypt(
                        () -> TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, masterKey.aead(), bytes(subject))
                                .getPrimitive(RegistryConfiguration.get(), Aead.class)));
    }

    private Aead newKey(UUID subject) {
        return crypt(() -> {
            Aead wrapping = masterKey.aead();
            KeysetHandle key = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
            byte[] wrapped = TinkProtoKeysetFormat.serializeEncryptedKeyset(key, wrapping, bytes(subject));
            int made = jdbc.sql("""
                            insert into subject_key (subject_id, wrapped, created_at)
                            values (?, ?, ?) on conflict do nothing""")
                    .params(subject, wrapped, Timestamp.from(clock.instant()))
                    .update();
            return made == 1
                    ? key.getPrimitive(RegistryConfiguration.get(), Aead.class)
                    : keyOf(subject).orElseThrow(PersonalDataVault::erasedMeanwhile);
        });
    }

    /** The insert waited for another request that made the key at the same moment; only an erasure can take it away. */
    private static GeneralSecurityException erasedMeanwhile() {
        return new GeneralSecurityException("The subject's key was deleted while it was being made");
    }

    private static byte[] bytes(UUID subject) {
        return subject.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static <T> T crypt(Crypto<T> work) {
        try {
            return work.run();
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("A sealed field does not open: wrong master key or damaged data", failure);
        }
    }

    private interface Crypto<T> {
        T run() throws GeneralSecurityException;
    }
}
