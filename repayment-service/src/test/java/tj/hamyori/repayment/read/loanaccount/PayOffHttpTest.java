package tj.hamyori.repayment.read.loanaccount;

import static org.assertj.core.api.Assertions.assertThat;
import static tj.hamyori.repayment.ImportFiles.loan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import tj.hamyori.platform.projection.ReadModelRebuilder;
import tj.hamyori.platform.request.RequestContext;
import tj.hamyori.repayment.Http;
import tj.hamyori.repayment.ImportFiles;
import tj.hamyori.repayment.RepaymentServiceTest;
import tj.hamyori.repayment.events.AccountOpened;
import tj.hamyori.repayment.events.AgreedTerms;
import tj.hamyori.repayment.model.schedule.DeclaredDays;
import tj.hamyori.repayment.write.open.OpenAccount;
import tj.hamyori.repayment.write.shift.ShiftInstalments;
import tj.hamyori.testing.tokens.TestTokens;
import tools.jackson.databind.JsonNode;

/** Money that changes the schedule, as the outside sees it: pay-off, what is paid ahead, and what turns up late. */
@RepaymentServiceTest
class PayOffHttpTest {

    @Autowired
    Environment environment;

    @Autowired
    CommandGateway commands;

    @Autowired
    ReadModelRebuilder rebuilder;

    private String mfo = "";

    @BeforeEach
    void name() {
        mfo = "P" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    }

