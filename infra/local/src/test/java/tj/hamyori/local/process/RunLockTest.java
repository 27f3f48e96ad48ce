package tj.hamyori.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tj.hamyori.local.setup.DataDirectory;
import tj.hamyori.local.setup.Part;
import tj.hamyori.local.setup.Refusal;

class RunLockTest {
    private static final Set<Part> ALL = EnumSet.allOf(Part.class);

    @TempDir
    Path place = Path.of("");

    @Test
    void refusesASecondStartInOneSentence() {
        DataDirectory directory = new DataDirectory(place).open();
        try (RunLock first = RunLock.take(directory, ALL)) {
            assertThat(first).isNotNull();
            assertThatThrownBy(() -> RunLock.take(directory, ALL))
                    .isInstanceOf(Refusal.class)
                    .hasMessage(
                            "Hamyori is already running (process %d, data in %s); './hamyori down' stops it,"
                                    + " HAMYORI_HOME and HAMYORI_PORT_OFFSET allow a second system.",
                            ProcessHandle.current().pid(), directory.root());
        }
    }

    @Test
    void letsTwoProcessesRunDifferentPartsOfOneSystem() {
        DataDirectory directory = new DataDirectory(place).open();
        try (RunLock servers = RunLock.take(directory, EnumSet.of(Part.POSTGRES, Part.KAFKA));
                RunLock loan = RunLock.take(directory, EnumSet.of(Part.LOAN))) {
            assertThat(servers).isNotSameAs(loan);
            assertThatThrownBy(() -> RunLock.take(directory, EnumSet.of(Part.PORTAL, Part.LOAN)))
                    .hasMessageStartingWith("loan-service is already running");
            assertThat(RunLock.holder(directory, Part.PORTAL)).isEmpty();
        }
    }

    @Test
    void startsAgainAfterTheFirstHasEnded() {
        DataDirectory directory = new DataDirectory(place).open();
        RunLock.take(directory, ALL).close();

        try (RunLock second = RunLock.take(directory, ALL)) {
            assertThat(second).isNotNull();
            assertThat(RunLock.holder(directory, Part.LOAN))
                    .hasValue(ProcessHandle.current().pid());
        }
        assertThat(RunLock.holder(directory, Part.LOAN)).isEmpty();
    }
}
