package tj.hamyori.group.read.memberindex;

import static org.assertj.core.api.Assertions.assertThat;
import static tj.hamyori.group.Requests.OFFICER;
import static tj.hamyori.group.Requests.STRANGER;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tj.hamyori.group.Http;
import tj.hamyori.group.Requests;
import tj.hamyori.group.RunningGroupService;
import tj.hamyori.group.Scenario;
import tj.hamyori.testing.tokens.TestToken;
import tools.jackson.databind.JsonNode;

@RunningGroupService
class MemberIndexTest {

    @Autowired
    private Http http;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ҷамолиддинова Гулҷаҳон",
                "Джамолиддинова Гульджахон",
                "гулҷаҳ ҷамол",
                "Jamoliddinova",
                "Зуҳурзода",
                "Оймулло",
                "Сайидовна",
                "Саидовна Гульджа"
            })
    void findsAWomanByTheBeginningsOfAnyOfHerNamesInAnySpelling(String question) {
        UUID member = UUID.randomUUID();
        Map<String, Object> registration = Requests.member(member, "Ҷамолиддинова Гулҷаҳон");
        registration.put(
                "name",
                Map.of(
                        "document", "Ҷамолиддинова Гулҷаҳон",
                        "knownAs", "Оймулло",
                        "former", List.of("Зӯҳурзода Гулҷаҳон"),
                        "patronymic", "Саидовна"));
        register(registration);

        assertThat(found(OFFICER, question)).contains(member.toString());
        assertThat(found(STRANGER, question)).doesNotContain(member.toString());
    }

    @Test
    void wantsEveryWordOfTheQuestion() {
        UUID member = UUID.randomUUID();
        register(Requests.member(member, "Шарофиддинова Бибимоҳ"));

        assertThat(found(OFFICER, "Шароф Бибимо")).containsExactly(member.toString());
        assertThat(found(OFFICER, "Шароф Нилуфар")).isEmpty();
        assertThat(found(OFFICER, "арофиддинова")).isEmpty();
        assertThat(found(OFFICER, "12 — ъ")).isEmpty();
    }

    @Test
    void aTreasurerFindsTheWomenOfHerGroups() {
        Scenario scenario = Scenario.groupOfOne(http, "Абдуғаффорова Ситора");
        UUID another = scenario.anotherMember("Абдуғаффорова Сурайё");

        assertThat(found(OFFICER, "Абдугафарова"))
                .containsExactlyInAnyOrder(scenario.member.toString(), another.toString());
        assertThat(found(Requests.treasurerOf(scenario.group), "Абдугафарова"))
                .containsExactly(scenario.member.toString());
    }

    @Test
    void findsACorrectedNameAndNoLongerTheWrongOne() {
        UUID member = UUID.randomUUID();
        register(Requests.member(member, "Хушвахтова Нозанин"));
        Object correction = Map.of(
                "on", "2025-02-01",
                "name", Map.of("document", "Хушқадамова Нозанин"),
                "sex", "F",
                "bornOn", "1987-03-08");
        assertThat(http.post(OFFICER, "/api/members/" + member + "/corrections", correction)
                        .status())
                .isEqualTo(200);

        assertThat(found(OFFICER, "Хушкадамова")).containsExactly(member.toString());
        assertThat(found(OFFICER, "Хушвахтова")).isEmpty();
    }

    @Test
    void showsWhoSharesNameAndYearPaperOrPhoneAndMergesNobody() {
        UUID first = UUID.randomUUID();
        Map<String, Object> registration = Requests.member(first, "Қурбонмамадова Зӯҳро");
        registration.put("phone", "+992 91 700 00 01");
        registration.put("paper", Map.of("type", "шиноснома", "number", "А 7654-321"));
        assertThat(register(registration).path("likelyDoubles").isEmpty()).isTrue();

        assertThat(doubles("Зухра Курбонмамадова", "1987-12-31", "+992 91 700 00 02", "B 1"))
                .containsExactly(first.toString());
        assertThat(doubles("Зухра Курбонмамадова", "1988-03-08", "+992 91 700 00 03", "B 2"))
                .isEmpty();
        assertThat(doubles("Наргис Аюбова", "1990-03-08", "91 700 00 01", "B 3"))
                .containsExactly(first.toString());
        assertThat(doubles("Малика Тошева", "1991-03-08", "+992 91 700 00 04", "а7654321"))
                .containsExactly(first.toString());
        assertThat(http.get(OFFICER, "/api/members/" + first).body().path("likelyDoubles"))
                .hasSize(3);
    }

    @Test
    void showsAWomanWhosePapersWereMadeAnew() {
        UUID first = UUID.randomUUID();
        Map<String, Object> registration = Requests.member(first, "Холназарова Меҳрангез");
        registration.put("bornOn", "1979-05-05");
        register(registration);

        for (String name : List.of(
                "Холназарзода Меҳрангез",
                "Меҳрангез Холназарӣ",
                "Меҳрангези Холназар",
                "Холназаров Мехрангез",
                "Каримова Меҳрангез Холназаровна",
                "Холназариён Меҳрангез")) {
            assertThat(doubles(name, "1979-05-05", "+992 91 700 00 05", "C 5"))
                    .as(name)
                    .contains(first.toString());
        }
        assertThat(doubles("Холиқзода Меҳрангез", "1979-05-05", "+992 91 700 00 06", "C 6"))
                .isEmpty();
    }

    @Test
    void readsAPatronymicInEitherField() {
        UUID first = UUID.randomUUID();
        Map<String, Object> registration = Requests.member(first, "Асророва Шукрона");
        registration.put("name", Map.of("document", "Асророва Шукрона", "patronymic", "Ҳикматовна"));
        registration.put("bornOn", "1980-05-05");
        register(registration);
        assertThat(doubles("Юсуфӣ Шукрона Ҳикматзода", "1980-05-05", "+992 91 700 00 07", "C 7"))
                .containsExactly(first.toString());
    }

    private List<String> doubles(String name, String bornOn, String phone, String paper) {
        Map<String, Object> registration = Requests.member(UUID.randomUUID(), name);
        registration.put("bornOn", bornOn);
        registration.put("phone", phone);
        registration.put("paper", Map.of("type", "шиноснома", "number", paper));
        return register(registration)
                .path("likelyDoubles")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    private JsonNode register(Map<String, Object> registration) {
        Http.Answer answer = http.post(OFFICER, "/api/members", registration);
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(201);
        return answer.body();
    }

    private List<String> found(TestToken as, String question) {
        String path = "/api/members?limit=200&q=" + URLEncoder.encode(question, StandardCharsets.UTF_8);
        return http.get(as, path)
                .body()
                .path("items")
                .valueStream()
                .map(item -> item.path("memberId").asString())
                .toList();
    }
}
