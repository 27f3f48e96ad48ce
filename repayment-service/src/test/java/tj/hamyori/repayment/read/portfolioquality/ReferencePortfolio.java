package tj.hamyori.repayment.read.portfolioquality;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tj.hamyori.repayment.model.account.AccountPosition;
import tj.hamyori.repayment.model.account.InstalmentPosition;
import tj.hamyori.repayment.model.account.Payment;
import tj.hamyori.repayment.model.schedule.Instalment;

/**
 * The period's figures of a portfolio once more, loan by loan with the Java function of an account, from the rows that
 * were known: slow and plain, to hold the statement against.
 */
final class ReferencePortfolio {

    private final JdbcClient jdbc;
    private final LocalDate from;
    private final LocalDate asOf;
    private final Timestamp knownAt;
    private final Map<UUID, Set<UUID>> borrowersOf = new HashMap<>();
    private final Map<UUID, Set<LocalDate>> refinancedOn = new HashMap<>();

    long due;
    long onTime;
    long collected;
    long matured;
    long maturedOnTime;
    long provision;
    long outstanding;
    long par365;
    long notYetDue;
    long par0OrRescheduled;
    long par60OrRescheduled;
    long pastMaturity;
    long arrearsAtStart;
    long cleanedUp;
    long paidOfPeriod;
    long refinanced;
    final Set<UUID> borrowers = new HashSet<>();
    final Set<String> officers = new HashSet<>();

    ReferencePortfolio(JdbcClient jdbc, LocalDate from, LocalDate asOf, Instant knownAt) {
        this.jdbc = jdbc;
        this.from = from;
        this.asOf = asOf;
        this.knownAt = Timestamp.from(knownAt);
    }

    private record Version(int number, LocalDate effectiveOn, boolean rescheduled, List<Instalment> lines) {}

    private record Loan(
            UUID loanId,
            LocalDate disbursedOn,
            long principal,
            @Nullable String officer,
            @Nullable LocalDate writtenOffOn) {}

    ReferencePortfolio of(String mfo, ProvisionTable table) {
        List<Loan> loans = jdbc.sql("""
                        select a.loan_id, a.disbursed_on, a.principal_minor, a.officer, w.written_off_on
                        from loan_account a
                        left join write_off w on w.loan_id = a.loan_id and w.written_off_on <= ? and w.recorded_at <= ?
                        where a.mfo = ? and a.disbursed_on <= ? and a.recorded_at <= ?""")
                .params(asOf, knownAt, mfo, asOf, knownAt)
                .query((row, index) -> new Loan(
                        row.getObject(1, UUID.class),
                        row.getObject(2, LocalDate.class),
                        row.getLong(3),
                        row.getString(4),
                        row.getObject(5, LocalDate.class)))
                .list();
        readWhoAndWhen(mfo);
        Set<UUID> fromAnother = fromAnother(loans);
        loans.forEach(loan -> add(loan, table, fromAnother.contains(loan.loanId())));
        return this;
    }

    /** What fits a sum, each in its place. */
    long[] summed() {
        return new long[] {
            outstanding,
            par365,
            notYetDue,
            due,
            onTime,
            collected,
            matured,
            maturedOnTime,
            pastMaturity,
            arrearsAtStart,
            cleanedUp,
            paidOfPeriod - onTime,
            refinanced,
            borrowers.size(),
            officers.size()
        };
    }

    /** Loans handed over on a day on which another one of the same borrower was paid with a new loan's money. */
    private Set<UUID> fromAnother(List<Loan> loans) {
        Set<UUID> found = new HashSet<>();
        for (Loan old : loans) {
            for (LocalDate day : refinancedOn.getOrDefault(old.loanId(), Set.of())) {
                loans.stream()
                        .filter(loan -> loan.disbursedOn().equals(day) && !loan.equals(old))
                        .filter(loan -> !Collections.disjoint(borrowers(loan), borrowers(old)))
                        .forEach(loan -> found.add(loan.loanId()));
            }
        }
        return found;
    }

