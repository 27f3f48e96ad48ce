package tj.hamyori.group.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class PaymentIdsTest {

    private static final UUID MEETING = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final UUID LOAN = UUID.fromString("00000000-0000-4000-8000-000000000002");

    /** Ids already told to other services must come out the same for ever. */
    @Test
    void areTheSameForTheSameMeetingAndLoan() {
        assertThat(PaymentIds.of(MEETING, LOAN)).isEqualTo(UUID.fromString("643130a0-6f04-30d0-8854-bfcbd5358b0d"));
        assertThat(PaymentIds.of(LOAN, MEETING)).isNotEqualTo(PaymentIds.of(MEETING, LOAN));
    }

    @Test
    void sayThatTheyAreNameBased() {
        assertThat(PaymentIds.of(MEETING, LOAN).version()).isEqualTo(3);
    }
}
