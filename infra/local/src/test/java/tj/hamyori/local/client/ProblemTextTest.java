package tj.hamyori.local.client;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProblemTextTest {
    @Test
    void saysTheDetailTheCodeAndEachViolation() {
        String body = """
                {"title":"Refused","detail":"The file has a wrong header.","code":"IMPORT_HEADER","violations":[
                 {"line":1,"code":"X","message":"loan_number is missing"},{"field":"mfo","message":"unknown"}]}
                """;

        assertThat(ProblemText.sentence(422, body))
                .isEqualTo("The file has a wrong header. (IMPORT_HEADER)\n"
                        + "  line 1: loan_number is missing\n  mfo: unknown");
    }

    @Test
    void readsAnOAuthError() {
        assertThat(ProblemText.sentence(400, "{\"error\":\"invalid_scope\",\"error_description\":\"No such MFO.\"}"))
                .isEqualTo("No such MFO.");
    }

    @Test
    void namesTheStatusWhenTheAnswerSaysNothing() {
        assertThat(ProblemText.sentence(502, "<html>")).isEqualTo("The system answered HTTP 502.");
    }
}
