package tj.hamyori.loan.kafka;

import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import tj.hamyori.events.Topics;
import tj.hamyori.events.loan.BorrowerShareV1;
import tj.hamyori.events.loan.LoanClosedV1;
import tj.hamyori.events.loan.LoanDisbursedV1;
import tj.hamyori.events.loan.LoanRescheduledV1;
import tj.hamyori.events.loan.LoanTermsV1;
import tj.hamyori.events.loan.LoanWrittenOffV1;
import tj.hamyori.events.loan.MeetingDayV1;
import tj.hamyori.events.loan.PostponementDecidedV1;
import tj.hamyori.events.loan.TrancheDisbursedV1;
import tj.hamyori.loan.events.ApplicationApproved;
import tj.hamyori.loan.events.ApplicationEndorsed;
import tj.hamyori.loan.events.ApplicationRejected;
import tj.hamyori.loan.events.ApplicationSubmitted;
import tj.hamyori.loan.events.ApplicationWithdrawalRecorded;
import tj.hamyori.loan.events.BorrowerShare;
import tj.hamyori.loan.events.LoanClosed;
import tj.hamyori.loan.events.LoanDisbursed;
import tj.hamyori.loan.events.LoanEvent;
import tj.hamyori.loan.events.LoanProductEvent;
import tj.hamyori.loan.events.LoanReopened;
import tj.hamyori.loan.events.LoanRescheduled;
import tj.hamyori.loan.events.LoanWrittenOff;
import tj.hamyori.loan.events.MeetingDay;
import tj.hamyori.loan.events.PostponementDecided;
import tj.hamyori.loan.events.ProductTerms;
import tj.hamyori.loan.events.TrancheDisbursed;
import tj.hamyori.loan.events.TranchesCancelled;
import tj.hamyori.platform.kafka.PublishedEvents;

/** What the outside learns: a loan's life from its disbursement on. Applications and products stay inside. */
@Component
class LoanPublishedEvents implements PublishedEvents {

    /** One word; anything longer may name a person and is published as OTHER. */
    private static final Pattern CODE = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,39}");

    @Override
    public String source() {
        return "/hamyori/loan-service";
    }

    @Override
    public Optional<Published> publish(Object storedEvent) {
        return switch (storedEvent) {
            case LoanEvent event ->
                published(event)
                        .map(fact -> new Published(Topics.LOAN, event.loanId().toString(), fact));
            case LoanProductEvent product -> Optional.empty();
            case PostponementDecided event ->
                Optional.of(new Published(Topics.LOAN, event.postponementId().toString(), postponement(event)));
            default -> throw new IllegalStateException("Nobody decided whether to publish " + storedEvent.getClass());
        };
    }

    private static Optional<Record> published(LoanEvent event) {
        return switch (event) {
            case ApplicationSubmitted submitted -> Optional.empty();
            case ApplicationEndorsed endorsed -> Optional.empty();
            case ApplicationApproved approved -> Optional.empty();
            case ApplicationRejected rejected -> Optional.empty();
            case ApplicationWithdrawalRecorded withdrawn -> Optional.empty();
            case LoanDisbursed disbursed -> Optional.of(disbursed(disbursed));
            case TrancheDisbursed tranche ->
                Optional.of(new TrancheDisbursedV1(
                        tranche.loanId(),
                        tranche.trancheId(),
                        tranche.number(),
                        tranche.disbursedOn(),
                        tranche.amount(),
                        tranche.channel()));
            // What counts elsewhere is what was handed over.
            case TranchesCancelled cancelled -> Optional.empty();
            case LoanRescheduled changed ->
                Optional.of(new LoanRescheduledV1(
                        changed.loanId(),
                        changed.decidedOn(),
                        code(changed.reason()),
                        changed.instalments(),
                        changed.every(),
                        changed.unit(),
                        changed.firstDueOn(),
                        changed.kind() == null ? "EXTEND" : changed.kind(),
                        changed.months(),
                        changed.graceInstalments()));
            case LoanWrittenOff lost ->
                Optional.of(new LoanWrittenOffV1(lost.loanId(), lost.writtenOffOn(), code(lost.reason())));
            case LoanClosed closed -> Optional.of(new LoanClosedV1(closed.loanId(), closed.closedOn()));
            // Repayment-service said so itself.
            case LoanReopened reopened -> Optional.empty();
        };
    }

    private static PostponementDecidedV1 postponement(PostponementDecided event) {
        return new PostponementDecidedV1(
                event.postponementId(),
                event.district(),
                event.groupId(),
                event.months(),
                event.decidedOn(),
                code(event.reason()));
    }

    private static LoanDisbursedV1 disbursed(LoanDisbursed event) {
        return new LoanDisbursedV1(
                event.loanId(),
                event.loanNumber(),
                event.product().code(),
                event.product().kind(),
                code(event.purpose()),
                event.groupId(),
                event.officer(),
                event.disbursedOn(),
                event.principal(),
                terms(event),
                event.borrowers().stream().map(LoanPublishedEvents::share).toList());
    }

    private static LoanTermsV1 terms(LoanDisbursed event) {
        ProductTerms product = event.product();
        MeetingDay day = event.meetingDay();
        return new LoanTermsV1(
                product.interestMethod(),
                product.annualRatePercent(),
                product.amortisation(),
                event.instalments(),
                product.every(),
                product.unit(),
                "SAME_AS_INSTALMENT",
                "THIRTY_360",
                event.firstDueOn(),
                product.principalGraceInstalments(),
                0,
                0,
                product.instalmentMultipleMinor(),
                "HALF_EVEN",
                "0",
                product.nonWorkingDays(),
                product.calendar(),
                product.flatFeeMinor(),
                day == null ? null : new MeetingDayV1(day.weekday(), day.nth()),
                product.excessTreatment());
    }

    private static BorrowerShareV1 share(BorrowerShare share) {
        return new BorrowerShareV1(
                share.memberId(),
                share.principal(),
                share.sex(),
                share.birthYear(),
                share.district(),
                share.householdCategory());
    }

    private static String code(String reason) {
        return CODE.matcher(reason).matches() ? reason : "OTHER";
    }
}
