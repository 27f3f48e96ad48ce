package tj.hamyori.group.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What identifies a person. Kept sealed wherever it is stored; its text form shows nothing, so that no log can. There
 * is no place here for her health or for anybody's permission but hers.
 *
 * @param documentName name as in her document
 * @param knownAs what she is called, null when the same
 * @param formerNames earlier names in documents, oldest first
 * @param phone as written, null when there is none
 * @param bornOn date of birth
 * @param surname where it is told apart in her document, else null
 * @param patronymic where she has one, else null
 * @param paper null when she has none
 * @param safeChannel null when she said nothing
 * @param neverCall null when she said nothing
 */
public record PersonalData(
        String documentName,
        @Nullable String knownAs,
        List<String> formerNames,
        @Nullable String phone,
        LocalDate bornOn,
        @Nullable String surname,
        @Nullable String patronymic,
        @Nullable IdentityPaper paper,
        @Nullable Address address,
        @Nullable SafeChannel safeChannel,
        @Nullable Boolean neverCall) {

    public PersonalData {
        formerNames = List.copyOf(formerNames);
    }

    /** Somebody of whom no more is known. */
    public static PersonalData of(
            String documentName,
            @Nullable String knownAs,
            List<String> formerNames,
            @Nullable String phone,
            LocalDate bornOn) {
        return new PersonalData(documentName, knownAs, formerNames, phone, bornOn, null, null, null, null, null, null);
    }

    public SafeContact contact() {
        return new SafeContact(
                phone, safeChannel == null ? SafeChannel.AT_MEETING : safeChannel, Boolean.TRUE.equals(neverCall));
    }

    public PersonalData reachedBy(SafeContact contact) {
        return new PersonalData(
                documentName,
                knownAs,
                formerNames,
                contact.phone(),
                bornOn,
                surname,
                patronymic,
                paper,
                address,
                contact.channel(),
                contact.neverCall());
    }

    @Override
    public String toString() {
        return "PersonalData[sealed]";
    }
}
