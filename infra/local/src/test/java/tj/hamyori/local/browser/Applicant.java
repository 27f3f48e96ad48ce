package tj.hamyori.local.browser;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import tj.hamyori.local.journey.system.Person;
import tj.hamyori.local.journey.system.WholeSystem;
import tools.jackson.databind.JsonNode;

/** A woman who has just joined a group of the demo and asks for 1,000 somoni; her group has endorsed it. */
record Applicant(String name, String memberId, String groupId, String applicationId) {
    private static final String MFO = "ORIYON";
    private static final String DISTRICT = "RA-09";
    private static final String NAME = "Некқадам Шодӣ";

    static Applicant of(WholeSystem system) {
        LocalDate today = LocalDate.now();
        Person officer = Person.named(system, MFO, "parvina");
        Person treasurer = Person.named(system, MFO, "treasurer-ra-09");
        String groupId = groupIn(officer.get("/api/groups").as(200));
        String memberId = UUID.randomUUID().toString();
        officer.post(
                        "/api/members",
                        Map.of(
                                "memberId",
                                memberId,
                                "name",
                                Map.of("document", NAME),
                                "sex",
                                "F",
                                "bornOn",
                                "1990-05-02",
                                "district",
                                DISTRICT,
                                "consent",
                                Map.of("on", today.minusDays(9).toString())))
                .as(201);
        officer.post(
                        "/api/groups/" + groupId + "/members",
                        Map.of(
                                "memberId",
                                memberId,
                                "admittedOn",
                                today.minusDays(8).toString()))
                .as(201);
        String applicationId = UUID.randomUUID().toString();
        officer.post(
                        "/api/loan-applications",
                        Map.of(
                                "applicationId",
                                applicationId,
                                "productCode",
                                "OGHOZ",
                                "memberId",
                                memberId,
                                "groupId",
                                groupId,
                                "principalMinor",
                                100_000,
                                "currency",
                                "TJS",
                                "instalments",
                                12,
                                "purpose",
                                "BAKERY",
                                "submittedOn",
                                today.minusDays(7).toString()))
                .as(201);
        treasurer
                .post(
                        "/api/loan-applications/" + applicationId + "/endorse",
                        Map.of("endorsedOn", today.minusDays(6).toString()))
                .as(200);
        return new Applicant(NAME, memberId, groupId, applicationId);
    }

    private static String groupIn(JsonNode groups) {
        return groups.path("items")
                .valueStream()
                .filter(group -> group.path("district").asString("").equals(DISTRICT))
                .findFirst()
                .orElseThrow()
                .path("groupId")
                .asString();
    }
}
