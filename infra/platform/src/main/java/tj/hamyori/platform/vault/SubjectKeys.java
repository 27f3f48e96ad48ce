package tj.hamyori.platform.vault;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Table {@code subject_key}: the key of each subject, wrapped by a master key with the subject's id bound to it. */
@Component
class SubjectKeys {

    private final JdbcTemplate jdbc;
    private final MasterKeys masters;
    private final Clock clock;

    SubjectKeys(JdbcTemplate jdbc, MasterKeys masters, Clock clock) {
        this.jdbc = jdbc;
        this.masters = masters;
        this.clock = clock;
    }

    /** The keys of those of the subjects who have one, in one question to the database. */
    Map<UUID, KeysetHandle> of(Collection<UUID> subjects) {
        Map<UUID, KeysetHandle> keys = new HashMap<>();
        jdbc.query(
                "select subject_id, wrapped, master_key_id from subject_key where subject_id = any(?)",
                row -> {
                    UUID subject = Objects.requireNonNull(row.getObject("subject_id", UUID.class));
                    keys.put(subject, unwrap(subject, row.getBytes("wrapped"), row.getString("master_key_id")));
                },
                (Object) subjects.toArray(UUID[]::new));
        return keys;
    }

    Optional<KeysetHandle> of(UUID subject) {
        return Optional.ofNullable(of(List.of(subject)).get(subject));
    }

    /** The subject's key, made on first use. */
    KeysetHandle orNew(UUID subject, Parameters parameters) {
        return of(subject).orElseGet(() -> make(subject, parameters));
    }

    void delete(UUID subject) {
        jdbc.update("delete from subject_key where subject_id = ?", subject);
    }

    /** The same key wrapped by another master key. */
    byte[] wrap(UUID subject, KeysetHandle key, String masterKeyId) {
        return Crypto.run(
                () -> TinkProtoKeysetFormat.serializeEncryptedKeyset(key, masters.of(masterKeyId), bound(subject)));
    }

    KeysetHandle unwrap(UUID subject, byte[] wrapped, String masterKeyId) {
        return Crypto.run(
                () -> TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, masters.of(masterKeyId), bound(subject)));
    }

    private KeysetHandle make(UUID subject, Parameters parameters) {
        String master = masters.wrappingId();
        return Crypto.run(() -> {
            masters.of(master);
            KeysetHandle key = KeysetHandle.generateNew(parameters);
            int made = jdbc.update("""
                            insert into subject_key (subject_id, wrapped, master_key_id, created_at)
                            values (?, ?, ?, ?) on conflict do nothing""", subject, wrap(subject, key, master), master, Timestamp.from(clock.instant()));
            return made == 1 ? key : of(subject).orElseThrow(SubjectKeys::erasedMeanwhile);
        });
    }

    /** The insert waited for another request that made the key at the same moment; only an erasure can take it away. */
    private static GeneralSecurityException erasedMeanwhile() {
        return new GeneralSecurityException("The subject's key was deleted while it was being made");
    }

    static byte[] bound(UUID subject) {
        return subject.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
