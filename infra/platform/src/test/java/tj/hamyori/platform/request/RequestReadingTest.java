package tj.hamyori.platform.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tj.hamyori.platform.PlatformTest;

@PlatformTest
class RequestReadingTest {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"on\":\"2026-02-28\"|\"on\":\"2026-02-28\"",
                "\"on\":\"2026-02-28\",\"at\":\"2026-02-28T00:00:00Z\"|\"at\":\"2026-02-28T00:00:00Z\"",
                "\"on\":\"2026-02-28\",\"at\":\"2026-02-28T05:00:00+05:00\"|\"at\":\"2026-02-28T00:00:00Z\"",
                "\"on\":\"2026-02-28\",\"text\":\"Ғӣқӯҳҷ 👍\"|\"text\":\"Ғӣқӯҳҷ 👍\"",
                "\"on\":\"2026-02-28\",\"text\":\"cut \\ud83d\"|\"text\":\"cut ?\"",
                "\"on\":\"2026-02-28\",\"text\":17|\"text\":\"17\"",
                "\"on\":\"2026-02-28\",\"colour\":\"GREEN\"|\"colour\":\"GREEN\"",
                "\"on\":\"2026-02-28\",\"lines\":[{\"amountMinor\":5}]|\"amountMinor\":5",
            })
    void readsWhatIsMeant(String body, String read) throws Exception {
        HttpResponse<String> answer = Http.as(port, "nilufar").post("/notes", "{" + body + "}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains(read);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"on\":\"2026-02-29\"|on",
                "\"on\":\"2026-02-28T19:00:00Z\"|on",
                "\"on\":\"26-02-28\"|on",
                "\"on\":\"+12026-02-28\"|on",
                "\"on\":20512|on",
                "\"on\":[2026,2,28]|on",
                "\"on\":\"2026-02-28\",\"at\":1795872474|at",
                "\"on\":\"2026-02-28\",\"at\":\"+1000000000-12-31T00:00:00Z\"|at",
                "\"on\":\"2026-02-28\",\"text\":\"a\\u0000\"|text",
                "\"on\":\"2026-02-28\",\"colour\":1|colour",
                "\"on\":\"2026-02-28\",\"colour\":\"green\"|colour",
                "\"on\":\"2026-02-28\",\"lines\":[{\"amountMinor\":5},{\"amountMinor\":5.5}]|lines[1].amountMinor",
            })
    void refusesWhatCouldBeMisreadAndSaysWhere(String body, String field) throws Exception {
        HttpResponse<String> answer =
                Http.as(port, "nilufar").post("/notes", "{" + body + "}", "Accept-Language", "tg");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body())
                .contains("\"code\":\"MALFORMED_REQUEST\"", "Мазмуни дархостро хондан нашуд.")
                .contains("{\"field\":\"" + field
                        + "\",\"code\":\"MALFORMED\",\"message\":\"Ин қимат дар шакли лозимӣ нест.\"}");
    }

    @Test
    void refusesAFieldThatIsThereTwice() throws Exception {
        HttpResponse<String> answer =
                Http.as(port, "nilufar").post("/notes", "{\"on\":\"2026-02-28\",\"on\":\"2026-03-01\"}");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("MALFORMED_REQUEST", "The request's content cannot be read");
    }

    @ParameterizedTest
    @CsvSource({
        "on=2026-02-28&at=2026-02-28T00:00:00Z&most=9, 200, 2026-02-28T00:00:00Z",
        "on=2026-02-30, 400, \"field\":\"on\"",
        "on=%2B999999999-12-31, 400, \"field\":\"on\"",
        "on=2026-02-28&at=2026, 400, \"field\":\"at\"",
        "on=2026-02-28&at=%2B1000000000-12-31T00:00:00Z, 400, \"field\":\"at\"",
        "on=2026-02-28&text=%00, 400, \"field\":\"text\"",
        "most=1, 400, \"field\":\"on\"",
        "on=2026-02-28&most=10, 400, На бештар аз 9.",
    })
    void readsTheAddressAsStrictly(String query, int status, String says) throws Exception {
        HttpResponse<String> answer = Http.as(port, "nilufar").getIn("tg", "/notes?" + query);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains(says);
    }

    @ParameterizedTest
    @CsvSource({
        "en, From 0 to 20 characters or entries.",
        "ru, От 0 до 20 знаков или строк.",
        "tg, Аз 0 то 20 аломат ё сатр."
    })
    void saysWhatIsWrongWithAFieldInTheCallersLanguage(String language, String says) throws Exception {
        HttpResponse<String> answer = Http.as(port, "nilufar")
                .post(
                        "/notes",
                        "{\"on\":\"2026-02-28\",\"text\":\"" + "ғ".repeat(21) + "\"}",
                        "Accept-Language",
                        language);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("\"code\":\"INVALID_REQUEST\"", "\"code\":\"Size\"", says);
    }

    @Test
    void hasASentenceForAnAddressWithNothingAtIt() throws Exception {
        assertThat(Http.as(port, "nilufar").getIn("tg", "/nowhere").body())
                .contains("\"code\":\"NOT_FOUND\"", "Дар ин суроға чизе нест.");
    }

    /** Written as bytes, which are no JSON to be written. */
    @Test
    void leavesTheInterfaceDocumentAsItIs() throws Exception {
        assertThat(Http.as(port, "nilufar").get("/v3/api-docs").body()).startsWith("{\"openapi\"");
    }
}
