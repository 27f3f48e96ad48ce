package tj.hamyori.repayment.read.schedules;

import static org.assertj.core.api.Assertions.assertThat;
import static tj.hamyori.repayment.ImportFiles.loan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import tj.hamyori.platform.projection.ReadModelRebuilder;
import tj.hamyori.platform.request.RequestContext;
import tj.hamyori.repayment.Http;
import tj.hamyori.repayment.ImportFiles;
import tj.hamyori.repayment.RepaymentServiceTest;
import tj.hamyori.repayment.model.schedule.DeclaredDays;
import tj.hamyori.repayment.write.grantgrace.GrantGrace;
import tj.hamyori.repayment.write.shift.ShiftInstalments;
import tj.hamyori.testing.tokens.TestTokens;
import tools.jackson.databind.JsonNode;

/** A loan of 300.00 in three months that is shifted, then given a grace. */
@RepaymentServiceTest
class SchedulesTest {

    private static final Instant SHIFTED_AT = Instant.parse("2099-01-01T10:00:00Z");
    private static final Instant GRACE_AT = Instant.parse("2099-01-02T10:00:00Z");
    private static final String ALL = "?knownAt=2100-01-01T00:00:00Z";
    private static final String PATH = "/api/loan-accounts/1/schedules";

    @Autowired
    Environment environment;

    @Autowired
    CommandGateway commands;

    @Autowired
    ReadModelRebuilder rebuilder;

    private String mfo = "";

    @BeforeEach
    void reschedule() {
        mfo = "S" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        ImportFiles.of(loan("1", "2026-01-15", "300", "TJS", 3), "", "1,r1,2026-02-15,100,\n")
                .load(as("MFO_ADMIN"));
        UUID loanId = UUID.fromString(
                as("LOAN_OFFICER").get(PATH).json().path("loanId").asString());
        new RequestContext(mfo, "farzona", "test", null).run(() -> {
            commands.sendAndWait(new ShiftInstalments(
                    loanId,
                    UUID.randomUUID(),
                    LocalDate.of(2026, 3, 1),
                    SHIFTED_AT,
                    "FLOOD",
                    1,
                    DeclaredDays.NONE,
                    SHIFTED_AT));
            commands.sendAndWait(new GrantGrace(
                    loanId,
                    UUID.randomUUID(),
                    LocalDate.of(2026, 4, 1),
                    GRACE_AT,
                    "ILLNESS",
                    1,
                    1,
                    "MONTH",
                    DeclaredDays.NONE,
                    GRACE_AT));
        });
    }

    @Test
    void showsEveryVersionWithItsCauseAndItsLines() {
        JsonNode versions = versions(ALL);
        assertThat(versions.valueStream()
                        .map(version -> version.path("cause").asString() + " "
                                + version.path("effectiveOn").asString() + " "
                                + version.path("decidedBy").asString("nobody")))
                .containsExactly("AGREED 2026-01-15 nobody", "SHIFTED 2026-03-01 farzona", "GRACE 2026-04-01 farzona");
        assertThat(lines(versions.path(0))).containsExactly("2026-02-15 10000", "2026-03-15 10000", "2026-04-15 10000");
        assertThat(lines(versions.path(1))).containsExactly("2026-02-15 10000", "2026-04-15 10000", "2026-05-15 10000");
        assertThat(lines(versions.path(2)))
                .containsExactly("2026-02-15 10000", "2026-04-15 0", "2026-05-15 10000", "2026-06-15 10000");
        JsonNode account = as("LOAN_OFFICER")
                .get("/api/loan-accounts/1?asOf=2026-07-01&knownAt=2100-01-01T00:00:00Z")
                .json();
        assertThat(account.path("rescheduled").asBoolean()).isTrue();
        assertThat(account.path("daysPastDue").asInt()).isEqualTo(47);
    }

    @Test
    void showsWhatWasKnownThen() {
        assertThat(versions("?knownAt=2099-01-02T09:59:59Z")).hasSize(2);
        assertThat(versions("?knownAt=" + GRACE_AT)).hasSize(3);
    }

    @Test
    void showsTheSameAfterARebuildAndNothingToStrangers() {
        String before = versions(ALL).toString();
        rebuilder.rebuild();
        assertThat(versions(ALL).toString()).isEqualTo(before);
        assertThat(Http.of(
                                environment,
                                TestTokens.of("x")
                                        .mfo("X" + mfo)
                                        .roles("LOAN_OFFICER")
                                        .bearer())
                        .get(PATH)
                        .status())
                .isEqualTo(404);
    }

    private JsonNode versions(String query) {
        return as("LOAN_OFFICER").get(PATH + query).json().path("versions");
    }

    private static List<String> lines(JsonNode version) {
        return version.path("instalments")
                .valueStream()
                .map(line -> line.path("dueOn").asString() + " "
                        + line.path("principalMinor").asLong())
                .toList();
    }

    private Http as(String role) {
        return Http.of(environment, TestTokens.of("nigora").mfo(mfo).roles(role).bearer());
    }
}
