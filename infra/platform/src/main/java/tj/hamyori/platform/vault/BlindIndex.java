package tj.hamyori.platform.vault;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfSet;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Turns words into numbers that say nothing without a key, so that sealed texts can be found by equal words (HMAC with
 * SHA-256, the first 64 bits). The key is random and kept wrapped like everybody's: when the master key changes it is
 * wrapped anew, and what was indexed before is still found.
 */
@Component
public class BlindIndex {

    /** The index's own row among the subjects' keys; no person has this id. */
    private static final UUID SUBJECT = new UUID(0, 0);

    private final SubjectKeys keys;
    private final TransactionTemplate ownTransaction;
    private volatile @Nullable PrfSet prf;

    BlindIndex(SubjectKeys keys, PlatformTransactionManager transactions) {
        this.keys = keys;
        ownTransaction = new TransactionTemplate(transactions);
        ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    public long of(String word) {
        byte[] hash = Crypto.run(() -> prf().computePrimary(word.getBytes(StandardCharsets.UTF_8), Long.BYTES));
        return ByteBuffer.wrap(hash).getLong();
    }

    private PrfSet prf() {
        PrfSet known = prf;
        if (known == null) {
            // Committed by itself: what is remembered here must be in the table whatever becomes of the request.
            KeysetHandle key = Objects.requireNonNull(
                    ownTransaction.execute(status -> keys.orNew(SUBJECT, PredefinedPrfParameters.HMAC_SHA256_PRF)));
            known = Crypto.run(() -> key.getPrimitive(RegistryConfiguration.get(), PrfSet.class));
            prf = known;
        }
        return known;
    }
}
