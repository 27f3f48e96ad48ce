package tj.hamyori.loan.write.endorse;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Notes that the group stands behind an application. Sent by the group's treasurer or a loan officer.
 *
 * @param loanId id
 * @param mfo code of the organisation
 * @param onlyGroups the groups the sender acts for, null when she is not limited to some
 * @param endorsedOn business date
 * @param groupDissolved the group it is taken through is no more
 * @param herTurn in the order in which the group's members borrow, true where there is none
 * @param outOfTurnReason code of why the group lets her go first, null for no such decision
 * @param by user name
 */
public record EndorseLoanApplication(
        @TargetAggregateIdentifier UUID loanId,
        String mfo,
        @Nullable Set<UUID> onlyGroups,
        LocalDate endorsedOn,
        boolean groupDissolved,
        boolean herTurn,
        @Nullable String outOfTurnReason,
        String by) {}
