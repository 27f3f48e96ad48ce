package tj.hamyori.group.write.acknowledgenotice;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Says that a notice of the daily look was seen. A loan officer or branch manager may; the first one counts, and a
 * newer notice is unseen again.
 */
public record AcknowledgeNotice(
        @TargetAggregateIdentifier UUID memberId, String mfo, LocalDate notedOn, LocalDate acknowledgedOn, String by) {}
