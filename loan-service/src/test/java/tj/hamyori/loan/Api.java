package tj.hamyori.loan;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import tj.hamyori.testing.tokens.TestToken;
import tj.hamyori.testing.tokens.TestTokens;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service's API over its real port, as one signed-in person, or as nobody with an empty bearer. */
public record Api(int port, String bearer) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    public static Api as(int port, String user, String mfo, String... roles) {
        return new Api(port, TestTokens.of(user).mfo(mfo).roles(roles).bearer());
    }

    public static Api as(int port, TestToken token) {
        return new Api(port, token.bearer());
    }

    public Answer post(String path, String body, String... headers) {
        HttpRequest.Builder request = request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    public Answer get(String path) {
        return send(request(path).build());
    }

    /** A product lent in TJS from 1 January 2025; {@code more} are further fields, each beginning with a comma. */
    public Answer defineProduct(String code, String more) {
        return post("/api/loan-products", product(code, more));
    }

    public static String product(String code, String more) {
        return """
                {"code":"%s","name":"Seed","kind":"INTEREST_FREE","currency":"TJS","minPrincipalMinor":50000,
                 "maxPrincipalMinor":500000,"minInstalments":12,"maxInstalments":24,"every":1,"unit":"MONTH",
                 "officerLimitMinor":200000,"approverLimitMinor":400000,
                 "validFrom":"2025-01-01"%s}""".formatted(code, more);
    }

    /** Applies for 1,250.00 TJS in 12 instalments on 15 January 2026, through no group. */
    public Answer submit(UUID id, String productCode, UUID member) {
        return post("/api/loan-applications", application(id, productCode, member, 125_000));
    }

    public static String application(UUID id, String productCode, UUID member, long principalMinor) {
        return """
                {"applicationId":"%s","productCode":"%s","memberId":"%s","principalMinor":%d,"currency":"TJS",
                 "instalments":12,"purpose":"SEWING",
                 "submittedOn":"2026-01-15"}""".formatted(id, productCode, member, principalMinor);
    }

    public Answer approve(UUID id) {
        return post("/api/loan-applications/" + id + "/approve", "{\"approvedOn\":\"2026-01-20\"}");
    }

    public Answer disburse(UUID id, UUID member) {
        return post("/api/loans/" + id + "/disburse", """
                {"disbursedOn":"2026-01-21","channel":"CASH","receivedBy":"%s"}""".formatted(member));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        return bearer.isEmpty() ? request : request.header("Authorization", bearer);
    }

    private static Answer send(HttpRequest request) {
        try {
            HttpResponse<String> response = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body());
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /**
     * @param status HTTP status
     * @param body as sent
     */
    public record Answer(int status, String body) {

        public JsonNode json() {
            return JSON.readTree(body);
        }

        /** The code of a problem, empty when there is none. */
        public String code() {
            return json().path("code").asString("");
        }
    }
}
