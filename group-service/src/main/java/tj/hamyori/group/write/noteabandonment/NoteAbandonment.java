package tj.hamyori.group.write.noteabandonment;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * The daily look's answer for one member. The same answer as last time, or one for an earlier date, changes nothing.
 *
 * @param abandonedSince null for not abandoned on that date
 */
public record NoteAbandonment(
        @TargetAggregateIdentifier UUID memberId,
        String mfo,
        LocalDate notedOn,
        @Nullable LocalDate abandonedSince) {}
