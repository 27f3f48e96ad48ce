package tj.hamyori.repayment.read.loanaccount;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tj.hamyori.repayment.model.account.Charge;
import tj.hamyori.repayment.model.account.MoneyOfAccount;
import tj.hamyori.repayment.model.account.PayOff;
import tj.hamyori.repayment.model.account.Payment;
import tj.hamyori.repayment.model.account.PaymentKind;
import tj.hamyori.repayment.model.schedule.Instalment;

/**
 * The rows of one account that count on a business date as known at an instant.
 *
 * @param principalMinor handed over by the date
 * @param tranches in which it was handed over, one for most loans
 * @param version of the schedule in force, 0 where there is none yet
 * @param repayments money of every kind, reversed included
 * @param knownCharges waived ones included
 * @param payOff how its terms say that it is closed before its time
 */
record KnownAccount(
        UUID loanId,
        String loanNumber,
        String productCode,
        @Nullable UUID groupId,
        @Nullable String officer,
        LocalDate disbursedOn,
        long principalMinor,
        String currency,
        int version,
        boolean rescheduled,
        List<HandedOver> tranches,
        List<Instalment> schedule,
        List<KnownRepayment> repayments,
        List<KnownCharge> knownCharges,
        @Nullable LocalDate writtenOffOn,
        PayOff payOff) {

    /** A part of the principal. */
    record HandedOver(LocalDate disbursedOn, long amountMinor) {}

    /**
     * @param amountMinor above 0, whichever way it went
     * @param reversedBy who reversed it, null where it stands
     */
    record KnownRepayment(
            UUID paymentId,
            PaymentKind kind,
            LocalDate paidOn,
            long amountMinor,
            String channel,
            @Nullable String receiptNumber,
            Instant recordedAt,
            @Nullable String reversedBy) {

        boolean stands() {
            return reversedBy == null;
        }

        Payment asPayment() {
            return new Payment(paymentId.toString(), kind, paidOn, recordedAt, amountMinor);
        }
    }

    /** @param waivedOn null where it was not waived */
    record KnownCharge(
            UUID chargeId,
            Charge.Kind kind,
            LocalDate dueOn,
            LocalDate chargedOn,
            long amountMinor,
            Instant recordedAt,
            @Nullable LocalDate waivedOn,
            @Nullable String waivedBy) {

        Charge asCharge() {
            return new Charge(kind, dueOn, chargedOn, waivedOn, amountMinor);
        }
    }

    /** None while there is no schedule they could stand on. */
    List<Charge> charges() {
        return version == 0
                ? List.of()
                : knownCharges.stream().map(KnownCharge::asCharge).toList();
    }

    /** Until there is a schedule the principal is owed, some day. */
    List<Instalment> instalments() {
        return version == 0 ? List.of(new Instalment(1, LocalDate.MAX, principalMinor, 0, 0, 0)) : schedule;
    }

    PayOff.Quote quote(LocalDate on) {
        return payOff.quote(instalments(), new MoneyOfAccount(payments(), charges(), writtenOffOn), disbursedOn, on);
    }

    List<Payment> payments() {
        return repayments.stream()
                .filter(KnownRepayment::stands)
                .map(KnownRepayment::asPayment)
                .toList();
    }
}
