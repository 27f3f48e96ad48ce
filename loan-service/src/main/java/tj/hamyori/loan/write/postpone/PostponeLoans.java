package tj.hamyori.loan.write.postpone;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Postpones all running loans of a district or a group. Sent by a branch manager or an administrator; the same decision
 * with the same id changes nothing, another one with that id is refused.
 *
 * @param postponementId id made by the client, or for it
 * @param mfo code of the organisation
 * @param district code of the district, null where a group is named
 * @param groupId the group, null where a district is named
 * @param months by how many months every unpaid instalment moves, 1 to 24
 * @param decidedOn business date
 * @param reason why
 * @param by user name
 */
public record PostponeLoans(
        @TargetAggregateIdentifier UUID postponementId,
        String mfo,
        @Nullable String district,
        @Nullable UUID groupId,
        int months,
        LocalDate decidedOn,
        String reason,
        String by) {}
