package tj.hamyori.repayment.batch.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import tj.hamyori.platform.request.RequestContext;
import tj.hamyori.repayment.Http;
import tj.hamyori.repayment.ImportFiles;
import tj.hamyori.repayment.RepaymentServiceTest;
import tj.hamyori.repayment.events.AccountOpened;
import tj.hamyori.repayment.events.BorrowerShare;
import tj.hamyori.repayment.model.schedule.DeclaredDays;
import tj.hamyori.repayment.write.LoanAccountFixture;
import tj.hamyori.repayment.write.open.OpenAccount;
import tj.hamyori.testing.tokens.TestTokens;
import tools.jackson.databind.JsonNode;

/** Loans due on 16 February, 16 March and 15 April 2026, working days all; one of them whatever the calendar says. */
@RepaymentServiceTest
class ChangedCalendarTest {

    @Autowired
    Environment environment;

    @Autowired
    CommandGateway commands;

    @Autowired
    Clock clock;

    private String mfo = "";
    private Http admin;

    @BeforeEach
    void open() {
        mfo = "C" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        admin = Http.of(
                environment,
                TestTokens.of("farzona")
                        .mfo(mfo)
                        .roles("MFO_ADMIN", "LOAN_OFFICER")
                        .bearer());
        open("moving", "NEXT_WORKING_DAY");
        open("staying", "KEEP");
    }

    @Test
    void movesWhatIsNotYetDueOnceAndDoesNotCountAsRescheduling() {
        declare("2026-03-16");

        JsonNode run = run("2026-03-01");
        assertThat(run.path("status").asString()).isEqualTo("COMPLETED");
        assertThat(run.path("read").asLong()).isEqualTo(1);
        assertThat(dueDates("moving")).containsExactly("2026-02-16", "2026-03-17", "2026-04-15");
        assertThat(dueDates("staying")).containsExactly("2026-02-15", "2026-03-15", "2026-04-15");
        JsonNode versions =
                admin.get("/api/loan-accounts/moving/schedules").json().path("versions");
        assertThat(versions).hasSize(2);
        assertThat(versions.path(1).path("cause").asString()).isEqualTo("CALENDAR");
        assertThat(versions.path(1).path("marksAsRescheduled").asBoolean()).isFalse();
        assertThat(account("moving").path("rescheduled").asBoolean()).isFalse();

        assertThat(run("2026-03-02").path("read").asLong()).isZero();
    }

    @Test
    void leavesAloneWhatTheHolidayIsFarFrom() {
        declare("2026-07-01");
        assertThat(run("2026-03-01").path("read").asLong()).isZero();
    }

    private void declare(String day) {
        assertThat(admin.post("/api/holidays", "{\"days\":[\"" + day + "\"],\"reason\":\"harvest\"}")
                        .status())
                .isEqualTo(201);
    }

    private JsonNode run(String businessDate) {
        return ImportFiles.runEnded(
                admin, admin.post("/api/jobs/schedule/runs", "{\"businessDate\":\"" + businessDate + "\"}"));
    }

    private List<String> dueDates(String number) {
        return account(number)
                .path("instalments")
                .valueStream()
                .map(line -> line.path("dueOn").asString())
                .toList();
    }

    private JsonNode account(String number) {
        return admin.get("/api/loan-accounts/" + number + "?asOf=2026-12-01").json();
    }

    private void open(String number, String nonWorkingDays) {
        UUID loan = UUID.randomUUID();
        AccountOpened opened = new AccountOpened(
                loan,
                mfo,
                number,
                "SEED",
                "INTEREST_FREE",
                "SEWING",
                null,
                null,
                "firuza",
                LoanAccountFixture.DISBURSED_ON,
                30_000,
                "TJS",
                LoanAccountFixture.terms(3, "MONTH", null, nonWorkingDays, "TJ"),
                List.of(new BorrowerShare(UUID.randomUUID(), 30_000, "F", 1989, "TJ-KL-KUL", "ABANDONED")),
                clock.instant());
        new RequestContext(mfo, "test", "test", null)
                .run(() -> commands.sendAndWait(new OpenAccount(loan, opened, DeclaredDays.NONE)));
    }
}
