package tj.hamyori.loan.write;

import static tj.hamyori.loan.write.LoanProductRule.CURRENCY_UNKNOWN;
import static tj.hamyori.loan.write.LoanProductRule.FEE_WITHOUT_COST_BASIS;
import static tj.hamyori.loan.write.LoanProductRule.GRACE_TOO_LONG;
import static tj.hamyori.loan.write.LoanProductRule.INSTALMENT_RANGE_EMPTY;
import static tj.hamyori.loan.write.LoanProductRule.INTEREST_FREE_UNDER_A_YEAR;
import static tj.hamyori.loan.write.LoanProductRule.INTEREST_FREE_WITH_RATE;
import static tj.hamyori.loan.write.LoanProductRule.LIMITS_OUT_OF_ORDER;
import static tj.hamyori.loan.write.LoanProductRule.MEETING_DAY_TWICE;
import static tj.hamyori.loan.write.LoanProductRule.PENALTY;
import static tj.hamyori.loan.write.LoanProductRule.PERCENTAGE_FEE;
import static tj.hamyori.loan.write.LoanProductRule.PRINCIPAL_RANGE_EMPTY;
import static tj.hamyori.loan.write.LoanProductRule.PRODUCT_ALREADY_DEFINED;
import static tj.hamyori.loan.write.LoanProductRule.PRODUCT_WITHOUT_MEETINGS;
import static tj.hamyori.loan.write.LoanProductRule.RATE_AND_METHOD_DISAGREE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import tj.hamyori.loan.events.LoanProductDefined;
import tj.hamyori.loan.events.ProductTerms;
import tj.hamyori.loan.model.Meetings;
import tj.hamyori.loan.model.ProductKind;
import tj.hamyori.loan.model.RepaymentRhythm;
import tj.hamyori.loan.write.define.DefineLoanProduct;

/** One product of one organisation with all its versions. */
@Aggregate
class LoanProduct {

    @AggregateIdentifier
    private @Nullable String productKey;

    private final NavigableMap<LocalDate, ProductTerms> versions = new TreeMap<>();

    LoanProduct() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(DefineLoanProduct command) {
        ProductTerms terms = command.terms();
        if (terms.equals(versions.get(terms.validFrom()))) {
            return;
        }
        check(terms);
        PERCENTAGE_FEE.unless(command.feePercent().signum() == 0);
        PENALTY.unless(command.penaltyPercent().signum() == 0);
        PRODUCT_ALREADY_DEFINED.unless(versions.isEmpty() || terms.validFrom().isAfter(versions.lastKey()));
        AggregateLifecycle.apply(new LoanProductDefined(command.mfo(), terms, command.by()));
    }

    private static void check(ProductTerms terms) {
        CURRENCY_UNKNOWN.unless(Currency.getAvailableCurrencies().stream()
                .anyMatch(currency -> currency.getCurrencyCode().equals(terms.currency())));
        PRINCIPAL_RANGE_EMPTY.unless(terms.minPrincipalMinor() <= terms.maxPrincipalMinor());
        INSTALMENT_RANGE_EMPTY.unless(terms.minInstalments() <= terms.maxInstalments());
        GRACE_TOO_LONG.unless(terms.principalGraceInstalments() < terms.minInstalments());
        LIMITS_OUT_OF_ORDER.unless(terms.officerLimitMinor() <= terms.approverLimitMinor());
        checkMeetings(terms);
        boolean hasRate = new BigDecimal(terms.annualRatePercent()).signum() > 0;
        boolean hasMethod = !terms.interestMethod().equals("NONE");
        switch (ProductKind.valueOf(terms.kind())) {
            case INTEREST_FREE -> {
                INTEREST_FREE_WITH_RATE.unless(!hasRate && !hasMethod);
                RepaymentRhythm rhythm = RepaymentRhythm.of(terms.every(), terms.unit());
                INTEREST_FREE_UNDER_A_YEAR.unless(rhythm.lastsAYear(terms.minInstalments()));
                FEE_WITHOUT_COST_BASIS.unless(terms.flatFeeMinor() == 0 || terms.feeCostBasis() != null);
            }
            case STARTUP_MICROLOAN -> RATE_AND_METHOD_DISAGREE.unless(hasRate == hasMethod);
        }
    }

    private static void checkMeetings(ProductTerms terms) {
        boolean ofTheGroup = Boolean.TRUE.equals(terms.followsGroupMeetings());
        MEETING_DAY_TWICE.unless(terms.meetingDay() == null || !ofTheGroup);
        PRODUCT_WITHOUT_MEETINGS.unless(!ofTheGroup || !terms.unit().equals("DAY"));
        Meetings own = DueDates.meetings(terms.meetingDay(), RepaymentRhythm.of(terms.every(), terms.unit()));
        PRODUCT_WITHOUT_MEETINGS.unless(own == null || own.exist());
    }

    @EventSourcingHandler
    void evolve(LoanProductDefined event) {
        productKey = event.mfo() + "/" + event.terms().code();
        versions.put(event.terms().validFrom(), event.terms());
    }
}
