package tj.hamyori.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import tj.hamyori.repayment.model.schedule.Amortisation;
import tj.hamyori.repayment.model.schedule.CalendarName;
import tj.hamyori.repayment.model.schedule.FrequencyUnit;
import tj.hamyori.repayment.model.schedule.InterestMethod;
import tj.hamyori.repayment.model.schedule.LoanTerms;
import tj.hamyori.repayment.model.schedule.LoanTermsBuilder;
import tj.hamyori.repayment.model.schedule.NonWorkingDays;
import tj.hamyori.repayment.model.schedule.RepaymentSchedule;
import tj.hamyori.repayment.model.schedule.ScheduleEngine;

/** What {@link ScheduleBenchmark} runs: 12,000.00 from 1 January 2024, due dates moved to the next working day. */
@State(Scope.Thread)
public class ScheduleCases {

    private static final Currency DOLLAR = Currency.getInstance("USD");
    private static final LocalDate DISBURSED_ON = LocalDate.of(2024, 1, 1);
    private static final long PRINCIPAL_MINOR = 1_200_000;
    private static final BigDecimal RATE_PERCENT = BigDecimal.valueOf(26);
    private static final int MONTHS = 12;
    private static final int WEEKS = 52;

    /** The terms that were measured on the other side, too. */
    public enum Case {
        TWELVE_MONTHS_FREE {
            @Override
            LoanTermsBuilder terms() {
                return LoanTerms.of(PRINCIPAL_MINOR, DOLLAR, DISBURSED_ON, MONTHS);
            }
        },
        TWELVE_MONTHS_ANNUITY {
            @Override
            LoanTermsBuilder terms() {
                return annuity(MONTHS);
            }
        },
        FIFTY_TWO_WEEKS_ANNUITY {
            @Override
            LoanTermsBuilder terms() {
                return annuity(WEEKS).every(1, FrequencyUnit.WEEK);
            }
        };

        abstract LoanTermsBuilder terms();

        private static LoanTermsBuilder annuity(int instalments) {
            return LoanTerms.of(PRINCIPAL_MINOR, DOLLAR, DISBURSED_ON, instalments)
                    .interest(InterestMethod.DECLINING_BALANCE, RATE_PERCENT)
                    .amortisation(Amortisation.EQUAL_INSTALMENT);
        }
    }

    /** Events of one iteration. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Counted {
        public long schedules;
        public long cpuNanos;

        private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        private long startedNanos;

        @Setup(Level.Iteration)
        public void start() {
            schedules = 0;
            cpuNanos = 0;
            startedNanos = threads.getCurrentThreadCpuTime();
        }

        @TearDown(Level.Iteration)
        public void stop() {
            cpuNanos = threads.getCurrentThreadCpuTime() - startedNanos;
        }
    }

    @Param
    public Case terms = Case.TWELVE_MONTHS_FREE;

    private LoanTerms loan = Case.TWELVE_MONTHS_FREE.terms().build();

    @Setup
    public void build() {
        loan = terms.terms()
                .nonWorkingDays(NonWorkingDays.NEXT_WORKING_DAY, CalendarName.TJ)
                .build();
    }

    @Benchmark
    public RepaymentSchedule schedule(Counted counted) {
        counted.schedules++;
        return ScheduleEngine.schedule(loan);
    }
}
