package tj.hamyori.loan.model;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Seals what was written about a borrower in words with a key of hers, and opens it while that key exists. */
public interface Texts {

    /** Before what is sealed; what lies in the store without it is from before texts were sealed, or a code. */
    String SEALED = "sealed:";

    /** One word in capitals, which can be counted and stays when she is erased. */
    Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{1,39}");

    /** Different each time; of a borrower who was erased nothing is kept. */
    String seal(String mfo, UUID borrower, String text);

    /** For a reason, which may be a code: words are sealed, a code stays as it is. */
    default String sealWords(String mfo, UUID borrower, String reason) {
        return CODE.matcher(reason).matches() ? reason : seal(mfo, borrower, reason);
    }

    /** The texts of these borrowers; one question to the database however many they are. */
    Opened opened(Collection<UUID> borrowers);

    /** Takes her key away for good: nothing that was written about her opens again, and nothing new is kept. */
    void forget(UUID borrower);

    /** Whether a text that stands is this one; a text that was erased is no reason to say no. */
    default boolean isSame(UUID borrower, @Nullable String stored, @Nullable String told) {
        if (stored == null || told == null) {
            return stored == null && told == null;
        }
        String stands = opened(List.of(borrower)).read(borrower, stored);
        return stands == null || stands.equals(told);
    }

    /** What was sealed, held open for an answer and no longer. */
    interface Opened {

        /** Null where the borrower was erased. */
        @Nullable
        String text(UUID borrower, String hidden);

        /** The text of what lies in a table; null where there was none or the borrower was erased. */
        default @Nullable String read(UUID borrower, @Nullable String stored) {
            return stored == null || !stored.startsWith(SEALED)
                    ? stored
                    : text(borrower, stored.substring(SEALED.length()));
        }
    }
}
