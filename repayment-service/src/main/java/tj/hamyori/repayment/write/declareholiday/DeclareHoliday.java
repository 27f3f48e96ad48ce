package tj.hamyori.repayment.write.declareholiday;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Declares days holidays, or working days after all; sent by an organisation's administrator for her organisation or by
 * the association's analyst for the country. Sent twice it changes nothing the second time.
 *
 * @param mfo null for the whole country
 * @param working false for holidays
 */
public record DeclareHoliday(
        @TargetAggregateIdentifier UUID calendarId,
        @Nullable String mfo,
        List<LocalDate> days,
        boolean working,
        String reason,
        String declaredBy,
        Instant recordedAt) {

    public DeclareHoliday {
        days = days.stream().distinct().sorted().toList();
    }

    /** One calendar per organisation and one for the country: its id follows from whose it is. */
    public static UUID calendarOf(@Nullable String mfo) {
        String name = mfo == null ? "holidays of the country" : "holidays of organisation " + mfo;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
