package tj.hamyori.platform.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tj.hamyori.platform.PlatformTest;
import tj.hamyori.testing.tokens.TestTokens;

@PlatformTest
class WriteRequestTest {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void readsItsOwnWriteAndKeepsWhoDidIt() throws Exception {
        Http nilufar = Http.as(port, "nilufar");
        assertThat(nilufar.post("/boxes/own", "").statusCode()).isEqualTo(201);
        assertThat(nilufar.post("/boxes/own/amounts", "{\"amountMinor\":700}").body())
                .isEqualTo("{\"totalMinor\":700}");
        assertThat(nilufar.get("/boxes/own").body()).isEqualTo("{\"totalMinor\":700}");
        assertThat(jdbc.sql("select meta_data from domain_event where aggregate_identifier = 'own'")
                        .query(String.class)
                        .list())
                .allSatisfy(metadata -> assertThat(metadata)
                        .contains("\"mfo\":\"ORIYON\"", "\"who\":\"nilufar\"", "correlationId", "causationId"));
    }

    @Test
    void answersTheSameKeyWithTheSameAnswerAndOneEffect() throws Exception {
        Http officer = Http.as(port, "nilufar");
        officer.post("/boxes/twice", "");
        HttpResponse<String> first = putIn(officer, "twice", 300, "key-1");
        HttpResponse<String> second = putIn(officer, "twice", 300, "key-1");
        assertThat(second.statusCode()).isEqualTo(first.statusCode()).isEqualTo(200);
        assertThat(second.body()).isEqualTo(first.body()).isEqualTo("{\"totalMinor\":300}");
        assertThat(officer.get("/boxes/twice").body()).isEqualTo("{\"totalMinor\":300}");
    }

    @Test
    void refusesTheSameKeyWithOtherContent() throws Exception {
        Http officer = Http.as(port, "nilufar");
        officer.post("/boxes/reused", "");
        putIn(officer, "reused", 300, "key-2");
        HttpResponse<String> other = putIn(officer, "reused", 301, "key-2");
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(other.body()).contains("\"code\":\"IDEMPOTENCY_KEY_REUSED\"");
        assertThat(officer.get("/boxes/reused").body()).isEqualTo("{\"totalMinor\":300}");
    }

    @Test
    void takesAKeyOfAtMost255Characters() throws Exception {
        Http officer = Http.as(port, "nilufar");
        officer.post("/boxes/long", "");
        String longest = "k".repeat(AnsweredRequests.LONGEST_KEY);
        assertThat(putIn(officer, "long", 5, longest).statusCode()).isEqualTo(200);
        HttpResponse<String> longer = putIn(officer, "long", 5, longest + "k");
        assertThat(longer.statusCode()).isEqualTo(422);
        assertThat(longer.body()).contains("\"code\":\"IDEMPOTENCY_KEY_TOO_LONG\"");
        assertThat(officer.get("/boxes/long").body()).isEqualTo("{\"totalMinor\":5}");
    }

    @Test
    void givesConcurrentRequestsWithOneKeyOneEffect() throws Exception {
        Http officer = Http.as(port, "nilufar");
        officer.post("/boxes/race", "");
        try (var threads = Executors.newFixedThreadPool(6)) {
            Callable<Integer> send = () -> putIn(officer, "race", 50, "key-3").statusCode();
            List<Future<Integer>> answers = threads.invokeAll(
                    IntStream.range(0, 6).mapToObj(index -> send).toList());
            for (Future<Integer> answer : answers) {
                assertThat(answer.get()).isEqualTo(200);
            }
        }
        assertThat(officer.get("/boxes/race").body()).isEqualTo("{\"totalMinor\":50}");
    }

    @Test
    void doesARequestAgainThatAnotherOneOvertook() throws Exception {
        Http officer = Http.as(port, "nilufar");
        officer.post("/boxes/busy", "");
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Callable<Integer>> sends = IntStream.range(0, 20)
                    .<Callable<Integer>>mapToObj(index ->
                            () -> putIn(officer, "busy", 10, "busy-" + index).statusCode())
                    .toList();
            for (Future<Integer> answer : threads.invokeAll(sends)) {
                assertThat(answer.get()).isEqualTo(200);
            }
        }
        assertThat(officer.get("/boxes/busy").body()).isEqualTo("{\"totalMinor\":200}");
    }

    @Test
    void changesNothingWhenARuleRefuses() throws Exception {
        Http officer = Http.as(port, "nilufar");
        officer.post("/boxes/refused", "");
        HttpResponse<String> refused = putIn(officer, "refused", 0, "key-4");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(refused.body()).contains("\"code\":\"AMOUNT_MUST_BE_POSITIVE\"");
        assertThat(putIn(officer, "refused", 1, "key-4").statusCode()).isEqualTo(200);
    }

    @Test
    void refusesToMakeTheSameThingASecondTime() throws Exception {
        Http officer = Http.as(port, "nilufar");
        assertThat(officer.post("/boxes/once", "").statusCode()).isEqualTo(201);
        HttpResponse<String> second = officer.post("/boxes/once", "");
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).contains("\"code\":\"CONCURRENT_CHANGE\"");
    }

    @Test
    void keepsAnswersOfOrganisationsApart() throws Exception {
        Http oriyon = Http.as(port, "nilufar");
        Http dilsuz = new Http(
                port,
                TestTokens.of("malika").mfo("DILSUZ").roles("LOAN_OFFICER").bearer());
        assertThat(oriyon.post("/boxes/apart-1", "", "Idempotency-Key", "same").body())
                .contains("ORIYON");
        assertThat(dilsuz.post("/boxes/apart-2", "", "Idempotency-Key", "same").body())
                .contains("DILSUZ");
    }

    @Test
    void refusesARequestWithoutATokenOrWithAForgedOne() throws Exception {
        Http forged = new Http(
                port, TestTokens.of("eve").mfo("ORIYON").roles("MFO_ADMIN").forgedBearer());
        HttpResponse<String> answer = forged.post("/boxes/forged", "");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("UNAUTHENTICATED");
        assertThat(new Http(port, TestTokens.of("eve").expired().bearer())
                        .get("/boxes/own")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void refusesAnUnreadableBodyAndOneThatIsTooLarge() throws Exception {
        Http officer = Http.as(port, "nilufar");
        assertThat(officer.post("/boxes/own/amounts", "{").body()).contains("MALFORMED_REQUEST");
        String atLimit = " ".repeat(RereadableRequest.LARGEST_BODY_BYTES - 2) + "{}";
        assertThat(officer.post("/boxes/none/amounts", atLimit).body()).contains("UNKNOWN_RESOURCE");
        assertThat(officer.post("/boxes/none/amounts", atLimit + " ").body()).contains("REQUEST_TOO_LARGE");
    }

    private static HttpResponse<String> putIn(Http officer, String box, long amountMinor, String key) throws Exception {
        return officer.post(
                "/boxes/" + box + "/amounts", "{\"amountMinor\":" + amountMinor + "}", "Idempotency-Key", key);
    }
}