    private Set<UUID> borrowers(Loan loan) {
        return Objects.requireNonNull(borrowersOf.get(loan.loanId()));
    }

    private void readWhoAndWhen(String mfo) {
        jdbc.sql("""
                        select b.loan_id, b.member_id
                        from borrower_share b join loan_account a using (loan_id) where a.mfo = ?""").param(mfo).query(row -> {
            add(borrowersOf, row.getObject(1, UUID.class), row.getObject(2, UUID.class));
        });
        jdbc.sql("""
                        select r.loan_id, r.paid_on from repayment r join loan_account a using (loan_id)
                        where a.mfo = ? and r.channel = 'REFINANCING' and r.paid_on <= ? and r.recorded_at <= ?
                            and (r.reversed_recorded_at is null or r.reversed_recorded_at > ?)""").params(mfo, asOf, knownAt, knownAt).query(row -> {
            add(refinancedOn, row.getObject(1, UUID.class), row.getObject(2, LocalDate.class));
        });
    }

    private static <T> void add(Map<UUID, Set<T>> sets, UUID key, T value) {
        sets.computeIfAbsent(key, ignored -> new HashSet<>()).add(value);
    }

    private void add(Loan loan, ProvisionTable table, boolean fromAnother) {
        UUID loanId = loan.loanId();
        long principal = loan.principal();
        LocalDate writtenOffOn = loan.writtenOffOn();
        List<Version> versions = versions(loanId);
        List<Payment> payments = payments(loanId);
        List<Instalment> inForce = versions.isEmpty()
                ? List.of(new Instalment(1, LocalDate.MAX, principal, 0, 0, 0))
                : versions.getLast().lines();
        AccountPosition position = AccountPosition.of(inForce, List.of(), payments, asOf, writtenOffOn);
        boolean rescheduled = versions.stream().anyMatch(Version::rescheduled);
        outstanding += position.outstandingPrincipalMinor();
        refinanced += fromAnother ? position.outstandingPrincipalMinor() : 0;
        if (position.outstandingPrincipalMinor() > 0) {
            borrowers.addAll(borrowers(loan));
            if (loan.officer() != null) {
                officers.add(loan.officer());
            }
        }
        par365 += position.principalDaysPastDue() > 365 ? position.outstandingPrincipalMinor() : 0;
        par0OrRescheduled +=
                position.principalDaysPastDue() > 0 || rescheduled ? position.outstandingPrincipalMinor() : 0;
        par60OrRescheduled +=
                position.principalDaysPastDue() > 60 || rescheduled ? position.outstandingPrincipalMinor() : 0;
        pastMaturity += inForce.getLast().dueOn().isBefore(asOf) ? position.outstandingPrincipalMinor() : 0;
        provision += table.of(position.outstandingPrincipalMinor(), position.principalDaysPastDue(), rescheduled);
        List<Payment> own = payments.stream()
                .filter(payment -> writtenOffOn == null || !payment.paidOn().isAfter(writtenOffOn))
                .toList();
        for (int index = 0; index < versions.size(); index++) {
            LocalDate until =
                    index + 1 < versions.size() ? versions.get(index + 1).effectiveOn() : LocalDate.MAX;
            addLines(versions.get(index), until, own, writtenOffOn == null ? asOf : writtenOffOn);
        }
        if (!versions.isEmpty()) {
            collected += collected(inForce, own);
            if (writtenOffOn == null || !writtenOffOn.isBefore(from)) {
                addArrearsAtStart(inForce, own);
            }
            addMaturity(versions.getFirst(), principal, own);
            inForce.stream()
                    .filter(line -> line.principalMinor() > 0)
                    .findFirst()
                    .filter(line -> line.dueOn().isAfter(asOf))
                    .ifPresent(line -> notYetDue += position.outstandingPrincipalMinor());
        }
    }

