package tj.hamyori.group.write.form;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import tj.hamyori.group.model.GroupRules;
import tj.hamyori.group.model.RhythmUnit;

/**
 * Form a group; a loan officer may. Sent twice with the same content it changes nothing, with other content under the
 * same id it is refused.
 *
 * @param meetingEvery units between two meetings, null together with {@code meetingUnit} for no rhythm agreed
 * @param meetingWeekday weekday of its meetings, null for none agreed
 * @param meetingNth which of the month's, 1 to 4, or -1 for the last; null together with the weekday, 0 by weeks
 * @param currency ISO 4217 code of the box
 * @param rules null for none agreed
 * @param today business date on which the request arrived
 */
public record FormGroup(
        @TargetAggregateIdentifier UUID groupId,
        String mfo,
        String name,
        @Nullable String district,
        LocalDate formedOn,
        @Nullable Integer meetingEvery,
        @Nullable RhythmUnit meetingUnit,
        @Nullable DayOfWeek meetingWeekday,
        @Nullable Integer meetingNth,
        String currency,
        @Nullable GroupRules rules,
        LocalDate today) {}
