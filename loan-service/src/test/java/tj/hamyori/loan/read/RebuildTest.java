package tj.hamyori.loan.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tj.hamyori.events.Money;
import tj.hamyori.events.group.GroupFormedV1;
import tj.hamyori.events.group.MemberAdmittedV1;
import tj.hamyori.events.group.MemberRegisteredV1;
import tj.hamyori.events.repayment.ArrearsBucketChangedV1;
import tj.hamyori.events.repayment.DecisionEffectChangedV1;
import tj.hamyori.events.repayment.LoanFullyRepaidV1;
import tj.hamyori.events.repayment.LoanPostponedV1;
import tj.hamyori.events.repayment.LoanReopenedV1;
import tj.hamyori.events.repayment.RepaymentRecordedV1;
import tj.hamyori.loan.LoanServiceTest;
import tj.hamyori.loan.PlayedGroupService;
import tj.hamyori.loan.automation.WhenLoanFullyRepaidThenCloseLoan;
import tj.hamyori.loan.automation.WhenLoanReopenedThenReopenLoan;
import tj.hamyori.loan.events.LoanEvent;
import tj.hamyori.loan.read.borrowerarrears.BorrowerArrearsProjector;
import tj.hamyori.loan.read.decisioneffects.DecisionEffectProjector;
import tj.hamyori.loan.read.groupdirectory.GroupDirectoryProjector;
import tj.hamyori.loan.read.postponements.PostponedLoanProjector;
import tj.hamyori.loan.read.recovery.RecoveryProjector;
import tj.hamyori.platform.projection.ReadModelRebuilder;

/** A rebuild shows of every slice what was shown before, and leaves alone what other services told. */
@LoanServiceTest
class RebuildTest {

    private static final LocalDate REPAID_ON = LocalDate.of(2027, 1, 21);
    private static final List<String> REBUILT = List.of(
            "read_product t order by mfo, code, valid_from",
            "read_application t order by application_id",
            "read_loan t order by loan_id",
            "read_history t order by loan_id, line",
            "read_tranche t order by loan_id, number",
            "read_tranche_end t order by loan_id",
            "read_postponement t order by postponement_id");
    private static final List<String> TOLD_BY_OTHERS = List.of(
            "member_attributes t order by mfo, member_id",
            "group_directory t order by mfo, group_id",
            "loan_arrears t order by loan_id",
            "group_member t order by mfo, group_id, member_id",
            "decision_effect t order by loan_id, decision_id",
            "postponed_loan t order by postponement_id, loan_id",
            "loan_money t order by loan_id, payment_id");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ReadModelRebuilder rebuilder;

    @Autowired
    private WhenLoanFullyRepaidThenCloseLoan closing;

    @Autowired
    private WhenLoanReopenedThenReopenLoan reopening;

    @Autowired
    private GroupDirectoryProjector directory;

    @Autowired
    private BorrowerArrearsProjector arrears;

    @Autowired
    private PostponedLoanProjector postponedLoans;

    @Autowired
    private DecisionEffectProjector effects;

    @Autowired
    private RecoveryProjector recovery;

    @Test
    void aRebuildGivesTheSameRowsForEveryKindOfEvent() {
        Lender lender = Lender.founded(port);
        List<UUID> loans = everyKindOfEvent(lender);
        assertThat(loans.stream().flatMap(id -> new StoredEvents(jdbc, id).types().stream()))
                .containsOnly(Stream.of(LoanEvent.class.getPermittedSubclasses())
                        .map(Class::getName)
                        .toArray(String[]::new));

        Map<String, List<String>> before = rows();
        assertThat(before.values()).allSatisfy(table -> assertThat(table).isNotEmpty());
        assertThat(rebuilder.rebuild())
                .isEqualTo(jdbc.sql("select count(*) from domain_event")
                        .query(Long.class)
                        .single());
        assertThat(rows()).isEqualTo(before);
    }

    private List<UUID> everyKindOfEvent(Lender lender) {
        UUID member = PlayedGroupService.member();
        directory.on(new MemberRegisteredV1(member, "F", 1991, null, LocalDate.of(2025, 3, 1)), lender.mfo());
        directory.on(new GroupFormedV1(lender.group(), "Умед", null, LocalDate.of(2025, 5, 1), null), lender.mfo());
        UUID rejected = lender.applied(member, lender.group());
        lender.endorse(rejected);
        lender.reject(rejected);
        UUID withdrawn = lender.applied(member, null);
        lender.withdraw(withdrawn);
        UUID reopened = lender.disbursed(member);
        closing.when(new LoanFullyRepaidV1(reopened, REPAID_ON), lender.mfo());
        reopening.when(new LoanReopenedV1(reopened, REPAID_ON.plusDays(2)), lender.mfo());
        UUID lost = lender.disbursed(member);
        lender.reschedule(lost);
        arrears.on(
                new ArrearsBucketChangedV1(lost, LocalDate.of(2026, 5, 11), 31, "DAYS_1_30", "DAYS_31_60"),
                lender.mfo());
        lender.writeOff(lost);
        UUID postponement = lender.postpone(lender.group());
        directory.on(new MemberAdmittedV1(lender.group(), member, LocalDate.of(2025, 5, 1)), lender.mfo());
        postponedLoans.on(new LoanPostponedV1(lost, postponement, LocalDate.of(2026, 6, 1), 2), lender.mfo());
        effects.on(
                new DecisionEffectChangedV1(
                        lost,
                        postponement,
                        "POSTPONE",
                        LocalDate.of(2026, 6, 1),
                        "decided-after-write-off",
                        Instant.EPOCH),
                lender.mfo());
        recovery.onAll(List.of(new RepaymentRecordedV1(
                lost, UUID.randomUUID(), REPAID_ON, Money.of(100, "TJS"), "COUNTER", Instant.EPOCH)));
        return List.of(rejected, withdrawn, reopened, lost, lender.begunInTranches(PlayedGroupService.member(), true));
    }

    private Map<String, List<String>> rows() {
        Map<String, List<String>> rows = new TreeMap<>();
        Stream.of(REBUILT, TOLD_BY_OTHERS)
                .flatMap(List::stream)
                .forEach(table -> rows.put(
                        table,
                        jdbc.sql("select cast(to_jsonb(t) as text) from " + table)
                                .query(String.class)
                                .list()));
        return rows;
    }
}
