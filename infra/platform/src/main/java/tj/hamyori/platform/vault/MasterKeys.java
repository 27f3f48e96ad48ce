package tj.hamyori.platform.vault;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.util.SecretBytes;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * The keys that wrap all others, each 32 bytes in Base64 under an id of its own, from the environment or files and
 * never from the database. One wraps what is made from now on; the others stay until nothing is wrapped by them.
 *
 * <p>{@code hamyori.vault.master-key} is the key with the id {@value #FIRST}; further ones are
 * {@code hamyori.vault.master-keys.<id>}, and {@code hamyori.vault.wrapping-key} is the id of the one that wraps. Where
 * there is only one key it need not be said.
 */
@Component
public class MasterKeys {

    static final String FIRST = "1";
    private static final int KEY_BYTES = 32;

    private final Map<String, String> base64ById;
    private final String wrapping;
    private final Map<String, Aead> aeads = new ConcurrentHashMap<>();

    @Autowired
    public MasterKeys(Environment environment) {
        this(given(environment), environment.getProperty("hamyori.vault.wrapping-key", ""));
    }

    /** @param wrapping id of the key that wraps; blank where there is one key only */
    MasterKeys(Map<String, String> base64ById, String wrapping) {
        this.base64ById = new TreeMap<>(base64ById);
        this.wrapping = wrapping.isBlank() && base64ById.size() == 1
                ? base64ById.keySet().iterator().next()
                : wrapping;
        boolean isSaid = base64ById.isEmpty() ? this.wrapping.isBlank() : base64ById.containsKey(this.wrapping);
        if (!isSaid) {
            throw new IllegalStateException("hamyori.vault.wrapping-key must be the id of one of the master keys "
                    + this.base64ById.keySet() + ", and is '" + wrapping + "'");
        }
    }

    private static Map<String, String> given(Environment environment) {
        Map<String, String> given = new HashMap<>(Binder.get(environment)
                .bind("hamyori.vault.master-keys", Bindable.mapOf(String.class, String.class))
                .orElse(Map.of()));
        String first = environment.getProperty("hamyori.vault.master-key", "");
        if (!first.isBlank()) {
            given.put(FIRST, first);
        }
        return given;
    }

    /** A service without personal data needs no master key; one with them refuses to start without. */
    public void requireOne() {
        if (base64ById.isEmpty()) {
            throw new IllegalStateException("hamyori.vault.master-key is not set: 32 bytes in Base64, kept outside");
        }
    }

    Set<String> ids() {
        return base64ById.keySet();
    }

    String wrappingId() {
        requireOne();
        return wrapping;
    }

    /** Fails when there is no key with this id, or it is no key. */
    Aead of(String id) throws GeneralSecurityException {
        Aead known = aeads.get(id);
        if (known != null) {
            return known;
        }
        requireOne();
        String base64 = base64ById.get(id);
        if (base64 == null) {
            throw new GeneralSecurityException("Master key '" + id + "' is not configured");
        }
        AeadConfig.register();
        PrfConfig.register();
        Aead made = wrap(base64);
        aeads.put(id, made);
        return made;
    }

    @AccessesPartialKey
    private static Aead wrap(String base64) throws GeneralSecurityException {
        byte[] bytes = Base64.getDecoder().decode(base64);
        if (bytes.length != KEY_BYTES) {
            throw new IllegalStateException("A master key must be 32 bytes in Base64");
        }
        AesGcmKey key = AesGcmKey.builder()
                .setParameters(AesGcmParameters.builder()
                        .setKeySizeBytes(KEY_BYTES)
                        .setIvSizeBytes(12)
                        .setTagSizeBytes(16)
                        .setVariant(AesGcmParameters.Variant.NO_PREFIX)
                        .build())
                .setKeyBytes(SecretBytes.copyFrom(bytes, InsecureSecretKeyAccess.get()))
                .build();
        return KeysetHandle.newBuilder()
                .addEntry(KeysetHandle.importKey(key).withFixedId(1).makePrimary())
                .build()
                .getPrimitive(RegistryConfiguration.get(), Aead.class);
    }
}
