package tj.hamyori.group.events;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The record of an activity was wrong and no longer counts; another person than recorded it said so.
 *
 * @param reversedOn business date
 * @param reversedBy user name
 */
public record ActivityReversed(UUID activityId, UUID groupId, LocalDate reversedOn, String reversedBy)
        implements ActivityEvent {}
