package tj.hamyori.group.read.memberpage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tj.hamyori.group.Http;
import tj.hamyori.group.Requests;
import tj.hamyori.group.RunningGroupService;
import tj.hamyori.group.Scenario;

@RunningGroupService
class MemberPageTest {

    @Autowired
    private Http http;

    @Test
    void showsAnOfficerTheWholePerson() {
        Scenario scenario = Scenario.groupOfOne(http, "Исматова Лола");

        assertThat(http.get(Requests.OFFICER, scenario.memberPath("")).body())
                .isEqualTo(Http.json("""
                        {"memberId":"%s","name":"Исматова Лола","knownAs":"Холаи Исматова Лола",
                        "formerNames":[],
                        "phone":"+992 93 500 00 00","sex":"F","bornOn":"1987-03-08","district":"Варзоб",
                        "groups":["%s"],"consentOn":"2025-01-10"}
                        """, scenario.member, scenario.group));
    }

    @Test
    void showsATreasurerNamesOnly() {
        Scenario scenario = Scenario.groupOfOne(http, "Исматова Лола");

        assertThat(http.get(Requests.treasurerOf(scenario.group), scenario.memberPath(""))
                        .body())
                .isEqualTo(Http.json("""
                        {"memberId":"%s","name":"Исматова Лола","knownAs":"Холаи Исматова Лола",
                        "formerNames":null,
                        "phone":null,"sex":null,"bornOn":null,"district":null,"groups":null,"consentOn":null}
                        """, scenario.member));
    }
}
