package tj.hamyori.loan.events;

import java.time.LocalDate;
import java.util.UUID;
import tj.hamyori.events.Money;

/**
 * A further part of the approved principal was handed over; the first one is the {@link LoanDisbursed}.
 *
 * @param loanId id
 * @param trancheId made by the client
 * @param number its place among the loan's, from 2
 * @param disbursedOn business date; interest on it runs from here
 * @param amount at most what was left
 * @param channel CASH, BANK or WALLET
 * @param receivedBy the member who took the money
 * @param disbursedBy user name
 */
public record TrancheDisbursed(
        UUID loanId,
        UUID trancheId,
        int number,
        LocalDate disbursedOn,
        Money amount,
        String channel,
        UUID receivedBy,
        String disbursedBy)
        implements LoanEvent {}
