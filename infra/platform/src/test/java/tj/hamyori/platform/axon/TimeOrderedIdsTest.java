package tj.hamyori.platform.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TimeOrderedIdsTest {

    /** The instant of the worked example in RFC 9562, appendix A.6. */
    private static final long EXAMPLE_MILLIS = 0x017F22E279B0L;

    @Test
    void rises() {
        TimeOrderedIds ids = new TimeOrderedIds(EXAMPLE_MILLIS, new SplittableRandom(1));
        List<String> made =
                Stream.generate(ids::next).limit(10_000).map(UUID::toString).toList();
        assertThat(made).isSorted().doesNotHaveDuplicates();
        assertThat(made.getFirst()).startsWith("017f22e2-79b0-7000-");
    }

    @Test
    void isOfVersionSeven() {
        UUID id = new TimeOrderedIds(EXAMPLE_MILLIS, new SplittableRandom(1)).next();
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
    }
}
