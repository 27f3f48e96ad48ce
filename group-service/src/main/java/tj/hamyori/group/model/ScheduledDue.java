package tj.hamyori.group.model;

import java.time.LocalDate;

/**
 * One instalment as the collection sheet needs it.
 *
 * @param totalMinor principal, interest and fee together, minor units
 */
public record ScheduledDue(LocalDate dueOn, long totalMinor) {}