    private void addLines(Version version, LocalDate until, List<Payment> own, LocalDate end) {
        for (Instalment line : version.lines()) {
            LocalDate on = line.dueOn();
            boolean counts = !on.isBefore(from)
                    && !on.isAfter(end)
                    && on.isBefore(until)
                    && (version.number() == 1 || !on.isBefore(version.effectiveOn()));
            if (counts) {
                due += line.principalMinor();
                onTime += paid(version.lines(), own, on, line);
                paidOfPeriod += paid(version.lines(), own, asOf, line);
            }
        }
    }

    private static long paid(List<Instalment> lines, List<Payment> own, LocalDate upto, Instalment line) {
        return AccountPosition.of(lines, List.of(), own, upto, null).instalments().stream()
                .filter(position -> position.number() == line.number())
                .mapToLong(position -> position.paid().principalMinor())
                .sum();
    }

    private void addArrearsAtStart(List<Instalment> lines, List<Payment> own) {
        for (Instalment line : lines) {
            if (line.dueOn().isBefore(from)) {
                long earlier = paid(lines, own, from.minusDays(1), line);
                arrearsAtStart += line.principalMinor() - earlier;
                cleanedUp += paid(lines, own, asOf, line) - earlier;
            }
        }
    }

    private long collected(List<Instalment> lines, List<Payment> own) {
        return paidOnDueLines(lines, own, asOf) - paidOnDueLines(lines, own, from.minusDays(1));
    }

    private long paidOnDueLines(List<Instalment> lines, List<Payment> own, LocalDate upto) {
        return AccountPosition.of(lines, List.of(), own, upto, null).instalments().stream()
                .filter(line -> !line.dueOn().isAfter(asOf))
                .mapToLong((InstalmentPosition line) -> line.paid().principalMinor())
                .sum();
    }

    private void addMaturity(Version first, long principal, List<Payment> own) {
        if (first.lines().isEmpty()) {
            return;
        }
        LocalDate last = first.lines().getLast().dueOn();
        if (!last.isBefore(from) && !last.isAfter(asOf)) {
            matured += principal;
            boolean repaid = AccountPosition.of(first.lines(), List.of(), own, last, null)
                            .outstandingMinor()
                    == 0;
            maturedOnTime += repaid ? principal : 0;
        }
    }

    private List<Version> versions(UUID loanId) {
        List<Version> versions = new ArrayList<>();
        jdbc.sql("""
                        select version, effective_on, rescheduled from schedule_version
                        where loan_id = ? and effective_on <= ? and recorded_at <= ? order by version""").params(loanId, asOf, knownAt).query(row -> {
            versions.add(new Version(
                    row.getInt(1), row.getObject(2, LocalDate.class), row.getBoolean(3), lines(loanId, row.getInt(1))));
        });
        return versions;
    }

    private List<Instalment> lines(UUID loanId, int version) {
        return jdbc.sql("""
                        select number, due_on, principal_minor, interest_minor, fee_minor from instalment
                        where loan_id = ? and version = ? order by number""")
                .params(loanId, version)
                .query((row, index) -> new Instalment(
                        row.getInt(1),
                        row.getObject(2, LocalDate.class),
                        row.getLong(3),
                        row.getLong(4),
                        row.getLong(5),
                        0))
                .list();
    }

    private List<Payment> payments(UUID loanId) {
        return jdbc.sql("""
                        select payment_id, paid_on, recorded_at, amount_minor from repayment
                        where loan_id = ? and paid_on <= ? and recorded_at <= ?
                            and (reversed_recorded_at is null or reversed_recorded_at > ?)""")
                .params(loanId, asOf, knownAt, knownAt)
                .query((row, index) -> new Payment(
                        row.getString(1),
                        row.getObject(2, LocalDate.class),
                        row.getTimestamp(3).toInstant(),
                        row.getLong(4)))
                .list();
    }
}
