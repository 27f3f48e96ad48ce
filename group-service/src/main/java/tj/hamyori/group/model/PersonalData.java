package tj.hamyori.group.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What identifies a person. Kept sealed wherever it is stored; its text form shows nothing, so that no log can.
 *
 * @param documentName name as in her document
 * @param knownAs what she is called, null when the same
 * @param formerNames earlier names in documents, oldest first
 * @param phone a number that is safe to call, null when there is none
 * @param bornOn date of birth
 */
public record PersonalData(
        String documentName,
        @Nullable String knownAs,
        List<String> formerNames,
        @Nullable String phone,
        LocalDate bornOn) {

    public PersonalData {
        formerNames = List.copyOf(formerNames);
    }

    @Override
    public String toString() {
        return "PersonalData[sealed]";
    }
}
