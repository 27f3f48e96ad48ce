package tj.hamyori.repayment.read.holidays;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day as the calendar of an organisation has it.
 *
 * @param working true where a day was made a working day
 * @param source LAW (the built-in calendar of Tajikistan), COUNTRY (declared by the association) or ORGANISATION
 * @param reason null for LAW, as are {@code declaredBy} and {@code recordedAt}
 */
record Holiday(
        LocalDate day,
        boolean working,
        String source,
        @Nullable String reason,
        @Nullable String declaredBy,
        @Nullable Instant recordedAt) {}
