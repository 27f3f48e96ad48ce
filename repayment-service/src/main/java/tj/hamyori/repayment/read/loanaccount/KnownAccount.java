package tj.hamyori.repayment.read.loanaccount;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tj.hamyori.repayment.model.account.Payment;
import tj.hamyori.repayment.model.schedule.Instalment;

/**
 * The rows of one account that count on a business date as known at an instant.
 *
 * @param version of the schedule in force, 0 where there is none yet
 * @param repayments reversed ones included
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
        List<Instalment> schedule,
        List<KnownRepayment> repayments,
        @Nullable LocalDate writtenOffOn) {

    /** @param reversedBy who reversed it, null where it stands */
    record KnownRepayment(
            UUID paymentId,
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
            return new Payment(paymentId.toString(), paidOn, recordedAt, amountMinor);
        }
    }

    /** Until there is a schedule the principal is owed, some day. */
    List<Instalment> instalments() {
        return version == 0 ? List.of(new Instalment(1, LocalDate.MAX, principalMinor, 0, 0, 0)) : schedule;
    }

    List<Payment> payments() {
        return repayments.stream()
                .filter(KnownRepayment::stands)
                .map(KnownRepayment::asPayment)
                .toList();
    }
}
