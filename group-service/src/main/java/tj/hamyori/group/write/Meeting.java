package tj.hamyori.group.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import tj.hamyori.events.Money;
import tj.hamyori.group.events.Attendance;
import tj.hamyori.group.events.HandedOver;
import tj.hamyori.group.events.MeetingRecorded;
import tj.hamyori.group.events.MeetingVerified;
import tj.hamyori.group.model.LineKind;
import tj.hamyori.group.model.PaymentIds;
import tj.hamyori.group.model.Seals;
import tj.hamyori.group.write.recordmeeting.RecordMeeting;
import tj.hamyori.group.write.verifymeeting.VerifyMeeting;
import tj.hamyori.platform.problem.PlatformRule;
import tj.hamyori.platform.problem.RuleViolated;
import tj.hamyori.platform.problem.Violation;

/** One meeting of a group: recorded by one person, verified by another. Membership and currency are the group's say. */
@Aggregate
class Meeting {

    @AggregateIdentifier
    private @Nullable UUID meetingId;

    private @Nullable MeetingRecorded recorded;
    private @Nullable MeetingVerified verified;

    Meeting() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RecordMeeting command, Seals seals) {
        if (recorded != null) {
            MeetingRecorded stands = mine(command.mfo(), command.groupId());
            boolean same = isSameComment(stands, command, seals)
                    && recording(command, stands.sealedComment(), stands.recordedBy())
                            .equals(stands);
            refuseUnless(same, MeetingRule.MEETING_ID_REUSED);
            return;
        }
        refuseUnless(!command.heldOn().isAfter(command.today()), MeetingRule.HELD_IN_FUTURE);
        refuseRepeatedRoll(command.attendance());
        refuseWrongRepayments(command.repayments());
        apply(recording(command, command.sealedComment(), command.recordedBy()));
    }

    @CommandHandler
    void decide(VerifyMeeting command) {
        MeetingRecorded meeting = mine(command.mfo(), command.groupId());
        MeetingVerified event = new MeetingVerified(
                command.meetingId(),
                command.groupId(),
                meeting.heldOn(),
                command.verifiedOn(),
                command.countedMinor(),
                meeting.repayments(),
                command.verifiedBy());
        if (verified != null) {
            refuseUnless(event.equals(verified), MeetingRule.MEETING_ALREADY_VERIFIED);
            return;
        }
        refuseUnless(!command.verifiedBy().equals(meeting.recordedBy()), MeetingRule.VERIFIED_BY_RECORDER);
        refuseUnless(!command.verifiedOn().isBefore(meeting.heldOn()), MeetingRule.VERIFIED_BEFORE_HELD);
        refuseUnless(!command.verifiedOn().isAfter(command.today()), MeetingRule.VERIFIED_IN_FUTURE);
        apply(event);
    }

    @EventSourcingHandler
    void evolve(MeetingRecorded event) {
        meetingId = event.meetingId();
        recorded = event;
    }

    @EventSourcingHandler
    void evolve(MeetingVerified event) {
        verified = event;
    }

    /** Lists are put in order of ids, so that the same content is the same event. */
    private static MeetingRecorded recording(RecordMeeting command, @Nullable String sealedComment, String recordedBy) {
        return new MeetingRecorded(
                command.meetingId(),
                command.groupId(),
                command.mfo(),
                command.heldOn(),
                command.attendance().stream()
                        .map(roll ->
                                new Attendance(roll.memberId(), roll.status().name()))
                        .sorted(Comparator.comparing(Attendance::memberId))
                        .toList(),
                command.openingCountMinor(),
                command.closingCountMinor(),
                command.currency(),
                sealedComment,
                command.repayments().stream()
                        .map(repayment -> handedOver(command, repayment))
                        .sorted(Comparator.comparing(HandedOver::loanId)
                                .thenComparing(line -> LineKind.of(line.kind()))
                                .thenComparing(HandedOver::paymentId))
                        .toList(),
                recordedBy);
    }

    private static HandedOver handedOver(RecordMeeting command, RecordMeeting.Repayment repayment) {
        return new HandedOver(
                PaymentIds.of(command.meetingId(), repayment.loanId(), repayment.kind(), repayment.coverId()),
                repayment.memberId(),
                repayment.loanId(),
                Money.of(repayment.amountMinor(), command.currency()),
                repayment.kind().stored(),
                repayment.coveredBy(),
                repayment.coverId());
    }

    private static boolean isSameComment(MeetingRecorded stands, RecordMeeting command, Seals seals) {
        String sealed = stands.sealedComment();
        String comment =
                sealed == null ? null : seals.openText(stands.groupId(), sealed).orElse(null);
        return Objects.equals(comment, command.comment());
    }

    private static void refuseRepeatedRoll(List<RecordMeeting.Roll> attendance) {
        Set<UUID> named = new HashSet<>();
        refuseAt(
                "attendance[%d].memberId",
                MeetingRule.TWICE_IN_ROLL_CALL,
                attendance.size(),
                line -> !named.add(attendance.get(line).memberId()));
    }

    private static void refuseWrongRepayments(List<RecordMeeting.Repayment> repayments) {
        refuseAt(
                "repayments[%d].amountMinor",
                MeetingRule.REPAYMENT_NOT_POSITIVE,
                repayments.size(),
                line -> repayments.get(line).amountMinor() <= 0);
        refuseAt(
                "repayments[%d].coveredBy",
                MeetingRule.COVERED_BY_ANOTHER, repayments.size(), line -> isCoveredWrongly(repayments.get(line)));
        refuseAt(
                "repayments[%d].coverId",
                MeetingRule.REIMBURSEMENT_NAMES_ITS_COVER,
                repayments.size(),
                line -> (repayments.get(line).kind() == LineKind.REIMBURSEMENT)
                        == (repayments.get(line).coverId() == null));
        Set<UUID> repaid = new HashSet<>();
        refuseAt(
                "repayments[%d].loanId",
                MeetingRule.LOAN_REPAID_TWICE, repayments.size(), line -> !repaid.add(key(repayments.get(line))));
    }

    /** Who pays her own instalment repays it, and only a cover says who paid. */
    private static boolean isCoveredWrongly(RecordMeeting.Repayment line) {
        UUID payer = line.coveredBy();
        return payer != null && (line.kind() != LineKind.COVER || payer.equals(line.memberId()));
    }

    /** Under the same key there is one line; the id of a line without its meeting. */
    private static UUID key(RecordMeeting.Repayment line) {
        return PaymentIds.of(line.loanId(), line.loanId(), line.kind(), line.coverId());
    }

    private static void refuseAt(String field, MeetingRule rule, int lines, IntPredicate wrong) {
        List<Violation> violations = IntStream.range(0, lines)
                .filter(wrong)
                .mapToObj(line -> new Violation(field.formatted(line), rule.name(), rule.sentence()))
                .toList();
        if (!violations.isEmpty()) {
            throw new RuleViolated(rule, violations);
        }
    }

    /** To another organisation, or under another group, there is no such meeting. */
    private MeetingRecorded mine(String mfo, UUID groupId) {
        if (recorded == null
                || !recorded.mfo().equals(mfo)
                || !recorded.groupId().equals(groupId)) {
            throw new RuleViolated(PlatformRule.UNKNOWN_RESOURCE);
        }
        return recorded;
    }

    private static void refuseUnless(boolean allowed, MeetingRule rule) {
        if (!allowed) {
            throw new RuleViolated(rule);
        }
    }
}
