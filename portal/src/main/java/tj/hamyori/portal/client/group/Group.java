package tj.hamyori.portal.client.group;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tj.hamyori.portal.language.Shown;

/** A group's page: who is in it and how it met. */
public record Group(
        UUID groupId,
        @Nullable String name,
        @Nullable String district,
        @Nullable String currency,
        @Nullable UUID treasurerId,
        @Nullable LocalDate formedOn,
        @Nullable String state,
        @Nullable LocalDate endedOn,
        @Nullable String endingReason,
        @Nullable List<Membership> members,
        @Nullable List<FormerMember> formerMembers,
        @Nullable List<Rules> rules,
        @Nullable List<NamedKeys> keyHolders,
        @Nullable List<Relative> relatives,
        @Nullable LendingOrder lendingOrder,
        @Nullable List<Officer> officers,
        @Nullable List<MeetingLine> meetings) {

    /** Agreed and in force on that day; null where nothing was. */
    public @Nullable AgreedRules rulesOn(LocalDate day) {
        return ruleLines().stream()
                .filter(dated -> !dated.effectiveOn().isAfter(day))
                .max(Comparator.comparing(Rules::effectiveOn))
                .map(Rules::rules)
                .orElse(null);
    }

    /** A group that has ended can only be read. */
    public boolean ended() {
        return endedOn != null;
    }

    public List<FormerMember> former() {
        return Objects.requireNonNullElse(formerMembers, List.of());
    }

    public List<Rules> ruleLines() {
        return Objects.requireNonNullElse(rules, List.of());
    }

    /** Who holds a key since when, newest first. */
    public List<NamedKeys> keyLines() {
        return Objects.requireNonNullElse(keyHolders, List.of());
    }

    public List<Relative> relativeLines() {
        return Objects.requireNonNullElse(relatives, List.of());
    }

    /** The name of a member, also of one who left; the beginning of her id where she has none. */
    public String called(UUID member) {
        return Stream.concat(
                        memberships().stream().map(one -> new NamedMember(one.memberId(), one.name())),
                        former().stream().map(one -> new NamedMember(one.memberId(), one.name())))
                .filter(one -> one.memberId().equals(member))
                .map(NamedMember::name)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> Shown.beginningOf(member));
    }

    private record NamedMember(UUID memberId, @Nullable String name) {}

    /** Who took over which office, newest first. */
    public List<Officer> officerLines() {
        return Objects.requireNonNullElse(officers, List.of());
    }

    public List<Membership> memberships() {
        return Objects.requireNonNullElse(members, List.of());
    }

    public List<MeetingLine> meetingLines() {
        return Objects.requireNonNullElse(meetings, List.of());
    }

    public record Membership(
            UUID memberId,
            @Nullable String name,
            @Nullable String knownAs,
            @Nullable LocalDate admittedOn) {}

    /** @param vacatedOn from when on nobody holds it, null where it is held or was handed over */
    public record Officer(
            String office,
            UUID personId,
            @Nullable String name,
            @Nullable LocalDate electedOn,
            @Nullable LocalDate vacatedOn) {}

    /** @param reason null where the group itself ended, divided or merged */
    public record FormerMember(
            UUID memberId,
            @Nullable String name,
            @Nullable LocalDate admittedOn,
            @Nullable LocalDate leftOn,
            @Nullable String reason) {}

    /** @param effectiveOn from which day they hold */
    public record Rules(LocalDate decidedOn, LocalDate effectiveOn, AgreedRules rules) {}

    public record NamedKeys(LocalDate namedOn, List<UUID> memberIds) {}

    /** @param relation CAME_OUT_OF, DIVIDED_INTO, TOOK_IN or MERGED_INTO */
    public record Relative(
            String relation, UUID groupId, @Nullable String name, LocalDate on) {}

    /** @param atOnce how many of those who wait have their turn at a time */
    public record LendingOrder(LocalDate agreedOn, List<UUID> memberIds, int atOnce) {}

    public record MeetingLine(
            UUID meetingId,
            @Nullable LocalDate heldOn,
            @Nullable String status) {}
}
