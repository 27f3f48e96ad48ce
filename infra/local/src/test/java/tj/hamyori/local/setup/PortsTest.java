package tj.hamyori.local.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortsTest {
    @Test
    void takesTheDocumentedPortsByDefault() {
        Ports ports = Ports.from(Map.of());

        assertThat(ports.url(Part.PORTAL)).isEqualTo("http://127.0.0.1:8080");
        assertThat(ports.address(Part.POSTGRES)).isEqualTo("127.0.0.1:15432");
        assertThat(ports.of(Part.KAFKA)).isEqualTo(19092);
        assertThat(ports.of(Part.IDENTITY)).isEqualTo(8084);
    }

    @Test
    void movesAllPortsByTheOffsetExceptOnesThatAreSet() {
        Ports ports = Ports.from(Map.of("HAMYORI_PORT_OFFSET", "100", "HAMYORI_LOAN_PORT", "9999"));

        assertThat(ports.of(Part.PORTAL)).isEqualTo(8180);
        assertThat(ports.of(Part.LOAN)).isEqualTo(9999);
        assertThat(ports.of(Part.KAFKA)).isEqualTo(19192);
    }

    @Test
    void findsTheRunningSystemsPortsAgain(@TempDir Path directory) {
        Path file = directory.resolve("ports.properties");
        Ports.from(Map.of("HAMYORI_PORT_OFFSET", "300")).save(file);

        assertThat(Ports.saved(file, Map.of()).of(Part.PORTAL)).isEqualTo(8380);
        assertThat(Ports.saved(file, Map.of("HAMYORI_PORTAL_PORT", "9000")).of(Part.PORTAL))
                .isEqualTo(9000);
    }

    @Test
    void acceptsTheLastPortAndRefusesTheNext() {
        assertThat(Ports.from(Map.of("HAMYORI_KAFKA_PORT", "65535")).of(Part.KAFKA))
                .isEqualTo(65_535);
        assertThatThrownBy(() -> Ports.from(Map.of("HAMYORI_KAFKA_PORT", "65536")))
                .isInstanceOf(Refusal.class)
                .hasMessage("HAMYORI_KAFKA_PORT gives port 65536; a port lies between 1024 and 65535.");
    }

    @Test
    void refusesAPortThatIsNoNumber() {
        assertThatThrownBy(() -> Ports.from(Map.of("HAMYORI_PORTAL_PORT", "web")))
                .isInstanceOf(Refusal.class)
                .hasMessage("HAMYORI_PORTAL_PORT must be a port number, not 'web'.");
    }
}
