package tj.hamyori.portal.client.group;

import java.time.LocalDate;
import java.util.List;
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
        @Nullable List<MeetingLine> meetings) {

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

    public record Officer(
            String office,
            UUID personId,
            @Nullable String name,
            @Nullable LocalDate electedOn) {}

    public record MeetingLine(
            UUID meetingId,
            @Nullable LocalDate heldOn,
            @Nullable String status) {}
}
