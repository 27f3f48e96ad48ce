package tj.hamyori.group.write;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tj.hamyori.events.Money;
import tj.hamyori.group.events.Attendance;
import tj.hamyori.group.events.HandedOver;
import tj.hamyori.group.events.LoanAsked;
import tj.hamyori.group.events.MeetingRecorded;
import tj.hamyori.group.events.MeetingSteps;
import tj.hamyori.group.events.MovedInBox;
import tj.hamyori.group.model.LineKind;
import tj.hamyori.group.model.PaymentIds;
import tj.hamyori.group.model.Seals;
import tj.hamyori.group.write.recordmeeting.RecordMeeting;
import tj.hamyori.group.write.recordmeeting.RecordedSteps;
import tj.hamyori.platform.problem.RuleViolated;
import tj.hamyori.platform.problem.Violation;

/** What a meeting's record has to be, and how it is stored. */
final class MeetingRecording {

    private final RecordMeeting command;

    MeetingRecording(RecordMeeting command) {
        this.command = command;
    }

    /** As it will be stored. Lists are put in order of ids, so that the same content is the same event. */
    MeetingRecorded recorded() {
        RecordedSteps steps = command.steps();
        return recorded(
                command.sealedComment(), steps.isEmpty() ? null : steps(steps.sealedMinutes()), command.recordedBy());
    }

    /** Whether the record that stands has the content of this one, whoever sent it. */
    boolean isSameAs(MeetingRecorded stands, Seals seals) {
        MeetingSteps before = stands.steps();
        String minutes = before == null ? null : before.sealedMinutes();
        return seals.isSameText(stands.groupId(), stands.sealedComment(), command.comment())
                && seals.isSameText(stands.groupId(), minutes, command.steps().minutes())
                && recorded(
                                stands.sealedComment(),
                                command.steps().isEmpty() ? null : steps(minutes),
                                stands.recordedBy())
                        .equals(stands);
    }

    private MeetingRecorded recorded(@Nullable String sealedComment, @Nullable MeetingSteps steps, String recordedBy) {
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
                        .map(this::handedOver)
                        .sorted(Comparator.comparing(HandedOver::loanId)
                                .thenComparing(line -> LineKind.of(line.kind()))
                                .thenComparing(HandedOver::paymentId))
                        .toList(),
                recordedBy,
                steps);
    }

    private HandedOver handedOver(RecordMeeting.Repayment repayment) {
        return new HandedOver(
                PaymentIds.of(command.meetingId(), repayment.loanId(), repayment.kind(), repayment.coverId()),
                repayment.memberId(),
                repayment.loanId(),
                Money.of(repayment.amountMinor(), command.currency()),
                repayment.kind().stored(),
                repayment.coveredBy(),
                repayment.coverId());
    }

    private MeetingSteps steps(@Nullable String sealedMinutes) {
        RecordedSteps steps = command.steps();
        return new MeetingSteps(
                steps.previousMeetingId(),
                steps.box().stream()
                        .sorted(Comparator.comparing(RecordedSteps.BoxLine::kind)
                                .thenComparing(line -> Objects.toString(line.memberId()))
                                .thenComparing(line -> Objects.toString(line.internalLoanId())))
                        .map(line -> new MovedInBox(
                                line.kind().name(),
                                line.memberId(),
                                line.internalLoanId(),
                                line.shares(),
                                line.amountMinor()))
                        .toList(),
                steps.requests().stream()
                        .sorted(Comparator.comparing(RecordedSteps.LoanRequest::requestId))
                        .map(request -> new LoanAsked(
                                request.requestId(),
                                request.memberId(),
                                request.amountMinor(),
                                request.votesFor(),
                                request.votesAgainst(),
                                request.granted()))
                        .toList(),
                steps.handedToLenderMinor(),
                steps.handedTo(),
                sealedMinutes);
    }

    /** Refuses what nobody can have meant; a box that does not add up is not among it. */
    void check() {
        Set<UUID> named = new HashSet<>();
        List<RecordMeeting.Roll> attendance = command.attendance();
        refuseAt(
                "attendance[%d].memberId",
                MeetingRule.TWICE_IN_ROLL_CALL,
                attendance,
                roll -> !named.add(attendance.get(roll).memberId()));
        checkRepayments(command.repayments());
        checkBox(command.steps().box());
        checkRequests(command.steps().requests());
        refuseIf(command.meetingId().equals(command.steps().previousMeetingId()), MeetingRule.FOLLOWS_ITSELF);
    }

    private static void checkRepayments(List<RecordMeeting.Repayment> lines) {
        refuseAt(
                "repayments[%d].amountMinor",
                MeetingRule.REPAYMENT_NOT_POSITIVE,
                lines,
                line -> lines.get(line).amountMinor() <= 0);
        refuseAt(
                "repayments[%d].coveredBy",
                MeetingRule.COVERED_BY_ANOTHER, lines, line -> isCoveredWrongly(lines.get(line)));
        refuseAt(
                "repayments[%d].coverId",
                MeetingRule.REIMBURSEMENT_NAMES_ITS_COVER,
                lines,
                line -> (lines.get(line).kind() == LineKind.REIMBURSEMENT)
                        == (lines.get(line).coverId() == null));
        Set<UUID> repaid = new HashSet<>();
        refuseAt(
                "repayments[%d].loanId",
                MeetingRule.LOAN_REPAID_TWICE, lines, line -> !repaid.add(key(lines.get(line))));
    }

    private static void checkBox(List<RecordedSteps.BoxLine> lines) {
        refuseAt(
                "box[%d].amountMinor",
                MeetingRule.BOX_LINE_NOT_POSITIVE,
                lines,
                line -> lines.get(line).amountMinor() <= 0);
        refuseAt(
                "box[%d].memberId",
                MeetingRule.BOX_LINE_OF_A_MEMBER,
                lines,
                line -> lines.get(line).kind().isOfAMember() == (lines.get(line).memberId() == null));
        refuseAt(
                "box[%d].internalLoanId",
                MeetingRule.BOX_LINE_NAMES_ITS_LOAN,
                lines,
                line -> lines.get(line).kind().isOfAnInternalLoan()
                        == (lines.get(line).internalLoanId() == null));
        Set<Object> seen = new HashSet<>();
        refuseAt(
                "box[%d]",
                MeetingRule.BOX_LINE_TWICE,
                lines,
                line -> !seen.add(List.of(
                        lines.get(line).kind(),
                        Objects.toString(lines.get(line).memberId()),
                        Objects.toString(lines.get(line).internalLoanId()))));
    }

    private static void checkRequests(List<RecordedSteps.LoanRequest> requests) {
        Set<UUID> seen = new HashSet<>();
        refuseAt(
                "requests[%d].requestId",
                MeetingRule.REQUEST_TWICE,
                requests,
                line -> !seen.add(requests.get(line).requestId()));
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

    private static void refuseAt(String field, MeetingRule rule, List<?> lines, IntPredicate wrong) {
        List<Violation> violations = IntStream.range(0, lines.size())
                .filter(wrong)
                .mapToObj(line -> new Violation(field.formatted(line), rule.name(), rule.sentence()))
                .toList();
        if (!violations.isEmpty()) {
            throw new RuleViolated(rule, violations);
        }
    }

    private static void refuseIf(boolean wrong, MeetingRule rule) {
        if (wrong) {
            throw new RuleViolated(rule);
        }
    }
}
