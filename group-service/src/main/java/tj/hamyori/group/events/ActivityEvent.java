package tj.hamyori.group.events;

import java.util.UUID;

/** Everything that can ever have happened to the record of an activity. */
public sealed interface ActivityEvent permits ActivityRecorded, ActivityReversed {

    UUID activityId();
}
