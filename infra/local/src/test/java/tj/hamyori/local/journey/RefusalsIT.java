package tj.hamyori.local.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import tj.hamyori.local.journey.system.Circle;
import tj.hamyori.local.journey.system.Circle.Brought;
import tj.hamyori.local.journey.system.Organisation;
import tj.hamyori.local.journey.system.Person;
import tj.hamyori.local.journey.system.Reply;
import tj.hamyori.local.journey.system.SharedSystem;
import tj.hamyori.local.journey.system.WholeSystem;
import tools.jackson.databind.JsonNode;

/** Wrong input, each with the clear refusal that reaches the caller through all the rooms. */
@Order(2)
@ExtendWith(SharedSystem.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefusalsIT {
    private static final LocalDate LENT_ON = LocalDate.of(2025, 10, 10);
    private static final LocalDate MET_ON = LocalDate.of(2025, 11, 20);

    private Organisation mfo;
    private Circle circle;
    private String loanId = "";

    @BeforeAll
    void found(WholeSystem system) {
        mfo = Organisation.founded(system, "REFUSALS");
        circle = mfo.forms(
                "Наврӯз", List.of("Ситора Назарова", "Лола Ҳакимӣ", "Фарангис Шоева", "Нозия Раҳмон", "Ҳилола Ашӯрӣ"));
        loanId = mfo.lends(circle, 0, 120_000, LENT_ON);
    }

    @Test
    void refusesAnUnknownProduct() {
        apply(1, Map.of("productCode", "NOWHERE")).isRefused(422, "PRODUCT_UNKNOWN");
    }

    @Test
    void refusesAProductBeforeItIsValid() {
        String dayBefore = Organisation.BEGINS_ON.minusDays(1).toString();

        apply(1, Map.of("submittedOn", dayBefore)).isRefused(422, "PRODUCT_UNKNOWN");
    }

    @Test
    void refusesAnotherCurrencyThanTheProducts() {
        apply(1, Map.of("currency", "USD")).isRefused(422, "CURRENCY_DIFFERS");
    }

    @Test
    void refusesMoreThanTheProductLends() {
        apply(1, Map.of("principalMinor", 1_000_001)).isRefused(422, "PRINCIPAL_OUTSIDE_PRODUCT");
    }

    @Test
    void refusesAMemberNobodyKnows() {
        apply(1, Map.of("memberId", UUID.randomUUID().toString())).isRefused(422, "MEMBER_UNKNOWN");
    }

    @Test
    void refusesApprovalByWhoSubmitted() {
        String id = mfo.endorsed(circle, 1, 100_000, LENT_ON);

        approve(mfo.officer, id).isRefused(422, "APPROVED_BY_SUBMITTER");

        approve(mfo.secondOfficer, id).as(200);
    }

    @Test
    void refusesAnOfficerAboveHerLimitAndAManagerAboveHers() {
        String atOfficersLimit = mfo.endorsed(circle, 2, Organisation.OFFICER_LIMIT_MINOR, LENT_ON);
        String aboveOfficersLimit = mfo.endorsed(circle, 2, Organisation.OFFICER_LIMIT_MINOR + 1, LENT_ON);
        String atManagersLimit = mfo.endorsed(circle, 2, Organisation.MANAGER_LIMIT_MINOR, LENT_ON);
        String aboveManagersLimit = mfo.endorsed(circle, 2, Organisation.MANAGER_LIMIT_MINOR + 1, LENT_ON);

        approve(mfo.secondOfficer, atOfficersLimit).as(200);
        approve(mfo.secondOfficer, aboveOfficersLimit).isRefused(422, "ABOVE_OFFICER_LIMIT");
        approve(mfo.manager, atManagersLimit).as(200);
        approve(mfo.manager, aboveManagersLimit).isRefused(422, "ABOVE_APPROVER_LIMIT");
    }

    @Test
    void refusesABorrowerInDefaultOnceHerLatenessIsKnown() {
        String member = circle.members().get(3);
        mfo.lends(circle, 3, 120_000, LocalDate.of(2025, 7, 10));
        String question = "/api/eligibility?memberId=" + member + "&product=" + Organisation.PRODUCT;
        // The first instalment was due on 10 August: thirty days late on 9 September, thirty-one the day after.
        mfo.runs("arrears", LocalDate.of(2025, 9, 9));
        assertThat(mfo.officer.get(question).as(200).path("eligible").asBoolean())
                .isTrue();

        mfo.runs("arrears", LocalDate.of(2025, 9, 10));

        JsonNode answer = await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> mfo.officer.get(question).as(200),
                        found -> !found.path("eligible").asBoolean());
        assertThat(answer.path("rule").asString()).isEqualTo("BORROWER_IN_DEFAULT");
        apply(3, Map.of()).isRefused(422, "BORROWER_IN_DEFAULT");
    }

    @Test
    void answersTheSameMeetingTheSameAndRefusesAnotherUnderItsId() {
        UUID id = UUID.randomUUID();
        var ten = List.of(new Brought(circle.members().getFirst(), loanId, 1_000));
        var eleven = List.of(new Brought(circle.members().getFirst(), loanId, 1_100));
        String path = circle.path() + "/meetings";
        JsonNode first =
                circle.treasurer().post(path, circle.meeting(id, MET_ON, ten)).as(201);

        JsonNode again =
                circle.treasurer().post(path, circle.meeting(id, MET_ON, ten)).as(201);

        assertThat(again).isEqualTo(first);
        circle.treasurer().post(path, circle.meeting(id, MET_ON, eleven)).isRefused(409, "MEETING_ID_REUSED");
    }

    @Test
    void refusesARepaymentOfNothingOrLess() {
        repay(loanId, Map.of("amountMinor", 0)).isRefused(422, "AMOUNT_MUST_BE_POSITIVE");
        repay(loanId, Map.of("amountMinor", -1)).isRefused(422, "AMOUNT_MUST_BE_POSITIVE");
        repay(loanId, Map.of("amountMinor", 1)).as(201);
    }

    @Test
    void refusesARepaymentOfNothingAtAMeeting() {
        var nothing = List.of(new Brought(circle.members().getFirst(), loanId, 0));

        circle.treasurer()
                .post(circle.path() + "/meetings", circle.meeting(UUID.randomUUID(), MET_ON, nothing))
                .isRefused(422, "REPAYMENT_NOT_POSITIVE");
    }

    @Test
    void refusesARepaymentInAnotherCurrency() {
        repay(loanId, Map.of("currency", "USD")).isRefused(422, "CURRENCY_MUST_BE_THE_LOANS");
    }

    @Test
    void refusesAMeetingInAnotherCurrencyThanTheGroups() {
        Map<String, Object> meeting = new HashMap<>(circle.meeting(UUID.randomUUID(), MET_ON, List.of()));
        meeting.put("currency", "USD");

        circle.treasurer().post(circle.path() + "/meetings", meeting).isRefused(422, "CURRENCY_NOT_OF_GROUP");
    }

    @Test
    void refusesARepaymentForALoanNobodyKnows() {
        String nobodys = UUID.randomUUID().toString();

        repay(nobodys, Map.of()).isRefused(404, "UNKNOWN_RESOURCE");
        mfo.officer.get("/api/loan-accounts/" + nobodys).isRefused(404, "UNKNOWN_RESOURCE");
    }

    @Test
    void holdsMoneyOfAMeetingForALoanNobodyKnows() {
        String nobodys = UUID.randomUUID().toString();

        circle.meet(MET_ON, List.of(new Brought(circle.members().get(1), nobodys, 7_700)));

        JsonNode held = await().atMost(Duration.ofSeconds(30))
                .until(() -> mfo.auditor.get("/api/suspense").as(200).path("items"), found -> !found.isEmpty());
        assertThat(held).hasSize(1);
        assertThat(held.get(0).path("loanId").asString()).isEqualTo(nobodys);
        assertThat(held.get(0).path("amountMinor").asLong()).isEqualTo(7_700);
    }

    @Test
    void refusesOtherContentUnderAUsedIdempotencyKey() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> one = repayment(Map.of("amountMinor", 100));
        String path = "/api/loan-accounts/" + loanId + "/repayments";
        JsonNode first = mfo.officer.post(path, one, key).as(201);

        assertThat(mfo.officer.post(path, one, key).as(201)).isEqualTo(first);

        mfo.officer.post(path, repayment(Map.of("amountMinor", 101)), key).isRefused(409, "IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void refusesOtherContentUnderAUsedPaymentId() {
        Map<String, Object> one = repayment(Map.of("amountMinor", 200));
        String path = "/api/loan-accounts/" + loanId + "/repayments";
        JsonNode first = mfo.officer.post(path, one).as(201);
        Map<String, Object> other = new HashMap<>(one);
        other.put("amountMinor", 201);

        assertThat(mfo.officer.post(path, one).as(201)).isEqualTo(first);

        mfo.officer.post(path, other).isRefused(409, "PAYMENT_ID_REUSED");
    }

    private Reply apply(int seat, Map<String, ?> differs) {
        Map<String, Object> application =
                Organisation.application(circle.members().get(seat), circle.groupId(), 100_000, LENT_ON);
        application.putAll(differs);
        return mfo.officer.post("/api/loan-applications", application);
    }

    private static Reply approve(Person decides, String applicationId) {
        return decides.post(
                "/api/loan-applications/" + applicationId + "/approve", Map.of("approvedOn", LENT_ON.toString()));
    }

    private Reply repay(String loan, Map<String, ?> differs) {
        return mfo.secondOfficer.post("/api/loan-accounts/" + loan + "/repayments", repayment(differs));
    }

    private static Map<String, Object> repayment(Map<String, ?> differs) {
        Map<String, Object> repayment = new HashMap<>();
        repayment.put("paymentId", UUID.randomUUID().toString());
        repayment.put("paidOn", MET_ON.toString());
        repayment.put("amountMinor", 500);
        repayment.put("currency", Circle.CURRENCY);
        repayment.put("channel", "COUNTER");
        repayment.putAll(differs);
        return repayment;
    }
}
