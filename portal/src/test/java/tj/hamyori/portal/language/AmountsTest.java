package tj.hamyori.portal.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Currency;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {

    private static final Currency SOMONI = Currency.getInstance("TJS");
    private static final Locale TAJIK = Language.TG.locale();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TG | 1250,50                 | 125050
            TG | 1250.5                  | 125050
            TG | 1 250,50                | 125050
            TG | 1\u00A0234\u00A0567,89  | 123456789
            RU | 1\u202F250              | 125000
            RU | 0,01                    | 1
            EN | 1,250.50                | 125050
            EN | 1,234,567               | 123456700
            EN | 1250                    | 125000
            EN | 1 250.5                 | 125050
            EN | 0                       | 0
            """)
    void readsAmountsAsPeopleWriteThem(Language language, String written, long minor) {
        assertThat(Amounts.parse(written, SOMONI, language.locale())).isEqualTo(minor);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TG | abc            | UNREADABLE
            TG | 1 25,00        | UNREADABLE
            TG | 1.250,00       | UNREADABLE
            TG | 1e3            | UNREADABLE
            TG | 12,            | UNREADABLE
            EN | 1,5            | UNREADABLE
            EN | 12,50          | UNREADABLE
            EN | 1,25,000       | UNREADABLE
            RU | -5             | NEGATIVE
            RU | \u22125        | NEGATIVE
            TG | 1,250          | TOO_MANY_DECIMALS
            EN | 0.001          | TOO_MANY_DECIMALS
            EN | 90071992547409.92 | TOO_LARGE
            """)
    void refusesWhatItWouldHaveToGuess(Language language, String written, NotAnAmount.Why why) {
        assertThatExceptionOfType(NotAnAmount.class)
                .isThrownBy(() -> Amounts.parse(written, SOMONI, language.locale()))
                .satisfies(refused -> assertThat(refused.why()).isEqualTo(why));
    }

    @Test
    void takesTheLargestAmountThatStaysExactInBrowsers() {
        assertThat(Amounts.parse("90071992547409.91", SOMONI, Locale.ENGLISH)).isEqualTo(9_007_199_254_740_991L);
    }

    @Test
    void followsTheDecimalsOfTheCurrency() {
        assertThat(Amounts.parse("1250", Currency.getInstance("JPY"), TAJIK)).isEqualTo(1250);
        assertThat(Amounts.parse("1,250", Currency.getInstance("KWD"), TAJIK)).isEqualTo(1250);
        assertThatExceptionOfType(NotAnAmount.class)
                .isThrownBy(() -> Amounts.parse("1,5", Currency.getInstance("JPY"), TAJIK));
    }

    @Test
    void writesAmountsInEachLanguage() {
        assertThat(Amounts.format(123456789, SOMONI, TAJIK)).isEqualTo("1\u00A0234\u00A0567,89");
        assertThat(Amounts.format(123456789, SOMONI, Language.RU.locale())).isEqualTo("1\u00A0234\u00A0567,89");
        assertThat(Amounts.format(123456789, SOMONI, Locale.ENGLISH)).isEqualTo("1,234,567.89");
        assertThat(Amounts.format(-500, SOMONI, Locale.ENGLISH)).isEqualTo("-5.00");
        assertThat(Amounts.format(9_007_199_254_740_991L, SOMONI, Locale.ENGLISH))
                .isEqualTo("90,071,992,547,409.91");
    }

    @Test
    void readsBackWhatItShows() {
        for (Language language : Language.values()) {
            Locale locale = language.locale();
            for (long minor : new long[] {0, 1, 99, 100, 125050, 123456789, 9_007_199_254_740_991L}) {
                assertThat(Amounts.parse(Amounts.format(minor, SOMONI, locale), SOMONI, locale))
                        .isEqualTo(minor);
                assertThat(Amounts.parse(Amounts.plain(minor, SOMONI, locale), SOMONI, locale))
                        .isEqualTo(minor);
            }
        }
    }
}
