package tj.hamyori.local.setup;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Everything that listens on a port in the local run: two servers and five rooms. */
public enum Part {
    POSTGRES("PostgreSQL", 15432),
    KAFKA("Kafka", 19092),
    IDENTITY("identity", 8084),
    GROUP("group-service", 8081),
    LOAN("loan-service", 8082),
    REPAYMENT("repayment-service", 8083),
    PORTAL("portal", 8080);

    private final String label;
    private final int defaultPort;

    Part(String label, int defaultPort) {
        this.label = label;
        this.defaultPort = defaultPort;
    }

    /** The word used on the command line and in file names. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return label;
    }

    public int defaultPort() {
        return defaultPort;
    }

    public String portVariable() {
        return "HAMYORI_" + name() + "_PORT";
    }

    public boolean isRoom() {
        return this != POSTGRES && this != KAFKA;
    }

    /** Reads {@code portal,loan}; nothing given means all parts. */
    public static Set<Part> parse(String words) {
        if (words.isBlank()) {
            return EnumSet.allOf(Part.class);
        }
        return Arrays.stream(words.split(",", -1))
                .map(word -> named(word.strip()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Part.class)));
    }

    private static Part named(String word) {
        return Arrays.stream(values())
                .filter(part -> part.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new Refusal("There is no part called '" + word + "'; the parts are "
                        + Arrays.stream(values()).map(Part::word).collect(Collectors.joining(", ")) + "."));
    }
}
