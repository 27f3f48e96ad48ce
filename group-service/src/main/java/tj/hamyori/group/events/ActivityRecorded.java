package tj.hamyori.group.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tj.hamyori.events.Money;

/**
 * A group was trained, met to be informed, received goods or used a service.
 *
 * @param mfo code of the organisation
 * @param kind TRAINING, EDUCATION_MEETING, IN_KIND_SUPPORT or SERVICE
 * @param on business date
 * @param subject what about, or what was given; in the clear in older events only, null since
 * @param provider who held or gave it; likewise
 * @param value IN_KIND_SUPPORT: what it was worth; null for other kinds. Never part of the portfolio
 * @param members whom it concerned, in order of their ids; empty for the whole group
 * @param participants how many people, null where nobody attends
 * @param recordedBy user name
 * @param sealedSubject the subject, sealed with a key of its own; null in older events
 * @param sealedProvider likewise
 */
public record ActivityRecorded(
        UUID activityId,
        UUID groupId,
        String mfo,
        String kind,
        LocalDate on,
        @Nullable String subject,
        @Nullable String provider,
        @Nullable Money value,
        List<UUID> members,
        @Nullable Integer participants,
        String recordedBy,
        @Nullable String sealedSubject,
        @Nullable String sealedProvider)
        implements ActivityEvent {

    public ActivityRecorded {
        members = List.copyOf(members);
    }
}
