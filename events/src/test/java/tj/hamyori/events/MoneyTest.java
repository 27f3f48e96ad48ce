package tj.hamyori.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MoneyTest {

    @Test
    void addsAndSubtractsExactly() {
        assertThat(Money.of(125, "TJS").plus(Money.of(75, "TJS"))).isEqualTo(Money.of(200, "TJS"));
        assertThat(Money.of(125, "TJS").minus(Money.of(200, "TJS"))).isEqualTo(Money.of(-75, "TJS"));
    }

    @Test
    void refusesToMixCurrencies() {
        assertThatThrownBy(() -> Money.of(1, "TJS").plus(Money.of(1, "USD")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Money.of(1, "TJS").isMoreThan(Money.of(1, "USD")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesToOverflowAtTheLastUnit() {
        Money largest = Money.of(Long.MAX_VALUE, "TJS");
        assertThat(largest.plus(Money.of(0, "TJS"))).isEqualTo(largest);
        assertThatThrownBy(() -> largest.plus(Money.of(1, "TJS"))).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void comparesAmounts() {
        assertThat(Money.of(1, "TJS").isPositive()).isTrue();
        assertThat(Money.of(0, "TJS").isPositive()).isFalse();
        assertThat(Money.of(2, "TJS").isMoreThan(Money.of(1, "TJS"))).isTrue();
        assertThat(Money.of(2, "TJS").isMoreThan(Money.of(2, "TJS"))).isFalse();
    }
}
