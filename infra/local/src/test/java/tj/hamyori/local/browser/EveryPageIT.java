package tj.hamyori.local.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tj.hamyori.local.journey.system.SharedSystem;
import tj.hamyori.local.journey.system.WholeSystem;

/**
 * Every page that another leads to, in every language, on the data of the demo: nothing sticks out, nothing is left
 * untranslated, axe finds nothing, and no page of the portal is left out.
 */
@Order(10)
@ExtendWith({SharedSystem.class, SharedChromium.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EveryPageIT {
    /** Each sees pages of her own kind; what those before her saw she sees again only where it is another to her. */
    private static final List<String> PEOPLE =
            List.of("treasurer-ra-09", "nilufar", "zarina", "auditor-oriyon", "admin-oriyon", "analyst");

    private final Walk walk = new Walk();
    private WholeSystem system;
    private Chromium chromium;

    @BeforeAll
    void prepare(WholeSystem running, Chromium browser) {
        chromium = browser;
        system = running;
        system.playDemo();
        Applicant.of(system);
    }

    @Order(1)
    @ParameterizedTest
    @CsvSource({"tg, Тоҷикӣ", "ru, Русский", "en, English"})
    void looksRightInEachLanguage(String language, String ownName) {
        for (String person : PEOPLE) {
            try (Visit visit = new Visit(chromium, system.ports()).signsIn(person)) {
                visit.button(ownName).click();
                walk.through(visit, language, person);
            }
        }
        assertThat(walk.untranslated()).isEmpty();
    }

    @Order(2)
    @Test
    void leavesNoPageOut() {
        assertThat(walk.seen()).containsAll(PortalRoutes.pages());
    }
}
