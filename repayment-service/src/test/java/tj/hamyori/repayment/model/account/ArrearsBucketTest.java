package tj.hamyori.repayment.model.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArrearsBucketTest {

    @ParameterizedTest
    @CsvSource({
        "0,CURRENT",
        "1,D1_30",
        "30,D1_30",
        "31,D31_60",
        "60,D31_60",
        "61,D61_90",
        "90,D61_90",
        "91,D91_180",
        "180,D91_180",
        "181,OVER_180",
        "2147483647,OVER_180"
    })
    void holdsItsDays(int daysPastDue, ArrearsBucket bucket) {
        assertThat(ArrearsBucket.of(daysPastDue)).isEqualTo(bucket);
        assertThat(daysPastDue).isBetween(bucket.fromDays(), bucket.toDays());
    }

    @Test
    void leavesNoGap() {
        int next = 0;
        for (ArrearsBucket bucket : ArrearsBucket.values()) {
            assertThat(bucket.fromDays()).isEqualTo(next);
            next = bucket.toDays() + 1;
        }
    }
}
