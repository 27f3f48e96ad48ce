package tj.hamyori.group.read.grouppage;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tj.hamyori.group.model.DissolutionReason;
import tj.hamyori.group.model.GroupRules;
import tj.hamyori.group.model.GroupState;
import tj.hamyori.group.model.LeavingReason;
import tj.hamyori.group.model.LegalForm;
import tj.hamyori.group.model.MeetingStatus;
import tj.hamyori.group.model.MemberRole;
import tj.hamyori.group.model.Office;
import tj.hamyori.group.model.RhythmUnit;

/**
 * A group with its members and its latest meetings, newest first.
 *
 * @param state DISSOLVED and MERGED groups can only be read
 * @param endedOn its last day, null while it goes on
 * @param endingReason of a dissolved group
 * @param meetingEvery null where no rhythm was agreed
 * @param members who belong to it
 * @param rules newest first, those not yet in force included
 * @param officers newest first
 * @param keyHolders newest first
 * @param transformations newest first; none for a self-help group
 * @param relatives groups it came out of, divided into, took in or went over into; newest first
 * @param lendingOrder in which its members borrow, null for none
 */
record GroupPage(
        UUID groupId,
        String name,
        @Nullable String district,
        LocalDate formedOn,
        GroupState state,
        @Nullable LocalDate endedOn,
        @Nullable DissolutionReason endingReason,
        String currency,
        @Nullable Rhythm meetingEvery,
        @Nullable UUID treasurerId,
        List<Member> members,
        List<FormerMember> formerMembers,
        List<Rules> rules,
        List<Officer> officers,
        List<KeyHolders> keyHolders,
        List<Transformation> transformations,
        List<Related> relatives,
        @Nullable LendingOrder lendingOrder,
        List<Meeting> meetings) {

    /** @param atOnce how many of those who wait have their turn at a time */
    record LendingOrder(LocalDate agreedOn, List<UUID> memberIds, int atOnce) {}

    /** What another group is to this one. */
    enum Relation {
        CAME_OUT_OF,
        DIVIDED_INTO,
        TOOK_IN,
        MERGED_INTO
    }

    record Related(Relation relation, UUID groupId, String name, LocalDate on) {}

    /** @param nth by months which of the weekdays, -1 for the last; 0 by weeks, null together with the weekday */
    record Rhythm(
            int every,
            RhythmUnit unit,
            @Nullable DayOfWeek weekday,
            @Nullable Integer nth) {}

    /** The names are null once she was erased. */
    record Member(
            UUID memberId, @Nullable String name, @Nullable String knownAs, LocalDate admittedOn, MemberRole role) {}

    /**
     * The names are null once she was erased.
     *
     * @param leftOn the last day on which she belonged to the group
     * @param reason null where the group itself changed and she went with it
     */
    record FormerMember(
            UUID memberId,
            @Nullable String name,
            @Nullable String knownAs,
            LocalDate admittedOn,
            LocalDate leftOn,
            @Nullable LeavingReason reason) {}

    /** @param effectiveOn from which day they hold; the next line below held until then */
    record Rules(LocalDate decidedOn, LocalDate effectiveOn, GroupRules rules) {}

    /**
     * Somebody took over an office; the names are null once erased.
     *
     * @param handedOverBy who held it until then, null for nobody
     * @param vacatedOn from when on nobody holds it, null where it was handed over or is held still
     */
    record Officer(
            Office office,
            UUID personId,
            @Nullable String name,
            @Nullable String knownAs,
            LocalDate electedOn,
            @Nullable UUID handedOverBy,
            @Nullable LocalDate vacatedOn) {}

    /** @param formerName the name it had until then */
    record Transformation(LegalForm legalForm, String name, LocalDate registeredOn, String formerName) {}

    /** Who held the keys from that day on. */
    record KeyHolders(LocalDate namedOn, List<UUID> memberIds) {}

    /** @param repaidMinor all that went to lenders, covers included; minor units of the group's currency */
    record Meeting(
            UUID meetingId,
            LocalDate heldOn,
            MeetingStatus status,
            String recordedBy,
            @Nullable String verifiedBy,
            long repaidMinor) {}
}
