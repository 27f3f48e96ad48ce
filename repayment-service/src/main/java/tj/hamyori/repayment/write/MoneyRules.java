package tj.hamyori.repayment.write;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import tj.hamyori.platform.problem.RuleViolated;
import tj.hamyori.repayment.events.AccountCharged;
import tj.hamyori.repayment.events.CoverReimbursed;
import tj.hamyori.repayment.events.InstalmentCovered;
import tj.hamyori.repayment.events.MoneyEvent;
import tj.hamyori.repayment.events.RepaymentRecorded;
import tj.hamyori.repayment.model.account.InstalmentPosition;
import tj.hamyori.repayment.model.account.PayOff;
import tj.hamyori.repayment.model.schedule.Instalment;
import tj.hamyori.repayment.write.charge.NewCharge;
import tj.hamyori.repayment.write.payoff.PayOffAccount;
import tj.hamyori.repayment.write.record.RecordRepayment;
import tj.hamyori.repayment.write.refund.RefundCredit;
import tj.hamyori.repayment.write.reimburse.ReimburseCover;
import tj.hamyori.repayment.write.takeback.TakeBackCover;
import tj.hamyori.repayment.write.waive.WaiveCharge;

/** What an account checks before money moves or a charge is made. */
final class MoneyRules {

    private final AccountState state;

    MoneyRules(AccountState state) {
        this.state = state;
    }

    /**
     * The fact stored under this id, where there is one of this kind.
     *
     * @throws RuleViolated if the id belongs to money of another kind
     */
    <T extends MoneyEvent> Optional<T> before(UUID moneyId, Class<T> kind) {
        Optional<MoneyEvent> before = book().money().find(moneyId);
        LoanAccountRule.PAYMENT_ID_REUSED.refuseIf(before.isPresent() && !kind.isInstance(before.get()), "paymentId");
        return before.map(kind::cast);
    }

    void checkMoney(long amountMinor, String currency, LocalDate on, String dateField) {
        LoanAccountRule.AMOUNT_MUST_BE_POSITIVE.refuseIf(amountMinor <= 0, "amountMinor");
        LoanAccountRule.AMOUNT_TOO_LARGE.refuseIf(amountMinor > RecordRepayment.LARGEST_AMOUNT_MINOR, "amountMinor");
        LoanAccountRule.CURRENCY_MUST_BE_THE_LOANS.refuseIf(
                !currency.equals(state.opened().currency()), "currency");
        LoanAccountRule.PAID_BEFORE_DISBURSEMENT.refuseIf(
                on.isBefore(state.opened().disbursedOn()), dateField);
    }

    /** Refuses a business date more than a day after the one on which it was recorded. */
    void checkNotLater(LocalDate on, Instant recordedAt, String dateField) {
        LocalDate tomorrow = LocalDate.ofInstant(recordedAt, ZoneOffset.UTC).plusDays(1);
        LoanAccountRule.DATED_IN_THE_FUTURE.refuseIf(on.isAfter(tomorrow), dateField);
    }

    /** The repayment as it will be stored. */
    RepaymentRecorded recorded(RecordRepayment command) {
        checkMoney(command.amountMinor(), command.currency(), command.paidOn(), "paidOn");
        return command.asEvent(book().creditOutOf(command.amountMinor(), command.paidOn()));
    }

    /** The charge as it will be stored. */
    AccountCharged charged(NewCharge command) {
        checkNotLater(command.chargedOn(), command.recordedAt(), "chargedOn");
        checkMoney(command.amountMinor(), command.currency(), command.chargedOn(), "chargedOn");
        LoanAccountRule.NOTHING_TO_CHARGE_ON.refuseIf(book().isWrittenOff() || book().owesNothing(), "loanId");
        boolean penalty = command.kind().equals("PENALTY");
        LoanAccountRule.NO_PENALTY_ON_INTEREST_FREE.refuseIf(penalty && state.isInterestFree(), "kind");
        Instalment line = book().schedules().latest().stream()
                .filter(instalment ->
                        book().schedules().version() > 0 && instalment.number() == command.instalmentNumber())
                .findFirst()
                .orElseThrow(() -> new RuleViolated(LoanAccountRule.UNKNOWN_INSTALMENT));
        LoanAccountRule.PENALTY_NEEDS_A_LATE_INSTALMENT.refuseIf(
                penalty && !isLate(line.number(), command.chargedOn()), "chargedOn");
        return command.asEvent(line.dueOn());
    }

    private boolean isLate(int number, LocalDate on) {
        return book().position(on).instalments().stream()
                .filter(line -> line.number() == number && line.dueOn().isBefore(on))
                .mapToLong(InstalmentPosition::outstandingMinor)
                .anyMatch(unpaidMinor -> unpaidMinor > 0);
    }

