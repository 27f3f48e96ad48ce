package tj.hamyori.group.write.cancelpin;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Takes a key-holder's PIN away; a loan officer or a branch manager may. Where there is none nothing changes. */
public record CancelPin(@TargetAggregateIdentifier UUID keyHolderId, String mfo, String cancelledBy, LocalDate today) {}
