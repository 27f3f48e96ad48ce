package tj.hamyori.repayment.kafka;

import tj.hamyori.events.Money;
import tj.hamyori.events.repayment.ChargeWaivedV1;
import tj.hamyori.events.repayment.CoverReimbursedV1;
import tj.hamyori.events.repayment.CreditRefundedV1;
import tj.hamyori.events.repayment.InstalmentCoveredV1;
import tj.hamyori.events.repayment.LoanChargedV1;
import tj.hamyori.events.repayment.RepaymentRecordedV1;
import tj.hamyori.events.repayment.RepaymentReversedV1;
import tj.hamyori.repayment.events.AccountCharged;
import tj.hamyori.repayment.events.ChargeWaived;
import tj.hamyori.repayment.events.CoverReimbursed;
import tj.hamyori.repayment.events.CreditRefunded;
import tj.hamyori.repayment.events.InstalmentCovered;
import tj.hamyori.repayment.events.RepaymentRecorded;
import tj.hamyori.repayment.events.RepaymentReversed;

/** Money and charges as the outside learns of them; who recorded them, and why in words, stays here. */
final class PublishedMoney {

    private PublishedMoney() {}

    static RepaymentRecordedV1 recorded(RepaymentRecorded event) {
        return new RepaymentRecordedV1(
                event.loanId(),
                event.paymentId(),
                event.paidOn(),
                Money.of(event.amountMinor(), event.currency()),
                event.channel(),
                event.recordedAt());
    }

    static InstalmentCoveredV1 covered(InstalmentCovered event) {
        return new InstalmentCoveredV1(
                event.loanId(),
                event.coverId(),
                event.groupId(),
                event.paidOn(),
                Money.of(event.amountMinor(), event.currency()),
                event.channel(),
                event.recordedAt());
    }

    static CoverReimbursedV1 reimbursed(CoverReimbursed event) {
        return new CoverReimbursedV1(
                event.loanId(),
                event.reimbursementId(),
                event.coverId(),
                event.reimbursedOn(),
                Money.of(event.amountMinor(), event.currency()),
                event.recordedAt());
    }

    static CreditRefundedV1 refunded(CreditRefunded event) {
        return new CreditRefundedV1(
                event.loanId(),
                event.refundId(),
                event.refundedOn(),
                Money.of(event.amountMinor(), event.currency()),
                event.channel(),
                event.recordedAt());
    }

    static LoanChargedV1 charged(AccountCharged event) {
        return new LoanChargedV1(
                event.loanId(),
                event.chargeId(),
                event.kind(),
                event.dueOn(),
                event.chargedOn(),
                Money.of(event.amountMinor(), event.currency()),
                event.recordedAt());
    }

    static ChargeWaivedV1 waived(ChargeWaived event) {
        return new ChargeWaivedV1(event.loanId(), event.chargeId(), event.waivedOn(), event.recordedAt());
    }

    static RepaymentReversedV1 reversed(RepaymentReversed event) {
        return new RepaymentReversedV1(
                event.loanId(), event.paymentId(), event.reason(), event.recordedAt(), event.kind());
    }
}
