package tj.hamyori.loan.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tj.hamyori.events.Money;

/**
 * The principal, or the first tranche of it, was handed over. Carries all that keeping the loan needs.
 *
 * @param loanId id
 * @param loanNumber number on paper, unique within the organisation
 * @param product terms frozen when she applied
 * @param purpose what it is for
 * @param groupId the group it is taken through, null for none
 * @param officer user name of the officer who submitted it
 * @param disbursedOn business date; interest runs from here
 * @param principal sum of the shares
 * @param instalments number of instalments
 * @param firstDueOn first due date, null when it follows from the rhythm
 * @param channel CASH, BANK or WALLET
 * @param receivedBy the member who took the money
 * @param borrowers at least one
 * @param disbursedBy user name
 * @param meetingDay the day instalments fall due on, the product's or the group's as agreed that day; null for the day
 *     of the first one
 */
public record LoanDisbursed(
        UUID loanId,
        String loanNumber,
        ProductTerms product,
        String purpose,
        @Nullable UUID groupId,
        String officer,
        LocalDate disbursedOn,
        Money principal,
        int instalments,
        @Nullable LocalDate firstDueOn,
        String channel,
        UUID receivedBy,
        List<BorrowerShare> borrowers,
        String disbursedBy,
        @Nullable MeetingDay meetingDay)
        implements LoanEvent {}
