package tj.hamyori.repayment.batch.partitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyRangeTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 20, LoanSplitter.MOST_PARTITIONS})
    void coversEveryIdOnce(int count) {
        List<KeyRange> ranges = KeyRange.all(count);

        assertThat(ranges).hasSize(count);
        assertThat(ranges.getFirst().from()).isEqualTo(new UUID(0, 0));
        assertThat(ranges.getLast().to()).isEqualTo(new UUID(-1, -1));
        for (int place = 1; place < count; place++) {
            BigInteger end = number(ranges.get(place - 1).to());
            assertThat(number(ranges.get(place).from())).isEqualTo(end.add(BigInteger.ONE));
        }
    }

    @Test
    void refusesToMakeNone() {
        assertThatThrownBy(() -> KeyRange.all(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void comesBackFromItsContext() {
        KeyRange range = KeyRange.all(3).get(1);

        assertThat(KeyRange.of(range.context())).isEqualTo(range);
    }

    @ParameterizedTest
    @CsvSource({"0,1", "1,1", "50000,1", "50001,2", "1000000,20", "3200000,64", "99000000,64"})
    void growInNumberWithTheLoansUpToALimit(long loans, int partitions) {
        assertThat(LoanSplitter.partitions(loans, 50_000)).isEqualTo(partitions);
    }

    private static BigInteger number(UUID id) {
        return new BigInteger(id.toString().replace("-", ""), 16);
    }
}
