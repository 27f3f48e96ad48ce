package tj.hamyori.group.read;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tj.hamyori.group.model.PersonalData;
import tj.hamyori.group.model.Seals;

/** Opens members' names for an answer; nobody's name once she was erased. */
@Component
public class MemberNames {

    private static final Name ERASED = new Name(null, null);

    private final Seals seals;

    MemberNames(Seals seals) {
        this.seals = seals;
    }

    /** The name in her document and what she is called, both null once she was erased. */
    public Name of(UUID memberId, String sealedPerson) {
        return of(Map.of(memberId, sealedPerson)).of(memberId);
    }

    /** Many names for one question to the database. */
    public Names of(Map<UUID, String> sealedPersons) {
        Map<UUID, Name> names = new HashMap<>();
        seals.keys(sealedPersons.keySet()).forEach((memberId, key) -> {
            PersonalData person = key.person(sealedPersons.getOrDefault(memberId, ""));
            names.put(memberId, new Name(person.documentName(), person.knownAs()));
        });
        return new Names(names);
    }

    /** All of it, for those who may see it; null once she was erased. */
    public @Nullable PersonalData person(UUID memberId, String sealedPerson) {
        return seals.open(memberId, sealedPerson).orElse(null);
    }

    /** Null where unknown. */
    public record Name(@Nullable String document, @Nullable String knownAs) {}

    /** Names by member. */
    public record Names(Map<UUID, Name> byId) {

        /** Both null for nobody, and once she was erased. */
        public Name of(@Nullable UUID memberId) {
            return memberId == null ? ERASED : byId.getOrDefault(memberId, ERASED);
        }
    }
}
