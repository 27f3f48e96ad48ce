package tj.hamyori.platform.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tj.hamyori.platform.PlatformTest;
import tj.hamyori.platform.problem.PlatformRule;

@PlatformTest
class LanguageTest {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"", "tg", "ru"})
    void hasASentenceForEveryRuleInEveryLanguage(String language) {
        ResourceBundle sentences = ResourceBundle.getBundle(
                "messages/platform",
                Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        assertThat(sentences.getLocale().getLanguage()).isEqualTo(language);
        assertThat(Stream.of(PlatformRule.values()).map(Enum::name)).allMatch(sentences::containsKey);
    }

    @Test
    void answersInTheCallersLanguage() throws Exception {
        Http officer = Http.as(port, "nilufar");
        assertThat(officer.post("/boxes/nowhere/amounts", "{}", "Accept-Language", "tg")
                        .body())
                .contains("UNKNOWN_RESOURCE", "Бо ин рақам барои шумо чизе нест.");
        assertThat(officer.post("/boxes/nowhere/amounts", "{", "Accept-Language", "ru-TJ")
                        .body())
                .contains("MALFORMED_REQUEST", "Содержание запроса не читается.");
        assertThat(officer.post("/boxes/nowhere/amounts", "{", "Accept-Language", "en")
                        .body())
                .contains("MALFORMED_REQUEST", "The request's content cannot be read as expected.");
    }
}
