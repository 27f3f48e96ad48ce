package tj.hamyori.group.write.withdrawconsent;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** She withdraws her consent, at any time and without a reason. The same date again changes nothing. */
public record WithdrawConsent(
        @TargetAggregateIdentifier UUID memberId, String mfo, LocalDate withdrawnOn, LocalDate today) {}
