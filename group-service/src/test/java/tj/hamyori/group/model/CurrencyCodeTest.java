package tj.hamyori.group.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CurrencyCodeTest {

    @Test
    void knowsTheCodesOfTheStandardOnly() {
        assertThat(CurrencyCode.isKnown("TJS")).isTrue();
        assertThat(CurrencyCode.isKnown("tjs")).isFalse();
        assertThat(CurrencyCode.isKnown("XYZ")).isFalse();
        assertThat(CurrencyCode.isKnown("")).isFalse();
        assertThat(CurrencyCode.isKnown("XXX")).isFalse();
        assertThat(CurrencyCode.isKnown("XAU")).isFalse();
    }
}
