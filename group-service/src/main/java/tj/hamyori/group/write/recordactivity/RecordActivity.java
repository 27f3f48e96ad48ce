package tj.hamyori.group.write.recordactivity;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import tj.hamyori.group.model.ActivityKind;

/**
 * Record an activity of a group; its treasurer or a loan officer may. The id is the client's: sent again with the same
 * content, by whomever, it changes nothing. The group is asked first, by {@link RecordActivityOfGroup}.
 *
 * @param subject compared with what is recorded, never stored in this form; so is {@code provider}
 * @param sealedSubject the same, sealed; so is {@code sealedProvider}
 * @param valueMinor IN_KIND_SUPPORT: more than zero, minor units of {@code currency}; null for other kinds
 * @param members whom it concerned, none for the whole group
 * @param participants how many people took part, guests included; null where nobody attends
 * @param recordedBy user name
 * @param today business date on which the request arrived
 */
public record RecordActivity(
        @TargetAggregateIdentifier UUID activityId,
        UUID groupId,
        String mfo,
        ActivityKind kind,
        LocalDate on,
        String subject,
        String provider,
        String sealedSubject,
        String sealedProvider,
        @Nullable Long valueMinor,
        @Nullable String currency,
        Set<UUID> members,
        @Nullable Integer participants,
        String recordedBy,
        LocalDate today) {}
