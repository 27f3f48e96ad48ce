package tj.hamyori.group.read.memberpage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tj.hamyori.group.Http;
import tj.hamyori.group.Requests;
import tj.hamyori.group.RunningGroupService;
import tj.hamyori.group.Scenario;
import tools.jackson.databind.JsonNode;

@RunningGroupService
class MemberPageTest {

    @Autowired
    private Http http;

    @Test
    void showsAnOfficerTheWholePerson() {
        Scenario scenario = Scenario.groupOfOne(http, "Исматова Лола");
        UUID member = UUID.randomUUID();
        UUID voucher = scenario.anotherMember("Исматова Саодат");
        Map<String, Object> registration = Requests.member(member, "Исматуллоева Лоларӯ");
        registration.put("phone", "91 833 00 01");
        registration.put("bornOn", "1961-05-01");
        registration.put("district", "Jilikul");
        registration.put("consent", Map.of("on", "2014-05-01"));
        registration.put("vouchedBy", List.of(scenario.member, voucher));
        registration.put("address", Map.of("jamoat", "Нури Вахш", "landmark", "назди мактаб"));
        registration.put("safeChannel", "GROUP_LEADER");
        registration.put("neverCall", true);
        scenario.created("/api/members", registration);

        assertThat(http.get(Requests.OFFICER, "/api/members/" + member).body())
                .isEqualTo(Http.json("""
                        {"memberId":"%s","name":"Исматуллоева Лоларӯ","knownAs":"Холаи Исматуллоева Лоларӯ",
                        "formerNames":[],"phone":"91 833 00 01","sex":"F","bornOn":"1961-05-01",
                        "district":"Jilikul","groups":[],"consentOn":"2014-05-01","surname":null,
                        "patronymic":null,"identity":"VOUCHED","paper":null,"vouchedBy":["%s","%s"],
                        "address":{"jamoat":"Нури Вахш","village":null,"landmark":"назди мактаб"},
                        "safeChannel":"GROUP_LEADER","neverCall":true,"districtCode":"KT-07",
                        "districtName":"Дӯстӣ","consentWithdrawnOn":null,"erasedOn":null,"likelyDoubles":[],
                        "phoneInternational":"+992918330001"}
                        """, member, scenario.member, voucher));
    }

    @Test
    void ofWhoSaidLittleItShowsNoSafePhoneAndAnUnknownDistrictAsWritten() {
        UUID member = UUID.randomUUID();
        Map<String, Object> registration = Requests.member(member, "Ниёзалиева Ситоратулло");
        registration.put("district", "KE");
        Scenario.groupOfOne(http, "Исматова Лола").created("/api/members", registration);

        JsonNode page = http.get(Requests.OFFICER, "/api/members/" + member).body();
        assertThat(page.path("district").asString()).isEqualTo("KE");
        assertThat(page.path("districtCode").isNull()).isTrue();
        assertThat(page.path("districtName").isNull()).isTrue();
        assertThat(page.path("identity").asString()).isEqualTo("UNPROVEN");
        assertThat(page.path("safeChannel").asString()).isEqualTo("AT_MEETING");
        assertThat(page.path("neverCall").asBoolean()).isFalse();
    }

    @Test
    void showsATreasurerNamesOnly() {
        Scenario scenario = Scenario.groupOfOne(http, "Исматова Лола");

        JsonNode page = http.get(Requests.treasurerOf(scenario.group), scenario.memberPath(""))
                .body();
        assertThat(page.path("name").asString()).isEqualTo("Исматова Лола");
        assertThat(page.path("knownAs").asString()).isEqualTo("Холаи Исматова Лола");
        assertThat(page.propertyNames()).contains("phone", "identity", "likelyDoubles");
        assertThat(page.propertyStream()
                        .filter(field -> !field.getValue().isNull())
                        .map(Map.Entry::getKey))
                .containsExactlyInAnyOrder("memberId", "name", "knownAs");
    }
}
