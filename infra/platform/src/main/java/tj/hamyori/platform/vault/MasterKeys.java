package tj.hamyori.platform.vault;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.util.SecretBytes;
import java.security.GeneralSecurityException;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The key that wraps all others: 32 bytes in Base64 from the environment or a file, never from the database. */
@Component
class MasterKey {

    private static final int KEY_BYTES = 32;

    private final String base64;
    private @Nullable Aead aead;

    MasterKey(@Value("${hamyori.vault.master-key:}") String base64) {
        this.base64 = base64;
    }

    /** Fails when a vault is used and no master key was given; a service without personal data needs none. */
    synchronized Aead aead() throws GeneralSecurityException {
        if (aead == null) {
            AeadConfig.register();
            aead = wrap();
        }
        return aead;
    }

    @AccessesPartialKey
    private Aead wrap() throws GeneralSecurityException {
        byte[] bytes = Base64.getDecoder().decode(base64);
        if (bytes.length != KEY_BYTES) {
            throw new IllegalStateException("hamyori.vault.master-key must be 32 bytes in Base64");
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
