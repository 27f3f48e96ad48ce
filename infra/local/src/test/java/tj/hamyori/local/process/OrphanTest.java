package tj.hamyori.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class OrphanTest {
    @Test
    void endsAProcessThatCarriesOurArgument() throws IOException, InterruptedException {
        Process orphan = sleeper("61.25");

        assertThat(new Orphan(orphan.pid(), "61.25", "TERM").end()).isTrue();
        assertThat(orphan.waitFor()).isNotZero();
    }

    @Test
    void leavesAProcessThatMerelyHasTheSameId() throws IOException, InterruptedException {
        Process stranger = sleeper("62.25");
        try {
            assertThat(new Orphan(stranger.pid(), "61.25", "TERM").end()).isFalse();
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly().waitFor();
        }
    }

    @Test
    void saysNothingWasThereWhenItIsGone() throws IOException, InterruptedException {
        Process gone = sleeper("63.25");
        gone.destroyForcibly().waitFor();

        assertThat(new Orphan(gone.pid(), "63.25", "TERM").end()).isFalse();
    }

    private static Process sleeper(String seconds) throws IOException {
        Process process = new ProcessBuilder("sleep", seconds).start();
        while (!ProcessTable.runsWith(process.pid(), seconds)) {
            Thread.onSpinWait();
        }
        return process;
    }
}
