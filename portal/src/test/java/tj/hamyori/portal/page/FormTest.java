package tj.hamyori.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import tj.hamyori.portal.client.Problem;
import tj.hamyori.portal.client.Service;
import tj.hamyori.portal.client.ServiceRefused;

class FormTest {

    private static final String KEY = "0f8fad5b-d9cb-469f-a165-70867728950e";

    @Test
    void readsDatesOfBrowsersAndOfPeople() {
        assertThat(sent(Map.of("on", "2026-12-31")).date("on")).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(sent(Map.of("on", "31.12.2026")).date("on")).isEqualTo(LocalDate.of(2026, 12, 31));
    }

    @Test
    void sendsNothingWhileAFieldCannotBeRead() {
        AtomicInteger sent = new AtomicInteger();
        for (String date : List.of("", "31.02.2026", "12/31/2026", "soon")) {
            Form form = sent(Map.of("on", date));
            form.date("on");
            assertThat(form.send(sent::incrementAndGet)).as(date).isFalse();
            assertThat(form.wrong("on")).as(date).isNotNull();
            assertThat(form.value("on")).isEqualTo(date);
        }
        assertThat(sent).hasValue(0);
    }

    @Test
    void keepsItsKeyWhenNoAnswerCame() {
        Form form = sent(Map.of());
        assertThat(form.send(() -> refuse(Problem.away(Service.LOAN)))).isFalse();
        assertThat(form.key()).isEqualTo(KEY);
    }

    @Test
    void takesANewKeyAfterARefusal() {
        Form form = sent(Map.of());
        assertThat(form.send(() -> refuse(new Problem(422, "TOO_MUCH", "Too much.", List.of()))))
                .isFalse();
        assertThat(form.key()).isNotEqualTo(KEY);
    }

    @Test
    void putsTheServicesSentencesBesideTheirFields() {
        Form form = sent(Map.of("principal", "9", "document", "x"));
        form.send(() -> refuse(new Problem(
                422,
                "INVALID_REQUEST",
                "Some fields are not right.",
                List.of(
                        new Problem.Violation("principalMinor", "MAX", "too much"),
                        new Problem.Violation("name.document", "SIZE", "too short"),
                        new Problem.Violation("elsewhere", "X", "unseen")))));
        assertThat(form.wrong("principal")).isEqualTo(new Wrong(null, 0, "too much"));
        assertThat(form.wrong("document")).isEqualTo(new Wrong(null, 0, "too short"));
        assertThat(form.furtherViolations()).containsExactly("unseen");
    }

    private static Form sent(Map<String, String> fields) {
        Map<String, String> all = new java.util.HashMap<>(fields);
        all.put("key", KEY);
        return Form.sent("test", Locale.ENGLISH, all);
    }

    private static void refuse(Problem problem) {
        throw new ServiceRefused(problem);
    }
}
