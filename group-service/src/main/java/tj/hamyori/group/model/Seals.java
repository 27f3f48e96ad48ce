package tj.hamyori.group.model;

import java.util.Optional;
import java.util.UUID;

/** Seals what is personal with a key of its subject, and opens it while that key exists. */
public interface Seals {

    /** Base64, different each time. */
    String seal(UUID subject, PersonalData person);

    /** Empty once the subject was erased. */
    Optional<PersonalData> open(UUID subject, String sealed);

    /** For free text, which may name people. */
    String sealText(UUID subject, String text);

    Optional<String> openText(UUID subject, String sealed);
}
