package tj.hamyori.portal.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AgeingTest {

    @Test
    void drawsTheLargestBandFull() {
        assertThat(Bar.of("CURRENT", 700_00, 700_00)).isEqualTo(new Bar("CURRENT", 700_00, Bar.FULL));
        assertThat(Bar.of("D1_30", 350_00, 700_00).width()).isEqualTo(Bar.FULL / 2);
    }

    @Test
    void keepsTheSmallestAmountVisible() {
        assertThat(Bar.of("D31_60", 1, 9_007_199_254_740_991L).width()).isEqualTo(1);
    }

    @Test
    void drawsNothingForNothing() {
        assertThat(Bar.of("OVER_180", 0, 700_00).width()).isZero();
        assertThat(Bar.of("OVER_180", 0, 0).width()).isZero();
    }
}
