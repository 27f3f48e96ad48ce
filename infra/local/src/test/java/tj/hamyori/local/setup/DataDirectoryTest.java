package tj.hamyori.local.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {
    @TempDir
    Path place = Path.of("");

    @Test
    void erasesWhatItMade() throws IOException {
        DataDirectory directory = new DataDirectory(place.resolve("data")).open();
        Files.writeString(directory.logs().resolve("x.log"), "text");

        directory.erase();

        assertThat(directory.root()).doesNotExist();
        assertThat(place).exists();
    }

    @Test
    void refusesToEraseADirectoryOfSomebodyElse() throws IOException {
        Path letter = Files.writeString(place.resolve("letter.txt"), "dear");

        assertThatThrownBy(() -> new DataDirectory(place).erase())
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("nothing was erased");
        assertThat(letter).exists();
    }

    @Test
    void refusesToLiveAmongOtherFiles() throws IOException {
        Files.writeString(place.resolve("letter.txt"), "dear");

        assertThatThrownBy(() -> new DataDirectory(place).open())
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("holds other files");
    }

    @Test
    void erasesALinkButNotWhatItPointsTo() throws IOException {
        Path elsewhere = Files.createDirectory(place.resolve("elsewhere"));
        Path kept = Files.writeString(elsewhere.resolve("kept.txt"), "kept");
        DataDirectory directory = new DataDirectory(place.resolve("data")).open();
        Files.createSymbolicLink(directory.root().resolve("link"), elsewhere);

        directory.erase();

        assertThat(kept).exists();
    }
}
