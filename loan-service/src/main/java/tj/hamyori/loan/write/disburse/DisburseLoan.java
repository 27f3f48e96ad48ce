package tj.hamyori.loan.write.disburse;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import tj.hamyori.loan.model.MeetingRhythm;
import tj.hamyori.loan.model.MemberAttributes;

/**
 * Notes that the principal was handed over. Sent by a loan officer or a branch manager; refused the second time.
 *
 * @param loanId id
 * @param mfo code of the organisation
 * @param loanNumber the number the loan gets on paper
 * @param disbursedOn business date
 * @param channel CASH, BANK or WALLET
 * @param receivedBy the member who took the money
 * @param firstDueOn first due date, null when it follows from the rhythm
 * @param groupDissolved the group it is taken through is no more
 * @param groupMeets when the group meets, null where there is none or it agreed no rhythm
 * @param borrower what reports are split by
 * @param by user name
 */
public record DisburseLoan(
        @TargetAggregateIdentifier UUID loanId,
        String mfo,
        String loanNumber,
        LocalDate disbursedOn,
        String channel,
        UUID receivedBy,
        @Nullable LocalDate firstDueOn,
        boolean groupDissolved,
        @Nullable MeetingRhythm groupMeets,
        MemberAttributes borrower,
        String by) {}
