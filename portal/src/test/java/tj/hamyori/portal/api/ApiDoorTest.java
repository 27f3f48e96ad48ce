package tj.hamyori.portal.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tj.hamyori.portal.world.ExampleServices;
import tj.hamyori.portal.world.World;

/** The door as programs use it, over HTTP. */
class ApiDoorTest {

    private static final long MIB = 1024 * 1024;

    private final HttpClient client = HttpClient.newHttpClient();
    private World world = World.fresh();

    @BeforeEach
    void forgetWhatWasAsked() {
        world = World.fresh();
    }

    @Test
    void handsTheCallersTokenOnAndNoCookie() throws Exception {
        HttpResponse<String> answer = send(request("/api/members?limit=2&after=a%20b")
                .header("Authorization", "Bearer abc")
                .header("Cookie", "HAMYORI_PORTAL=x")
                .header("Accept-Language", "tg"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("memberId");
        ExampleServices.Asked asked = world.services().asked("GET /api/members").getLast();
        assertThat(asked.header("Authorization")).isEqualTo("Bearer abc");
        assertThat(asked.header("Accept-Language")).isEqualTo("tg");
        assertThat(asked.header("Cookie")).isNull();
        assertThat(asked.query()).isEqualTo("limit=2&after=a%20b");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void handsARefusalBackUnchanged() throws Exception {
        String problem = "{\"status\":422,\"code\":\"APPROVER_SUBMITTED\",\"detail\":\"Дигаре бояд тасдиқ кунад.\"}";
        world.services().answer("POST /api/loan-applications/1/approve", 422, problem);
        HttpResponse<String> answer = send(request("/api/loan-applications/1/approve")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"approvedOn\":\"2026-11-22\"}")));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).isEqualTo(problem);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(world.services()
                        .asked("POST /api/loan-applications/1/approve")
                        .getLast()
                        .body())
                .isEqualTo("{\"approvedOn\":\"2026-11-22\"}");
    }

    @Test
    void letsTheServiceAskForAToken() throws Exception {
        world.services().answer("GET /api/loans", 401, "{\"status\":401,\"code\":\"UNAUTHENTICATED\"}");
        HttpResponse<String> answer = send(request("/api/loans"));
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
        assertThat(answer.body()).contains("UNAUTHENTICATED");
    }

    @Test
    void saysThatAServiceIsAway() throws Exception {
        HttpResponse<String> answer = send(request("/api/users").header("Accept-Language", "ru"));
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("\"code\":\"SERVICE_UNAVAILABLE\"").contains("Служба");
    }

    @Test
    void knowsNothingBesideItsRoutes() throws Exception {
        HttpResponse<String> answer = send(request("/api/secrets"));
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("\"code\":\"UNKNOWN_PATH\"");
    }

    @Test
    void streamsAnUploadOf64MiB() throws Exception {
        world.services().answer("POST /api/portfolio-imports", 202, "{\"id\":\"1\"}");
        HttpResponse<String> answer = send(upload(64 * MIB));
        assertThat(answer.statusCode()).isEqualTo(202);
        ExampleServices.Asked asked =
                world.services().asked("POST /api/portfolio-imports").getLast();
        assertThat(asked.bodyBytes()).isEqualTo(64 * MIB);
        assertThat(asked.header("Content-Type")).isEqualTo("multipart/form-data; boundary=b");
        assertThat(asked.body()).startsWith("xxxx");
    }

    @Test
    void refusesALargerUploadWithoutHandingItOn() throws Exception {
        HttpResponse<String> answer = send(upload(65 * MIB + 1));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("\"code\":\"BODY_TOO_LARGE\"");
        assertThat(world.services().asked("POST /api/portfolio-imports")).isEmpty();
    }

    @Test
    void refusesALargerUploadOfUnknownLength() throws Exception {
        world.services().answer("POST /api/portfolio-imports", 202, "{\"id\":\"1\"}");
        HttpResponse<String> answer = send(request("/api/portfolio-imports")
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(BodyPublishers.ofInputStream(() -> new Exes(66 * MIB))));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("\"code\":\"BODY_TOO_LARGE\"");
    }

    private HttpRequest.Builder upload(long bytes) {
        return request("/api/portfolio-imports")
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(BodyPublishers.fromPublisher(BodyPublishers.ofInputStream(() -> new Exes(bytes)), bytes));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(world.url() + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    /** So many times the letter x, without holding them in memory. */
    private static final class Exes extends InputStream {

        private long left;

        Exes(long count) {
            left = count;
        }

        @Override
        public int read() {
            return left-- > 0 ? 'x' : -1;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            int count = (int) Math.min(length, left);
            java.util.Arrays.fill(into, offset, offset + count, (byte) 'x');
            left -= count;
            return count;
        }
    }
}
