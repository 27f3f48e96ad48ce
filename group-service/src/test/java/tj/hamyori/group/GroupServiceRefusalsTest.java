package tj.hamyori.group;

import static org.assertj.core.api.Assertions.assertThat;
import static tj.hamyori.group.Requests.OFFICER;
import static tj.hamyori.group.Requests.OTHER_OFFICER;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@RunningGroupService
class GroupServiceRefusalsTest {

    @Autowired
    private Http http;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aMeetingSentAgainIsOneMeetingAndWithOtherContentAConflict() {
        Scenario scenario = Scenario.withMeeting(http, "Раҷабова Фарзона");
        long events = events();

        Http.Answer again = meeting(scenario, scenario.meeting, 25_000);
        Http.Answer other = meeting(scenario, scenario.meeting, 25_001);
        Http.Answer aGroupsId = meeting(scenario, scenario.group, 25_000);

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body().path("status").asString()).isEqualTo("RECORDED");
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.code()).isEqualTo("MEETING_ID_REUSED");
        assertThat(aGroupsId.status()).isEqualTo(404);
        assertThat(events()).isEqualTo(events);
    }

    /** With a remark the senders meet at the group's key, without one at the meeting's first event. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aMeetingSentByManyAtOnceIsOneMeeting(boolean withRemark) throws InterruptedException, ExecutionException {
        Scenario scenario = Scenario.groupOfOne(http, "Ҳакимова Парвина");
        Map<String, Object> content = Requests.meeting(scenario.meeting, scenario.member, scenario.loan, 25_000);
        if (!withRemark) {
            content.remove("countComment");
        }
        List<Integer> statuses = new ArrayList<>();
        try (ExecutorService phones = Executors.newFixedThreadPool(4)) {
            List<Future<Http.Answer>> sent = new ArrayList<>();
            for (int phone = 0; phone < 4; phone++) {
                sent.add(phones.submit(() -> http.post(OFFICER, scenario.path("/meetings"), content)));
            }
            for (Future<Http.Answer> answer : sent) {
                statuses.add(answer.get().status());
            }
        }

        assertThat(statuses).contains(201).isSubsetOf(201, 409);
        assertThat(http.get(OFFICER, scenario.path("")).body().path("meetings")).hasSize(1);
        assertThat(http.post(OFFICER, scenario.path("/meetings"), content).status())
                .isEqualTo(201);
    }

    @Test
    void aRegistrationSentAgainIsOneMemberAndWithOtherContentAConflict() {
        UUID member = UUID.randomUUID();
        Map<String, Object> content = Requests.member(member, "Мирзоева Тахмина");
        content.put("husbandEmigration", Map.of("on", "2024-12-01", "country", "RU"));
        assertThat(http.post(OFFICER, "/api/members", content).status()).isEqualTo(201);
        long events = events();

        assertThat(http.post(OTHER_OFFICER, "/api/members", content).status()).isEqualTo(201);
        content.put("phone", "+992 93 500 00 01");
        Http.Answer other = http.post(OFFICER, "/api/members", content);

        assertThat(other.status()).isEqualTo(409);
        assertThat(other.code()).isEqualTo("MEMBER_ID_REUSED");
        assertThat(events()).isEqualTo(events);
        assertThat(http.get(OFFICER, "/api/members/" + member)
                        .body()
                        .path("phone")
                        .asString())
                .isEqualTo("+992 93 500 00 00");
    }

    @Test
    void aFactSentAgainWithItsIdempotencyKeyIsOneFact() {
        Scenario scenario = Scenario.groupOfOne(http, "Бобоева Санавбар");
        String path = scenario.memberPath("/remittances");
        String json = "{\"receivedOn\":\"2025-05-01\",\"receivedBy\":\"SELF\"}";
        Map<String, String> key = Map.of("Idempotency-Key", UUID.randomUUID().toString());

        Http.Answer first = http.post(OFFICER, path, json, key);
        Http.Answer second = http.post(OFFICER, path, json, key);
        Http.Answer other = http.post(OFFICER, path, json.replace("SELF", "OTHER"), key);

        assertThat(first.status()).isEqualTo(201);
        assertThat(second).isEqualTo(first);
        assertThat(other.status()).isEqualTo(409);
    }

    @Test
    void aMemberOfOneGroupJoinsNoOtherAndLeavesNoTraceThere() {
        Scenario scenario = Scenario.groupOfOne(http, "Тошева Гавҳар");
        Scenario another = Scenario.groupOfOne(http, "Ятимова Соро");

        Http.Answer answer = http.post(
                OFFICER, another.path("/members"), Map.of("memberId", scenario.member, "admittedOn", "2025-02-01"));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.code()).isEqualTo("IN_ANOTHER_GROUP");
        assertThat(http.get(OFFICER, another.path("")).body().path("members")).hasSize(1);
        UUID free = scenario.anotherMember("Нурова Бибиҷон");
        another.admit(free);
    }

    @Test
    void wrongMoneyIsRefusedWithItsPlace() {
        Scenario scenario = Scenario.groupOfOne(http, "Латипова Гулрухсор");

        Http.Answer zero = meeting(scenario, scenario.meeting, 0);
        Http.Answer below = meeting(scenario, scenario.meeting, -1);
        Map<String, Object> dollars = Requests.meeting(scenario.meeting, scenario.member, scenario.loan, 1);
        dollars.put("currency", "USD");
        Http.Answer currency = http.post(OFFICER, scenario.path("/meetings"), dollars);

        assertThat(zero.status()).isEqualTo(422);
        assertThat(zero.code()).isEqualTo("REPAYMENT_NOT_POSITIVE");
        assertThat(zero.body().at("/violations/0/field").asString()).isEqualTo("repayments[0].amountMinor");
        assertThat(below.code()).isEqualTo("REPAYMENT_NOT_POSITIVE");
        assertThat(currency.status()).isEqualTo(422);
        assertThat(currency.code()).isEqualTo("CURRENCY_NOT_OF_GROUP");
    }

    @Test
    void anInvalidBodyIsRefusedWithEveryViolation() {
        Http.Answer answer = http.post(
                OFFICER,
                "/api/members",
                Map.of("name", Map.of("document", " "), "consent", Map.of("on", "2025-01-10"), "phone", "call me"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("INVALID_REQUEST");
        assertThat(answer.body()
                        .path("violations")
                        .valueStream()
                        .map(violation -> violation.path("field").asString()))
                .containsExactlyInAnyOrder("name.document", "sex", "bornOn", "phone");
    }

    @Test
    void anUnreadableBodyOrAddressIsRefused() {
        assertThat(http.post(OFFICER, "/api/members", "{\"sex\":", Map.of()).status())
                .isEqualTo(400);
        assertThat(http.post(OFFICER, "/api/groups", Map.of("formedOn", "2025-02-30"))
                        .status())
                .isEqualTo(400);
        assertThat(http.get(OFFICER, "/api/members/nobody").status()).isEqualTo(400);
        assertThat(http.get(OFFICER, "/api/members?limit=201").status()).isEqualTo(400);
    }

    @Test
    void refusesInTheCallersLanguage() {
        String json = "{\"name\":\"Умед\",\"formedOn\":\"2025-02-01\",\"currency\":\"SOM\"}";

        JsonNode tajik = http.post(OFFICER, "/api/groups", json, Map.of("Accept-Language", "tg"))
                .body();
        JsonNode russian = http.post(OFFICER, "/api/groups", json, Map.of("Accept-Language", "ru"))
                .body();

        assertThat(tajik.path("detail").asString()).isEqualTo("Чунин рамзи асъор дар ISO 4217 нест.");
        assertThat(russian.path("detail").asString()).isEqualTo("Такого кода валюты нет в ISO 4217.");
    }

    private Http.Answer meeting(Scenario scenario, UUID meetingId, long amountMinor) {
        return http.post(
                OFFICER,
                scenario.path("/meetings"),
                Requests.meeting(meetingId, scenario.member, scenario.loan, amountMinor));
    }

    private long events() {
        return jdbc.sql("select count(*) from domain_event").query(Long.class).single();
    }
}
