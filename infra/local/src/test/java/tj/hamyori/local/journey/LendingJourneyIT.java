package tj.hamyori.local.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import tj.hamyori.local.journey.system.Circle;
import tj.hamyori.local.journey.system.Circle.Brought;
import tj.hamyori.local.journey.system.Organisation;
import tj.hamyori.local.journey.system.SharedSystem;
import tj.hamyori.local.journey.system.WholeSystem;
import tools.jackson.databind.JsonNode;

/** One loan from the first request to the organisation's figures, each step by the person who may take it. */
@Order(1)
@ExtendWith(SharedSystem.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LendingJourneyIT {
    private static final LocalDate LENT_ON = LocalDate.of(2025, 10, 10);
    private static final LocalDate MET_ON = LocalDate.of(2025, 11, 20);
    private static final LocalDate FIRST_CLOSE = LocalDate.of(2025, 12, 31);
    private static final long PRINCIPAL_MINOR = 120_000;
    private static final long INSTALMENT_MINOR = 10_000;

    private WholeSystem system;
    private Organisation mfo;
    private Circle circle;
    private String loanId = "";

    @BeforeAll
    void found(WholeSystem running) {
        system = running;
        mfo = Organisation.founded(system, "JOURNEY");
        circle = mfo.forms("Шукуфа", List.of("Парвона Латифзода", "Зебуннисо Каримӣ", "Мадина Собирова"));
    }

    @Test
    @Order(1)
    void findsHerEligibleBeforeSheApplies() {
        String member = circle.members().get(1);

        JsonNode answer = mfo.officer
                .get("/api/eligibility?memberId=" + member + "&product=" + Organisation.PRODUCT + "&asOf=" + LENT_ON)
                .as(200);

        assertThat(answer.path("eligible").asBoolean()).isTrue();
        assertThat(answer.path("rule").isNull()).isTrue();
    }

    @Test
    @Order(2)
    void lendsAfterEndorsementAndApprovalByASecondPerson() {
        loanId = mfo.lends(circle, 1, PRINCIPAL_MINOR, LENT_ON);

        JsonNode file = mfo.officer.get("/api/loans/" + loanId).as(200);
        assertThat(file.path("status").asString()).isEqualTo("DISBURSED");
        assertThat(file.path("loanNumber").asString()).isNotBlank();
        assertThat(file.path("principalMinor").asLong()).isEqualTo(PRINCIPAL_MINOR);
        assertThat(file.path("memberId").asString()).isEqualTo(circle.members().get(1));
    }

    @Test
    @Order(3)
    void opensAnAccountWithTheAgreedSchedule() {
        JsonNode account = mfo.account(loanId, found -> true);

        assertThat(account.path("status").asString()).isEqualTo("ACTIVE");
        assertThat(account.path("outstandingPrincipalMinor").asLong()).isEqualTo(PRINCIPAL_MINOR);
        assertThat(account.path("instalments")).hasSize(12);
        assertThat(account.path("instalments")
                        .valueStream()
                        .map(line -> line.path("principalMinor").asLong()))
                .containsOnly(INSTALMENT_MINOR);
        assertThat(account.path("instalments").get(0).path("dueOn").asString()).isEqualTo("2025-11-10");
    }

    @Test
    @Order(4)
    void showsTheInstalmentOnTheGroupsCollectionSheet() {
        String sheet = circle.path() + "/collection-sheet?on=" + MET_ON;

        JsonNode lines = await().atMost(Duration.ofSeconds(30))
                .until(() -> circle.treasurer().get(sheet).as(200).path("lines"), found -> !found.isEmpty());

        assertThat(lines).hasSize(1);
        assertThat(lines.get(0).path("loanId").asString()).isEqualTo(loanId);
        assertThat(lines.get(0).path("overdueMinor").asLong()
                        + lines.get(0).path("dueTodayMinor").asLong())
                .isEqualTo(INSTALMENT_MINOR);
        assertThat(lines.get(0).path("outstandingMinor").asLong()).isEqualTo(PRINCIPAL_MINOR);
    }

    @Test
    @Order(5)
    void countsARepaymentOnlyOnceASecondPersonVerifiedTheMeeting() {
        UUID meeting = UUID.randomUUID();
        var brought = List.of(new Brought(circle.members().get(1), loanId, INSTALMENT_MINOR));
        circle.treasurer()
                .post(circle.path() + "/meetings", circle.meeting(meeting, MET_ON, brought))
                .as(201);
        circle.treasurer()
                .post(circle.verifyPath(meeting), circle.count(MET_ON, brought))
                .isRefused(422, "VERIFIED_BY_RECORDER");
        assertThat(mfo.account(loanId, found -> true).path("transactions")).isEmpty();

        circle.keyHolder()
                .post(circle.verifyPath(meeting), circle.count(MET_ON, brought))
                .as(200);

        JsonNode account =
                mfo.account(loanId, found -> !found.path("transactions").isEmpty());
        assertThat(account.path("transactions")).hasSize(1);
        assertThat(account.path("transactions").get(0).path("amountMinor").asLong())
                .isEqualTo(INSTALMENT_MINOR);
        assertThat(account.path("transactions").get(0).path("paidOn").asString())
                .isEqualTo(MET_ON.toString());
        assertThat(account.path("outstandingPrincipalMinor").asLong()).isEqualTo(PRINCIPAL_MINOR - INSTALMENT_MINOR);
    }

    @Test
    @Order(6)
    void agesTheLoanWhenADateIsClosed() {
        JsonNode run = mfo.runs("arrears", FIRST_CLOSE);

        assertThat(run.path("read").asLong()).isEqualTo(1);
        JsonNode account = mfo.officer
                .get("/api/loan-accounts/" + loanId + "?asOf=" + FIRST_CLOSE)
                .as(200);
        // The second instalment was due on 10 December; nothing came for it.
        assertThat(account.path("daysPastDue").asInt()).isEqualTo(21);
        assertThat(account.path("overdueMinor").asLong()).isEqualTo(INSTALMENT_MINOR);
    }

    @Test
    @Order(7)
    void reportsTheQualityOfThePortfolio() {
        JsonNode quality =
                mfo.auditor.get("/api/portfolio-quality?asOf=" + FIRST_CLOSE).as(200);

        assertThat(quality.path("mfo").asString()).isEqualTo(mfo.mfo());
        JsonNode somoni = quality.path("currencies").get(0);
        assertThat(somoni.path("currency").asString()).isEqualTo(Circle.CURRENCY);
        assertThat(somoni.path("loans").asLong()).isEqualTo(1);
        assertThat(somoni.path("borrowers").asLong()).isEqualTo(1);
        assertThat(somoni.path("femaleBorrowers").asLong()).isEqualTo(1);
        assertThat(somoni.path("grossLoanPortfolioMinor").asLong()).isEqualTo(110_000);
        assertThat(somoni.path("overduePrincipalMinor").asLong()).isEqualTo(INSTALMENT_MINOR);
        assertThat(somoni.path("par0Minor").asLong()).isEqualTo(110_000);
        assertThat(somoni.path("par30Minor").asLong()).isZero();
        assertThat(somoni.path("par30Percent").asString()).isEqualTo("0.00");
    }

    @Test
    @Order(8)
    void keepsEverythingOverDownAndUp() {
        JsonNode before = mfo.officer
                .get("/api/loan-accounts/" + loanId + "?asOf=" + FIRST_CLOSE)
                .as(200);

        system.down();
        system.up();

        JsonNode after = mfo.officer
                .get("/api/loan-accounts/" + loanId + "?asOf=" + FIRST_CLOSE)
                .as(200);
        assertThat(after.path("transactions")).isEqualTo(before.path("transactions"));
        assertThat(after.path("instalments")).isEqualTo(before.path("instalments"));
        mfo.officer.get("/api/members/" + circle.members().get(1)).as(200);
    }

    @Test
    @Order(9)
    void closesTheLoanWhenAllIsRepaid() {
        mfo.secondOfficer
                .post(
                        "/api/loan-accounts/" + loanId + "/repayments",
                        Map.of(
                                "paymentId",
                                UUID.randomUUID().toString(),
                                "paidOn",
                                "2026-01-12",
                                "amountMinor",
                                110_000,
                                "currency",
                                Circle.CURRENCY,
                                "channel",
                                "COUNTER",
                                "receiptNumber",
                                "K-1"))
                .as(201);

        assertThat(mfo.account(loanId, found -> true).path("status").asString()).isEqualTo("REPAID");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> mfo.officer
                        .get("/api/loans/" + loanId)
                        .as(200)
                        .path("status")
                        .asString("")
                        .equals("CLOSED"));
    }
}
