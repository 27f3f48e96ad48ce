package tj.hamyori.repayment.model.schedule;

import java.time.LocalDate;

/**
 * A part of the principal and the date it is handed over.
 *
 * @param amountMinor more than 0
 */
public record Tranche(LocalDate on, long amountMinor) {}
