package tj.hamyori.group.write.withdrawfact;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Takes back a fact or decision that was recorded by mistake. A loan officer or branch manager may, but not whoever
 * recorded it. What is right is recorded anew, as a fact of its own.
 */
public record WithdrawFact(
        @TargetAggregateIdentifier UUID memberId,
        String mfo,
        UUID factId,
        LocalDate withdrawnOn,
        String sealedReason,
        String withdrawnBy,
        LocalDate today) {}
