package tj.hamyori.portal.client.loan;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A loan; a line of a list has neither history nor charges. Amounts in minor units of {@code currency}. */
public record Loan(
        UUID loanId,
        @Nullable String loanNumber,
        String status,
        UUID memberId,
        @Nullable UUID groupId,
        @Nullable String groupName,
        @Nullable String productCode,
        @Nullable String productName,
        @Nullable String productKind,
        @Nullable Long principalMinor,
        @Nullable String currency,
        @Nullable Long instalments,
        @Nullable String officer,
        @Nullable LocalDate disbursedOn,
        @Nullable Long owedToGroupMinor,
        @Nullable List<Charge> charges,
        @Nullable TranchePlan tranches,
        @Nullable List<WithoutEffect> decisionsWithoutEffect,
        @Nullable List<HistoryEntry> history) {

    public List<HistoryEntry> story() {
        return Objects.requireNonNullElse(history, List.of());
    }

    public List<Charge> charged() {
        return Objects.requireNonNullElse(charges, List.of());
    }

    /** What was decided about the schedule and cannot be followed. */
    public List<WithoutEffect> withoutEffect() {
        return Objects.requireNonNullElse(decisionsWithoutEffect, List.of());
    }

    /** Whether a further tranche may be handed over. */
    public boolean hasTrancheLeft() {
        return running() && tranches != null && tranches.left() > 0;
    }

    public boolean owesHerGroup() {
        return owedToGroupMinor != null && owedToGroupMinor > 0;
    }

    public boolean running() {
        return status.equals("DISBURSED");
    }

    /** @param because code of the rule the decision met */
    public record WithoutEffect(
            @Nullable String kind,
            @Nullable LocalDate decidedOn,
            @Nullable String because) {}

    /** @param waivedOn absent while it stands */
    public record Charge(
            UUID chargeId,
            @Nullable String kind,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate chargedOn,
            @Nullable Long amountMinor,
            @Nullable LocalDate waivedOn) {}

    /** The money is out or was: there is an account. */
    public boolean paidOut() {
        return status.equals("DISBURSED") || status.equals("CLOSED") || status.equals("WRITTEN_OFF");
    }
}