    /** The money of this id. */
    MoneyEvent money(UUID moneyId) {
        return book().money().find(moneyId).orElseThrow(() -> new RuleViolated(LoanAccountRule.UNKNOWN_PAYMENT));
    }

    /** The charge of this id. */
    AccountCharged charge(UUID chargeId) {
        return book().charges().charged(chargeId).orElseThrow(() -> new RuleViolated(LoanAccountRule.UNKNOWN_CHARGE));
    }

    void checkWaiver(WaiveCharge command, AccountCharged charge) {
        LoanAccountRule.WAIVER_NEEDS_ANOTHER_PERSON.refuseIf(command.waivedBy().equals(charge.chargedBy()), "waivedBy");
        LoanAccountRule.WAIVED_BEFORE_CHARGED.refuseIf(command.waivedOn().isBefore(charge.chargedOn()), "waivedOn");
    }

    void checkReimbursement(ReimburseCover command) {
        checkNotLater(command.reimbursedOn(), command.recordedAt(), "reimbursedOn");
        checkMoney(command.amountMinor(), command.currency(), command.reimbursedOn(), "reimbursedOn");
        InstalmentCovered cover = book().money()
                .standing()
                .filter(event -> event.moneyId().equals(command.coverId()))
                .filter(InstalmentCovered.class::isInstance)
                .map(InstalmentCovered.class::cast)
                .findFirst()
                .orElseThrow(() -> new RuleViolated(LoanAccountRule.UNKNOWN_PAYMENT));
        LoanAccountRule.REIMBURSED_BEFORE_COVERED.refuseIf(
                command.reimbursedOn().isBefore(cover.paidOn()), "reimbursedOn");
        LoanAccountRule.REIMBURSED_MORE_THAN_COVERED.refuseIf(
                command.amountMinor() > cover.amountMinor() - reimbursedMinor(cover.coverId()), "amountMinor");
    }

    /** Money can be reversed by another person, a cover only while nothing of it was reimbursed. */
    void checkReversal(MoneyEvent money, String reversedBy) {
        LoanAccountRule.REVERSAL_NEEDS_ANOTHER_PERSON.refuseIf(reversedBy.equals(money.recordedBy()), "reversedBy");
        LoanAccountRule.COVER_WAS_REIMBURSED.refuseIf(
                money instanceof InstalmentCovered && reimbursedMinor(money.moneyId()) > 0, "paymentId");
    }

    /** What was given back for the cover and stands; none of it stands once the cover was taken back. */
    List<CoverReimbursed> freedBy(TakeBackCover command) {
        LoanAccountRule.REVERSAL_NEEDS_ANOTHER_PERSON.refuseIf(
                command.reversedBy().equals(money(command.coverId()).recordedBy()), "reversedBy");
        return reimbursements(command.coverId()).toList();
    }

    void checkRefund(RefundCredit command) {
        checkNotLater(command.refundedOn(), command.recordedAt(), "refundedOn");
        checkMoney(command.amountMinor(), command.currency(), command.refundedOn(), "refundedOn");
        LoanAccountRule.REFUND_MORE_THAN_CREDIT.refuseIf(
                command.amountMinor() > book().refundableMinor(command.refundedOn()), "amountMinor");
        LoanAccountRule.REFUND_NEEDS_ANOTHER_PERSON.refuseIf(
                book().position(command.refundedOn()).payments().stream()
                        .filter(line -> line.payment().receivedMinor() > 0
                                && line.allocation().creditMinor() > 0)
                        .flatMap(line -> book()
                                .money()
                                .find(UUID.fromString(line.payment().id()))
                                .stream())
                        .anyMatch(money -> money.recordedBy().equals(command.refundedBy())),
                "refundedBy");
    }

    /** The payment that closes the loan, as it will be stored. */
    RepaymentRecorded closing(PayOffAccount command, PayOff.Quote quote) {
        checkNotLater(command.paidOn(), command.recordedAt(), "paidOn");
        checkMoney(command.amountMinor(), command.currency(), command.paidOn(), "paidOn");
        LoanAccountRule.NOTHING_TO_PAY_OFF.refuseIf(quote.amountMinor() == 0 || book().isWrittenOff(), "loanId");
        LoanAccountRule.PAY_OFF_TOO_LITTLE.refuseIf(command.amountMinor() < quote.amountMinor(), "amountMinor");
        return command.asEvent(command.amountMinor() - quote.amountMinor());
    }

    private long reimbursedMinor(UUID coverId) {
        return reimbursements(coverId).mapToLong(CoverReimbursed::amountMinor).sum();
    }

    private Stream<CoverReimbursed> reimbursements(UUID coverId) {
        return book().money()
                .standing()
                .filter(CoverReimbursed.class::isInstance)
                .map(CoverReimbursed.class::cast)
                .filter(event -> event.coverId().equals(coverId));
    }

    private AccountBook book() {
        return state.book();
    }
}
