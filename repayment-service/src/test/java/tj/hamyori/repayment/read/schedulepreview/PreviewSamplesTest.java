package tj.hamyori.repayment.read.schedulepreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import tj.hamyori.repayment.Http;
import tj.hamyori.repayment.PublishedCases;
import tj.hamyori.repayment.RepaymentServiceTest;
import tj.hamyori.testing.tokens.TestTokens;
import tools.jackson.databind.JsonNode;

/** A sample of the published schedules, and terms at their edges, through the whole service: preview-samples.txt. */
@RepaymentServiceTest
class PreviewSamplesTest {

    @Autowired
    Environment environment;

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void answersWithTheScheduleOrWithWhatIsWrong(
            String what, String principalMinor, String currency, String terms, String expected) {
        Http.Answer answer = officer()
                .post(
                        "/api/schedules/preview",
                        "{\"principalMinor\":%s,\"currency\":\"%s\",\"disbursedOn\":\"2024-01-01\",\"terms\":{%s}}"
                                .formatted(principalMinor, currency, terms));

        if (expected.contains("+")) {
            assertThat(answer.status()).as(answer.body()).isEqualTo(200);
            assertThat(lines(answer.json().path("instalments"))).as(what).startsWith(expected);
            assertThat(principal(answer.json())).as(what).isEqualTo(Long.parseLong(principalMinor));
        } else {
            assertThat(answer.status()).as(answer.body()).isEqualTo(422);
            assertThat(answer.json().path("violations").findValuesAsString("code"))
                    .as(what)
                    .containsExactly(expected);
        }
    }

    private static String lines(JsonNode instalments) {
        return instalments
                .valueStream()
                .map(line -> line.path("principalMinor").asLong() + "+"
                        + line.path("interestMinor").asLong())
                .collect(Collectors.joining(" "));
    }

    private static long principal(JsonNode answer) {
        return answer.path("instalments")
                .valueStream()
                .mapToLong(line -> line.path("principalMinor").asLong())
                .sum();
    }

    static Stream<Arguments> samples() {
        return PublishedCases.in(PreviewSamplesTest.class, "preview-samples.txt");
    }

    private Http officer() {
        return Http.of(
                environment,
                TestTokens.of("officer").mfo("PRVS").roles("LOAN_OFFICER").bearer());
    }
}