    @Test
    void closesTheLoanForWhatTheQuoteSaysUntilThePaymentIsReversed() {
        String account = account("FLAT", "12", null);
        officer().post(account + "/repayments", payment(UUID.randomUUID(), "2026-02-15", 10_300));
        JsonNode quote = officer().get(account + "/pay-off?on=2026-03-01").json();
        assertThat(List.of(
                        quote.path("amountMinor").asLong(),
                        quote.path("principalMinor").asLong(),
                        quote.path("interestMinor").asLong(),
                        quote.path("feeMinor").asLong()))
                .containsExactly(20_160L, 20_000L, 160L, 0L);
        UUID closing = UUID.randomUUID();

        Http.Answer less = officer().post(account + "/pay-off", payment(closing, "2026-03-01", 20_159));
        Http.Answer enough = officer().post(account + "/pay-off", payment(closing, "2026-03-01", 20_160));
        Http.Answer again = officer().post(account + "/pay-off", payment(closing, "2026-03-01", 20_160));

        assertThat(less.code()).isEqualTo("PAY_OFF_TOO_LITTLE");
        assertThat(enough.status()).as(enough.body()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(enough.body());
        assertThat(at(account, "2026-03-01").path("status").asString()).isEqualTo("REPAID");
        assertThat(causes(account)).containsExactly("AGREED", "PAID_OFF");
        assertThat(officer()
                        .get(account + "/pay-off?on=2026-03-02")
                        .json()
                        .path("amountMinor")
                        .asLong())
                .isZero();

        Http.Answer reversal = as("zarina", "BRANCH_MANAGER")
                .post(account + "/repayments/" + closing + "/reversal", "{\"reason\":\"Counted twice.\"}");

        assertThat(reversal.status()).as(reversal.body()).isBetween(200, 201);
        assertThat(at(account, "2026-05-01").path("outstandingMinor").asLong()).isEqualTo(20_600);
        assertThat(causes(account)).containsExactly("AGREED", "PAID_OFF", "AGREED");
        JsonNode decision = schedules(account).path("decisions").path(0);
        assertThat(decision.path("kind").asString()).isEqualTo("PAY_OFF");
        assertThat(decision.path("withoutEffectBecause").asString()).isEqualTo("pay-off-payment-reversed");
        String before = schedules(account).path("decisions").toString();
        rebuilder.rebuild();
        assertThat(schedules(account).path("decisions").toString()).isEqualTo(before);
    }

    @Test
    void shortensTheLoanByWhatIsPaidAheadWhereTheProductSaysSo() {
        String last = account("NONE", "0", "LAST");
        String reamortise = account("NONE", "0", "REAMORTISE");
        officer().post(last + "/repayments", payment(UUID.randomUUID(), "2026-02-15", 25_000));
        officer().post(reamortise + "/repayments", payment(UUID.randomUUID(), "2026-02-15", 15_000));

        assertThat(lines(last)).containsExactly("2026-02-15 25000", "2026-03-15 5000");
        assertThat(lines(reamortise)).containsExactly("2026-02-15 15000", "2026-03-15 7500", "2026-04-15 7500");
        assertThat(at(reamortise, "2026-02-14")
                        .path("instalments")
                        .path(0)
                        .path("principalMinor")
                        .asLong())
                .isEqualTo(10_000);
    }

    @Test
    void makesAShiftAnewForMoneyThatTurnsUpLate() {
        String account = account("NONE", "0", null);
        UUID loan = UUID.fromString(account.substring(account.lastIndexOf('/') + 1));
        new RequestContext(mfo, "farzona", "test", null)
                .run(() -> commands.sendAndWait(new ShiftInstalments(
                        loan,
                        UUID.randomUUID(),
                        LocalDate.of(2026, 3, 1),
                        Instant.now(),
                        "FLOOD",
                        1,
                        DeclaredDays.NONE,
                        Instant.now())));
        assertThat(lines(account)).containsExactly("2026-03-15 10000", "2026-04-15 10000", "2026-05-15 10000");

        officer().post(account + "/repayments", payment(UUID.randomUUID(), "2026-02-20", 10_000));

        assertThat(lines(account)).containsExactly("2026-02-15 10000", "2026-04-15 10000", "2026-05-15 10000");
        assertThat(causes(account)).containsExactly("AGREED", "SHIFTED", "SHIFTED");
    }

    @Test
    void takesNoMoneyOfADayThatHasNotCome() {
        String account = account("NONE", "0", null);
        LocalDate tomorrow = LocalDate.now(ZoneOffset.UTC).plusDays(1);
        Http.Answer soon =
                officer().post(account + "/repayments", payment(UUID.randomUUID(), tomorrow.toString(), 100));
        Http.Answer later = officer()
                .post(
                        account + "/repayments",
                        payment(UUID.randomUUID(), tomorrow.plusDays(2).toString(), 100));
        assertThat(soon.status()).as(soon.body()).isEqualTo(201);
        assertThat(later.code()).isEqualTo("DATED_IN_THE_FUTURE");

        Http admin = as("admin", "MFO_ADMIN");
        JsonNode ended = ImportFiles.of(
                        loan("1", "2026-01-15", "300", "TJS", 3),
                        "",
                        "1,r1,2026-02-15,100,\n1,r2,%s,100,\n".formatted(tomorrow.plusDays(2)))
                .load(admin);
        assertThat(admin.get(ended.path("rejectsUrl").asString()).body()).contains("paid_on:DATED_IN_THE_FUTURE");
        assertThat(officer().get("/api/loan-accounts/1").json().path("transactions"))
                .hasSize(1);
    }

    private String account(String method, String rate, @Nullable String excessTreatment) {
        UUID loan = UUID.randomUUID();
        AgreedTerms terms = new AgreedTerms(
                method,
                rate,
                "EQUAL_PRINCIPAL",
                3,
                1,
                "MONTH",
                "SAME_AS_INSTALMENT",
                "THIRTY_360",
                null,
                0,
                0,
                0,
                1,
                "HALF_EVEN",
                "0",
                "KEEP",
                "NONE",
                0,
                null,
                excessTreatment);
        AccountOpened opened = new AccountOpened(
                loan,
                mfo,
                "N-" + loan,
                "QARZ",
                null,
                null,
                null,
                null,
                null,
                LocalDate.of(2026, 1, 15),
                30_000,
                "TJS",
                terms,
                List.of(),
                Instant.parse("2026-01-15T09:00:00Z"));
        new RequestContext(mfo, "test", "test", null)
                .run(() -> commands.sendAndWait(new OpenAccount(loan, opened, DeclaredDays.NONE)));
        return "/api/loan-accounts/" + loan;
    }

    private JsonNode at(String account, String asOf) {
        return officer().get(account + "?asOf=" + asOf).json();
    }

    private List<String> lines(String account) {
        return at(account, "2026-06-01")
                .path("instalments")
                .valueStream()
                .map(line -> line.path("dueOn").asString() + " "
                        + line.path("principalMinor").asLong())
                .toList();
    }

    private JsonNode schedules(String account) {
        return officer().get(account + "/schedules").json();
    }

    private List<String> causes(String account) {
        return schedules(account)
                .path("versions")
                .valueStream()
                .map(version -> version.path("cause").asString())
                .toList();
    }

    private static String payment(UUID id, String on, long amountMinor) {
        return "{\"paymentId\":\"%s\",\"paidOn\":\"%s\",\"amountMinor\":%d,\"currency\":\"TJS\"}"
                .formatted(id, on, amountMinor);
    }

    private Http officer() {
        return as("nigora", "LOAN_OFFICER");
    }

    private Http as(String who, String role) {
        return Http.of(environment, TestTokens.of(who).mfo(mfo).roles(role).bearer());
    }
}
