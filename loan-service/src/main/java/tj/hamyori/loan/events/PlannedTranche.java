package tj.hamyori.loan.events;

import java.time.LocalDate;

/**
 * A part of the principal as it was approved; a part of other events.
 *
 * @param on when it is meant to be handed over
 * @param amountMinor more than zero
 */
public record PlannedTranche(LocalDate on, long amountMinor) {}
