package tj.hamyori.portal.client.group;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A group's page: who is in it and how it met. */
public record Group(
        UUID groupId,
        @Nullable String name,
        @Nullable String district,
        @Nullable String currency,
        @Nullable UUID treasurerId,
        @Nullable LocalDate formedOn,
        @Nullable List<Membership> members,
        @Nullable List<Officer> officers,
        @Nullable List<MeetingLine> meetings,
        @Nullable List<DatedRules> rules) {

    /** Agreed and in force on that day; null where nothing was. */
    public @Nullable Rules rulesOn(LocalDate day) {
        return Objects.requireNonNullElse(rules, List.<DatedRules>of()).stream()
                .filter(dated ->
                        dated.effectiveOn() != null && !dated.effectiveOn().isAfter(day))
                .max(Comparator.comparing(dated -> Objects.requireNonNull(dated.effectiveOn())))
                .map(DatedRules::rules)
                .orElse(null);
    }

    /** Who took over which office, newest first. */
    public List<Officer> officerLines() {
        return Objects.requireNonNullElse(officers, List.of());
    }

    public List<Membership> memberships() {
        return Objects.requireNonNullElse(members, List.of());
    }

    /** Null where she is no member today. */
    public @Nullable String nameOf(UUID memberId) {
        return memberships().stream()
                .filter(one -> one.memberId().equals(memberId))
                .findFirst()
                .map(Membership::name)
                .orElse(null);
    }

    public List<MeetingLine> meetingLines() {
        return Objects.requireNonNullElse(meetings, List.of());
    }

    public record Membership(
            UUID memberId,
            @Nullable String name,
            @Nullable String knownAs,
            @Nullable LocalDate admittedOn) {}

    public record Officer(
            String office,
            UUID personId,
            @Nullable String name,
            @Nullable LocalDate electedOn) {}

    public record DatedRules(
            @Nullable LocalDate effectiveOn, @Nullable Rules rules) {}

    /** Minor units of the group's currency; null for what was not agreed. */
    public record Rules(
            @Nullable Long shareValueMinor,
            @Nullable Long savingMinor,
            @Nullable Long socialFundMinor,
            @Nullable Map<String, Long> finesMinor) {}

    public record MeetingLine(
            UUID meetingId,
            @Nullable LocalDate heldOn,
            @Nullable String status) {}
}
