package tj.hamyori.group.model;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Seals what is personal with a key of its subject, and opens it while that key exists. */
public interface Seals {

    /** Base64, different each time. */
    String seal(UUID subject, PersonalData person);

    String seal(UUID subject, HouseholdFact fact);

    /** For free text, which may name people. */
    String sealText(UUID subject, String text);

    /** The keys of those of the subjects who were not erased; one question to the database however many they are. */
    Map<UUID, Key> keys(Collection<UUID> subjects);

    /** Takes the subject's key away for good: nothing sealed with it opens again. */
    void forget(UUID subject);

    /** Empty once the subject was erased. */
    default Optional<Key> key(UUID subject) {
        return Optional.ofNullable(keys(List.of(subject)).get(subject));
    }

    /** Empty once the subject was erased. */
    default Optional<PersonalData> open(UUID subject, String sealed) {
        return key(subject).map(key -> key.person(sealed));
    }

    default Optional<String> openText(UUID subject, String sealed) {
        return key(subject).map(key -> key.text(sealed));
    }

    /** One subject's key, to open whatever was sealed with it. */
    interface Key {
        PersonalData person(String sealed);

        HouseholdFact fact(String sealed);

        String text(String sealed);
    }
}
