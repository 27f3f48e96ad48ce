package tj.hamyori.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratedPortfolioTest {

    @Test
    void givesTheSameFilesForTheSameSeedAndOthersForAnother(@TempDir Path directory) throws IOException {
        new GeneratedPortfolio(20, 1).write(directory.resolve("a"));
        new GeneratedPortfolio(20, 1).write(directory.resolve("b"));
        new GeneratedPortfolio(20, 2).write(directory.resolve("c"));
        assertThat(lines(directory, "a", "loans.csv")).hasSize(21).isEqualTo(lines(directory, "b", "loans.csv"));
        assertThat(lines(directory, "a", "instalments.csv")).hasSize(20 * 12 + 1);
        assertThat(lines(directory, "a", "repayments.csv")).isNotEqualTo(lines(directory, "c", "repayments.csv"));
    }

    private static List<String> lines(Path directory, String run, String file) throws IOException {
        return Files.readAllLines(directory.resolve(run).resolve(file));
    }
}
