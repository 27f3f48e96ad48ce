package tj.hamyori.local.setup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;

/** The port of each part on 127.0.0.1, 1024..65535 each. */
public record Ports(Map<Part, Integer> numbers) {
    /** Kafka's controller listens one above its broker. */
    private static final int CONTROLLER_ABOVE_BROKER = 1;

    public Ports {
        numbers = Map.copyOf(numbers);
    }

    /** The defaults, all moved by {@code HAMYORI_PORT_OFFSET}, each replaced by its own variable where that is set. */
    public static Ports from(Map<String, String> environment) {
        return from(environment, Map.of());
    }

    /** As a run wrote them down, unless the environment says otherwise: so that later commands find that run. */
    public static Ports saved(Path file, Map<String, String> environment) {
        if (!Files.exists(file)) {
            return from(environment);
        }
        Properties written = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            written.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<Part, Integer> numbers = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            String port = written.getProperty(part.word());
            if (port != null) {
                numbers.put(part, number(part.word() + " in " + file, port));
            }
        }
        return from(environment, numbers);
    }

    private static Ports from(Map<String, String> environment, Map<Part, Integer> written) {
        Map<Part, Integer> numbers = new EnumMap<>(Part.class);
        String offset = environment.get("HAMYORI_PORT_OFFSET");
        for (Part part : Part.values()) {
            String own = environment.get(part.portVariable());
            if (own != null) {
                numbers.put(part, number(part.portVariable(), own));
            } else if (offset == null && written.containsKey(part)) {
                numbers.put(part, written.get(part));
            } else {
                int moved = offset == null ? 0 : offset(offset);
                numbers.put(part, within("HAMYORI_PORT_OFFSET", part.defaultPort() + moved));
            }
        }
        return new Ports(numbers);
    }

    /** With one port set by an option of the command line. */
    public Ports with(Part part, int port) {
        Map<Part, Integer> changed = new EnumMap<>(numbers);
        changed.put(part, within("--" + part.word() + "-port", port));
        return new Ports(changed);
    }

    public int of(Part part) {
        return numbers.getOrDefault(part, part.defaultPort());
    }

    public int kafkaController() {
        return of(Part.KAFKA) + CONTROLLER_ABOVE_BROKER;
    }

    public String address(Part part) {
        return "127.0.0.1:" + of(part);
    }

    public String url(Part part) {
        return "http://" + address(part);
    }

    public void save(Path file) {
        Properties lines = new Properties();
        numbers.forEach((part, port) -> lines.setProperty(part.word(), port.toString()));
        try (var writer = Files.newBufferedWriter(file)) {
            lines.store(writer, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int offset(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new Refusal("HAMYORI_PORT_OFFSET must be a whole number, not '" + text + "'.", e);
        }
    }

    private static int number(String where, String text) {
        try {
            return within(where, Integer.parseInt(text));
        } catch (NumberFormatException e) {
            throw new Refusal(where + " must be a port number, not '" + text + "'.", e);
        }
    }

    private static int within(String where, int port) {
        if (port < 1024 || port > 65_535) {
            throw new Refusal(where + " gives port " + port + "; a port lies between 1024 and 65535.");
        }
        return port;
    }
}
