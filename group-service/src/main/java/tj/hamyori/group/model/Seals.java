package tj.hamyori.group.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Seals what is personal with a key of its subject, and opens it while that key exists. */
public interface Seals {

    /** Between the key of a free text and the text; no character of Base64. */
    String OWN_KEY = ".";

    /** Base64, different each time. */
    String seal(UUID subject, PersonalData person);

    String seal(UUID subject, HouseholdFact fact);

    /** For free text about one subject. */
    String sealText(UUID subject, String text);

    /** For free text that may name anybody: with a key of its own, so that it can be forgotten without any other. */
    default String sealFreeText(String text) {
        UUID key = UUID.randomUUID();
        return key + OWN_KEY + sealText(key, text);
    }

    /** The key of a free text; empty where it was sealed with a subject's key, as once with its group's. */
    static Optional<UUID> ownKey(String sealed) {
        int end = sealed.indexOf(OWN_KEY);
        return end < 0 ? Optional.empty() : Optional.of(UUID.fromString(sealed.substring(0, end)));
    }

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

    /** Empty once its subject, or the free text itself, was erased. */
    default Optional<String> openText(UUID subject, String sealed) {
        return Optional.ofNullable(openTexts(subject, List.of(sealed)).of(sealed));
    }

    /** Texts about one subject, each with its own key where it has one; one question to the database for all. */
    default OpenTexts openTexts(UUID subject, Collection<String> sealed) {
        Map<UUID, Key> keys = keys(sealed.stream()
                .map(text -> ownKey(text).orElse(subject))
                .distinct()
                .toList());
        Map<String, String> open = new HashMap<>();
        for (String text : sealed) {
            Key key = keys.get(ownKey(text).orElse(subject));
            if (key != null) {
                open.put(text, key.text(sealedOnly(text)));
            }
        }
        return new OpenTexts(open);
    }

    /** Without the name of its key. */
    static String sealedOnly(String sealed) {
        return sealed.substring(sealed.indexOf(OWN_KEY) + 1);
    }

    /** Whether a text that stands is this one; a text that was erased is no reason to say no. */
    default boolean isSameText(UUID subject, @Nullable String sealed, @Nullable String text) {
        return sealed == null
                ? text == null
                : openText(subject, sealed).map(stands -> stands.equals(text)).orElse(text != null);
    }

    /** Texts by what they were sealed as. */
    record OpenTexts(Map<String, String> bySealed) {

        /** Null where there was none, and once it was erased. */
        public @Nullable String of(@Nullable String sealed) {
            return sealed == null ? null : bySealed.get(sealed);
        }
    }

    /** One subject's key, to open whatever was sealed with it. */
    interface Key {
        PersonalData person(String sealed);

        HouseholdFact fact(String sealed);

        String text(String sealed);
    }
}
