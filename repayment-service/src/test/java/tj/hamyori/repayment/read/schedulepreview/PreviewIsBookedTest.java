package tj.hamyori.repayment.read.schedulepreview;

import static org.assertj.core.api.Assertions.assertThat;
import static tj.hamyori.repayment.write.LoanAccountFixture.LOAN;
import static tj.hamyori.repayment.write.LoanAccountFixture.MFO;
import static tj.hamyori.repayment.write.LoanAccountFixture.NUMBER;
import static tj.hamyori.repayment.write.LoanAccountFixture.OPENED_AT;
import static tj.hamyori.repayment.write.LoanAccountFixture.opened;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import tj.hamyori.repayment.events.AccountOpened;
import tj.hamyori.repayment.events.AgreedMeetingDay;
import tj.hamyori.repayment.events.AgreedTerms;
import tj.hamyori.repayment.events.ScheduleComputed;
import tj.hamyori.repayment.events.ScheduleLine;
import tj.hamyori.repayment.model.schedule.LoanTerms;
import tj.hamyori.repayment.model.schedule.MeetingDay;
import tj.hamyori.repayment.model.schedule.ScheduleEngine;
import tj.hamyori.repayment.model.schedule.TermsFixture;
import tj.hamyori.repayment.write.AccountOpening;
import tj.hamyori.repayment.write.importaccount.ImportAccount;

/** The same words, asked as a preview and booked as a loan, give the same schedule: whichever terms they are. */
class PreviewIsBookedTest {

    @Provide
    Arbitrary<LoanTerms> terms() {
        return TermsFixture.anyTerms()
                .map(terms -> terms.toBuilder().tranches(List.of()).build());
    }

    @Property
    void booksWhatItShowed(@ForAll("terms") LoanTerms terms) {
        SchedulePreview preview = SchedulePreview.of(ScheduleEngine.schedule(PreviewTerms.of(asked(terms))));

        assertThat(booked(terms))
                .isEqualTo(preview.instalments().stream()
                        .map(line -> new ScheduleLine(
                                line.number(),
                                line.dueOn(),
                                line.principalMinor(),
                                line.interestMinor(),
                                line.feeMinor()))
                        .toList());
    }

    private static PreviewRequest asked(LoanTerms terms) {
        MeetingDay day = terms.meetingDay();
        return new PreviewRequest(
                terms.principalMinor(),
                terms.currency().getCurrencyCode(),
                terms.disbursedOn(),
                new PreviewRequest.Terms(
                        terms.interestMethod().name(),
                        terms.annualRatePercent().toPlainString(),
                        terms.amortisation().name(),
                        terms.instalments(),
                        terms.every(),
                        terms.unit().name(),
                        terms.interestPeriod().name(),
                        terms.dayCount().name(),
                        terms.firstDueOn(),
                        terms.principalGraceInstalments(),
                        terms.interestGraceInstalments(),
                        terms.interestFreeInstalments(),
                        terms.instalmentMultipleMinor(),
                        terms.rounding().name(),
                        terms.downPaymentPercent().toPlainString(),
                        terms.nonWorkingDays().name(),
                        terms.calendar().name(),
                        terms.flatFeeMinor(),
                        day == null
                                ? null
                                : new PreviewRequest.MeetingDay(day.weekday().name(), day.nth())),
                null);
    }

    private static List<ScheduleLine> booked(LoanTerms terms) {
        AccountOpened loan = opened(
                MFO,
                NUMBER,
                terms.disbursedOn(),
                terms.principalMinor(),
                terms.currency().getCurrencyCode(),
                agreed(terms),
                OPENED_AT);
        return AccountOpening.imported(new ImportAccount(LOAN, loan, List.of(), List.of(), null, "importer", OPENED_AT))
                .stream()
                .filter(ScheduleComputed.class::isInstance)
                .map(event -> ((ScheduleComputed) event).lines())
                .findFirst()
                .orElseThrow();
    }

    private static AgreedTerms agreed(LoanTerms terms) {
        return new AgreedTerms(
                terms.interestMethod().name(),
                terms.annualRatePercent().toPlainString(),
                terms.amortisation().name(),
                terms.instalments(),
                terms.every(),
                terms.unit().name(),
                terms.interestPeriod().name(),
                terms.dayCount().name(),
                terms.firstDueOn(),
                terms.principalGraceInstalments(),
                terms.interestGraceInstalments(),
                terms.interestFreeInstalments(),
                terms.instalmentMultipleMinor(),
                terms.rounding().name(),
                terms.downPaymentPercent().toPlainString(),
                terms.nonWorkingDays().name(),
                terms.calendar().name(),
                terms.flatFeeMinor(),
                meetingDay(terms.meetingDay()),
                null);
    }

    private static @Nullable AgreedMeetingDay meetingDay(@Nullable MeetingDay day) {
        return day == null ? null : new AgreedMeetingDay(day.weekday().name(), day.nth());
    }
}
