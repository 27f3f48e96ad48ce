package tj.hamyori.loan.read.applicationqueue;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tj.hamyori.loan.events.HouseholdFound;
import tj.hamyori.loan.model.Texts;
import tj.hamyori.loan.read.history.HistoryLine;

/**
 * An application as the queue shows it. Amounts are minor units.
 *
 * @param loanId id of the loan it became, null until approved
 * @param eligibility what was found about the household on the day of the application, null in lists and for
 *     who may not see it
 * @param outOfTurnReason why the group let her borrow before her turn, null where it was hers
 * @param history everything that happened, only where one application is asked for
 */
record Application(
        UUID applicationId,
        @Nullable UUID loanId,
        UUID memberId,
        @Nullable UUID groupId,
        @Nullable String groupName,
        String productCode,
        String productName,
        String productKind,
        long principalMinor,
        String currency,
        int instalments,
        String purpose,
        @Nullable String plan,
        String status,
        LocalDate submittedOn,
        String submittedBy,
        @Nullable Eligibility eligibility,
        @Nullable LocalDate endorsedOn,
        @Nullable String endorsedBy,
        @Nullable String outOfTurnReason,
        @Nullable LocalDate decidedOn,
        @Nullable String decidedBy,
        @Nullable Long approvedPrincipalMinor,
        @Nullable String reasonCode,
        @Nullable String note,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<HistoryLine> history) {

    /** As it was written, where the row holds it sealed. */
    Application opened(Texts.Opened texts, @Nullable List<HistoryLine> lines) {
        return new Application(
                applicationId,
                loanId,
                memberId,
                groupId,
                groupName,
                productCode,
                productName,
                productKind,
                principalMinor,
                currency,
                instalments,
                purpose,
                texts.read(memberId, plan),
                status,
                submittedOn,
                submittedBy,
                eligibility,
                endorsedOn,
                endorsedBy,
                outOfTurnReason,
                decidedOn,
                decidedBy,
                approvedPrincipalMinor,
                reasonCode,
                texts.read(memberId, note),
                lines);
    }

    /**
     * An accepted application was eligible on its day; the shape is that of the question asked beforehand.
     *
     * @param asOf the date asked about
     * @param evidence the household as found
     */
    record Eligibility(boolean eligible, @Nullable String rule, LocalDate asOf, HouseholdFound evidence) {

        static Eligibility of(HouseholdFound household) {
            return new Eligibility(true, null, household.asOf(), household);
        }
    }
}
