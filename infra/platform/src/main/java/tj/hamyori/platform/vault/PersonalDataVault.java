package tj.hamyori.platform.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Seals personal fields with a key of the person they are about (AES-256-GCM through Tink). Her key is stored wrapped
 * by a master key; deleting it makes every copy of her fields unreadable, in events, tables, logs and backups alike.
 */
@Component
public class PersonalDataVault {

    private final SubjectKeys keys;

    PersonalDataVault(SubjectKeys keys) {
        this.keys = keys;
    }

    /** Seals a text; makes the subject's key on first use. Base64, different each time. */
    public String seal(UUID subject, String text) {
        Aead key = aead(keys.orNew(subject, PredefinedAeadParameters.AES256_GCM));
        byte[] sealed =
                Crypto.run(() -> key.encrypt(text.getBytes(StandardCharsets.UTF_8), SubjectKeys.bound(subject)));
        return Base64.getEncoder().encodeToString(sealed);
    }

    /** The text, or empty once the subject was erased. */
    public Optional<String> open(UUID subject, String sealed) {
        return keys.of(subject).map(key -> new Opener(subject, aead(key)).open(sealed));
    }

    /** Opens what these subjects' keys sealed, however much of it; who was erased is left out. One database query. */
    public Map<UUID, Opener> openers(Collection<UUID> subjects) {
        Map<UUID, Opener> openers = new HashMap<>();
        keys.of(subjects).forEach((subject, key) -> openers.put(subject, new Opener(subject, aead(key))));
        return openers;
    }

    /** Deletes the subject's key for good. */
    public void erase(UUID subject) {
        keys.delete(subject);
    }

    private static Aead aead(KeysetHandle key) {
        return Crypto.run(() -> key.getPrimitive(RegistryConfiguration.get(), Aead.class));
    }

    /** One subject's key, held open for an answer and no longer. */
    public static final class Opener {

        private final UUID subject;
        private final Aead key;

        private Opener(UUID subject, Aead key) {
            this.subject = subject;
            this.key = key;
        }

        public String open(String sealed) {
            byte[] text = Crypto.run(() -> key.decrypt(Base64.getDecoder().decode(sealed), SubjectKeys.bound(subject)));
            return new String(text, StandardCharsets.UTF_8);
        }
    }
}
