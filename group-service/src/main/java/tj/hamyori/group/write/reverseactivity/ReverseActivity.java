package tj.hamyori.group.write.reverseactivity;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Say that the record of an activity was wrong; a loan officer other than its recorder may. Said twice it changes
 * nothing.
 *
 * @param reversedBy user name
 */
public record ReverseActivity(
        @TargetAggregateIdentifier UUID activityId,
        UUID groupId,
        String mfo,
        LocalDate reversedOn,
        String reversedBy) {}
