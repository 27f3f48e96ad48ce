package tj.hamyori.group.read;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tj.hamyori.group.model.PersonalData;
import tj.hamyori.group.model.Seals;

/** Opens members' names for an answer; nobody's name once she was erased. */
@Component
public class MemberNames {

    private final Seals seals;

    MemberNames(Seals seals) {
        this.seals = seals;
    }

    /** The name in her document and what she is called, both null once she was erased. */
    public Name of(UUID memberId, String sealedPerson) {
        return seals.open(memberId, sealedPerson)
                .map(person -> new Name(person.documentName(), person.knownAs()))
                .orElse(new Name(null, null));
    }

    /** All of it, for those who may see it; null once she was erased. */
    public @Nullable PersonalData person(UUID memberId, String sealedPerson) {
        return seals.open(memberId, sealedPerson).orElse(null);
    }

    /** Null where unknown. */
    public record Name(@Nullable String document, @Nullable String knownAs) {}
}
