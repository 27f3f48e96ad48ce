package tj.hamyori.events.loan;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One decision postponed all running loans of a district or of a group, for instance after a flood. Not a statement
 * about any single loan: repayment-service applies it to each and says so by {@code LoanPostponedV1}. Key: postponement
 * id.
 *
 * @param postponementId id
 * @param district code of the district whose borrowers' loans are postponed, null where a group is named
 * @param groupId the group whose loans are postponed, null where a district is named
 * @param months by how many months every unpaid instalment moves, 1 to 24
 * @param decidedOn business date; loans disbursed on it or before are in scope
 * @param reason reason code
 */
public record PostponementDecidedV1(
        UUID postponementId,
        @Nullable String district,
        @Nullable UUID groupId,
        int months,
        LocalDate decidedOn,
        String reason) {}
