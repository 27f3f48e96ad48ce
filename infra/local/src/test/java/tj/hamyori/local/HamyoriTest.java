package tj.hamyori.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tj.hamyori.local.setup.DataDirectory;

/** The command line as a person meets it when something is wrong: one sentence and an exit code other than 0. */
class HamyoriTest {
    private static final Map<String, String> NOBODY_LISTENS = Map.of("HAMYORI_PORT_OFFSET", "33000");

    @TempDir
    Path place = Path.of("");

    private record Answer(int code, String out, String err) {}

    @Test
    void refusesADateThatIsNone() {
        Answer answer = run("close", "--date", "2026-02-30");

        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err()).contains("--date").contains("2026-02-30");
    }

    @Test
    void refusesAReportWithoutADate() {
        Answer answer = run("report", "--mfo", "KIVA");

        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err()).contains("Missing required option").contains("--as-of");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "19"})
    void refusesADemoOutsideItsStory(String months) {
        Answer answer = run("demo", "--months", months);

        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err()).contains("1 to 18 months, not " + months);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "18"})
    void takesADemoUpToTheEndsOfItsStory(String months) {
        Answer answer = run("demo", "--months", months);

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.err()).doesNotContain("months");
    }

    @Test
    void refusesAnMfoCodeOfTheWrongForm() {
        Answer answer = run("report", "--mfo", "kiva", "--as-of", "2026-01-31");

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.err().strip())
                .isEqualTo("'kiva' is no MFO code: 2 to 12 capital letters and digits, such as KIVA.");
    }

    @Test
    void refusesToImportFromNowhere() {
        Path nowhere = place.resolve("nowhere");

        Answer answer = run("import", nowhere.toString(), "--mfo", "KIVA");

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.err().strip()).isEqualTo(nowhere + " is not a directory.");
    }

    @Test
    void namesTheFirstFileAnImportLacks() throws IOException {
        Files.writeString(place.resolve("loans.csv"), "loan_number\n");

        Answer answer = run("import", place.toString(), "--mfo", "KIVA");

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.err().strip()).isEqualTo(place.resolve("instalments.csv") + " is missing or can't be read.");
    }

    @Test
    void saysThatTheSystemDoesNotRun() {
        Answer answer = run("report", "--as-of", "2026-01-31");

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.err().strip())
                .isEqualTo("Nothing answers on http://127.0.0.1:41084; './hamyori up' starts the system.");
    }

    @Test
    void saysWhichPortIsTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(taken.getLocalPort());
            Answer answer = run("up", "--only=postgres", "--postgres-port=" + port);

            assertThat(answer.code()).isEqualTo(1);
            assertThat(answer.err().strip())
                    .startsWith("Port " + port + " on 127.0.0.1, which PostgreSQL needs, is taken by another program;")
                    .contains("HAMYORI_POSTGRES_PORT")
                    .doesNotContain("\n");
        }
    }

    @Test
    void refusesAPartThatDoesNotExist() {
        Answer answer = run("up", "--only=postgres,kitchen");

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.err()).startsWith("There is no part called 'kitchen'; the parts are postgres, kafka,");
    }

    @Test
    void resetsOnlyWhatIsOurs() throws IOException {
        Files.writeString(place.resolve("letter.txt"), "dear");

        Answer answer = run(place, "reset");

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.err()).contains("nothing was erased");
        assertThat(place.resolve("letter.txt")).exists();
    }

    @Test
    void saysThatNothingRuns() {
        Answer status = run("status");

        assertThat(status.code()).isEqualTo(3);
        assertThat(status.out()).contains("portal             stopped");
        assertThat(run("down").out().strip()).isEqualTo("Nothing was running.");
    }

    private Answer run(String... arguments) {
        return run(place.resolve("data"), arguments);
    }

    private static Answer run(Path data, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Hamyori.commandLine(new DataDirectory(data), NOBODY_LISTENS)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
        return new Answer(code, out.toString(), err.toString());
    }
}
