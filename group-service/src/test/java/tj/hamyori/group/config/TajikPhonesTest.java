package tj.hamyori.group.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TajikPhonesTest {

    private final TajikPhones phones = new TajikPhones();

    @ParameterizedTest
    @CsvSource({
        "+992 91 712 3456, +992917123456",
        "91 712 34 56, +992917123456",
        "+992 (93) 500-00-00, +992935000000",
        "918765432, +992918765432",
        "+7 495 123 45 67, +74951234567"
    })
    void writesANumberInInternationalForm(String written, String international) {
        assertThat(phones.international(written)).hasValue(international);
    }

    @ParameterizedTest
    @ValueSource(strings = {"123", "9171234", "+992 91 712 345", "занг назанед", ""})
    void knowsWhatIsNoNumber(String written) {
        assertThat(phones.international(written)).isEmpty();
    }
}
