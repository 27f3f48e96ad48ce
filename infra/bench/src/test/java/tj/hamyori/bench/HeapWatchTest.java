package tj.hamyori.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeapWatchTest {

    private static final int MIB = 1 << 20;

    @Test
    void seesWhatIsKeptThoughNothingElseWasCollected() throws Exception {
        byte[] kept = new byte[40 * MIB];
        try (HeapWatch heap = new HeapWatch()) {
            assertThat(heap.mostAfterACollectionMiB())
                    .isBetween(40L, Runtime.getRuntime().maxMemory() / MIB);
        }
        assertThat(kept).hasSize(40 * MIB);
    }
}
