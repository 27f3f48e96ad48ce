package tj.hamyori.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A member in a group with a recorded meeting, made through the front door as clients do; ids are new each time. */
public final class Scenario {

    public final UUID member = UUID.randomUUID();
    public final UUID group = UUID.randomUUID();
    public final UUID meeting = UUID.randomUUID();
    public final UUID loan = UUID.randomUUID();

    private final Http http;

    private Scenario(Http http) {
        this.http = http;
    }

    /** A group formed on 1 February 2025 with one member, its treasurer. */
    public static Scenario groupOfOne(Http http, String documentName) {
        Scenario scenario = new Scenario(http);
        scenario.created("/api/members", Requests.member(scenario.member, documentName));
        scenario.created("/api/groups", Requests.group(scenario.group));
        scenario.admit(scenario.member);
        Object appointment = Map.of("memberId", scenario.member, "appointedOn", "2025-02-01");
        assertThat(http.post(Requests.OFFICER, scenario.path("/treasurer"), appointment)
                        .status())
                .isEqualTo(200);
        return scenario;
    }

    /** The same with a meeting of 15 March 2025 at which 250.00 was repaid and 5.00 is missing. */
    public static Scenario withMeeting(Http http, String documentName) {
        Scenario scenario = groupOfOne(http, documentName);
        scenario.created(
                scenario.path("/meetings"), Requests.meeting(scenario.meeting, scenario.member, scenario.loan, 25_000));
        return scenario;
    }

    public UUID anotherMember(String documentName) {
        UUID another = UUID.randomUUID();
        created("/api/members", Requests.member(another, documentName));
        return another;
    }

    public void admit(UUID memberId) {
        created(path("/members"), Map.of("memberId", memberId, "admittedOn", "2025-02-01"));
    }

    public void verify() {
        Object count = Map.of("verifiedOn", "2025-03-16", "countedMinor", 34_400);
        assertThat(http.post(Requests.OTHER_OFFICER, meetingPath() + "/verify", count)
                        .status())
                .isEqualTo(200);
    }

    /** An officer did this to the group, and it was answered with 200. */
    public void done(String rest, Object body) {
        Http.Answer answer = http.post(Requests.OFFICER, path(rest), body);
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(200);
    }

    /** Its treasurer goes over into a group of her own. */
    public UUID divided(String on) {
        UUID fresh = UUID.randomUUID();
        created(
                path("/split"),
                Map.of("newGroupId", fresh, "name", "Субҳ", "splitOn", on, "memberIds", List.of(member)));
        return fresh;
    }

    /** What does not fit about a meeting: kind and subject. */
    public List<String> conflicts(UUID ofMeeting) {
        return http.get(Requests.OFFICER, path("/meetings/" + ofMeeting))
                .body()
                .path("conflicts")
                .valueStream()
                .map(found -> found.path("kind").asString() + " "
                        + found.path("subject").asString())
                .toList();
    }

    public String path(String rest) {
        return "/api/groups/" + group + rest;
    }

    public String memberPath(String rest) {
        return "/api/members/" + member + rest;
    }

    public String meetingPath() {
        return path("/meetings/" + meeting);
    }

    public void created(String path, Object body) {
        Http.Answer answer = http.post(Requests.OFFICER, path, body);
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(201);
    }
}
