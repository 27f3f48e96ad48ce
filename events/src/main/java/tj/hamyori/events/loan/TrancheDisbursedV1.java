package tj.hamyori.events.loan;

import java.time.LocalDate;
import java.util.UUID;
import tj.hamyori.events.Money;

/**
 * A further part of the approved principal was handed over; the first part is the {@code LoanDisbursedV1} of the same
 * loan. Not emitted for a tranche that is only planned, nor for one that was cancelled: what counts is what is owed.
 * Key: loan id.
 *
 * @param loanId id
 * @param trancheId made by the client, so that a second delivery is the same tranche
 * @param number its place among the loan's, from 2
 * @param disbursedOn business date; interest on this part runs from here
 * @param amount more than zero
 * @param channel CASH, BANK or WALLET
 */
public record TrancheDisbursedV1(
        UUID loanId, UUID trancheId, int number, LocalDate disbursedOn, Money amount, String channel) {}
