package tj.hamyori.group.write.renewconsent;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** She gives her consent again. The same date again changes nothing. */
public record RenewConsent(
        @TargetAggregateIdentifier UUID memberId, String mfo, LocalDate renewedOn, LocalDate today) {}
