package tj.hamyori.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContractTest {

    record LoanSketched(
            String loanId,
            long principalMinor,
            BigDecimal rate,
            LocalDate on,
            List<Long> lines,
            Map<String, Long> by) {}

    private static final LoanSketched SKETCH = new LoanSketched(
            "L-1",
            125_000,
            new BigDecimal("26.00"),
            LocalDate.of(2026, 1, 15),
            List.of(1L, 2L),
            Map.of("b", 2L, "a", 1L));

    private static final String JSON = """
            {
              "loanId" : "L-1",
              "principalMinor" : 125000,
              "rate" : 26.00,
              "on" : "2026-01-15",
              "lines" : [
                1,
                2
              ],
              "by" : {
                "a" : 1,
                "b" : 2
              }
            }
            """;

    @TempDir
    Path directory;

    @Test
    void theSameJsonPassesAndLeavesNothingBehind() throws IOException {
        Path approved = approved(JSON);
        Path stale = Files.writeString(directory.resolve("LoanSketched.received.json"), "{}");

        assertThatCode(() -> Contract.assertApproved(SKETCH, approved)).doesNotThrowAnyException();
        assertThat(stale).doesNotExist();
    }

    @Test
    void anotherAmountFailsAndTheApprovedFileStaysAsItWas() throws IOException {
        String before = JSON.replace("125000", "125001");
        Path approved = approved(before);

        assertThatThrownBy(() -> Contract.assertApproved(SKETCH, approved))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("differs");
        assertThat(approved).hasContent(before);
        assertThat(directory.resolve("LoanSketched.received.json")).hasContent(JSON);
    }

    @Test
    void aMissingApprovalFailsAndIsNotMadeUp() {
        Path approved = directory.resolve("deeper/LoanSketched.approved.json");

        assertThatThrownBy(() -> Contract.assertApproved(SKETCH, approved))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("nothing is approved yet");
        assertThat(approved).doesNotExist();
        assertThat(directory.resolve("deeper/LoanSketched.received.json")).exists();
    }

    @Test
    void aDroppedMemberFails() throws IOException {
        Path approved = approved(JSON);

        assertThatThrownBy(() -> Contract.assertApproved(JSON.replace("\"rate\" : 26.00,", ""), approved))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void theScaleOfANumberCounts() throws IOException {
        Path approved = approved(JSON);

        assertThatThrownBy(() -> Contract.assertApproved(JSON.replace("26.00", "26.0"), approved))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void aFileOfAnotherNameIsRefusedBeforeAnythingIsWritten() {
        Path wrong = directory.resolve("LoanSketched.json");

        assertThatThrownBy(() -> Contract.assertApproved(SKETCH, wrong)).isInstanceOf(IllegalArgumentException.class);
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void theApprovedJsonOfATypeLiesInItsPackageAndReadsBack() {
        assertThat(Contract.approvedFile(LoanSketched.class))
                .isEqualTo(Path.of("src/test/resources/tj/hamyori/testing/contract/LoanSketched.approved.json"));
        Contract.assertApproved(SKETCH);
        assertThat(Contract.approved(LoanSketched.class)).isEqualTo(SKETCH);
    }

    private Path approved(String json) throws IOException {
        return Files.writeString(directory.resolve("LoanSketched.approved.json"), json);
    }
}
