package tj.hamyori.testing.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Compares JSON with its approved file {@code <Name>.approved.json}, kept under {@code src/test/resources} in the
 * package of the record. On a difference the JSON at hand is written beside it as {@code <Name>.received.json} and the
 * test fails; the approved file is only ever written by a person, who renames the received one.
 *
 * <p>Members keep the order of the record's components, numbers their scale, lines end with {@code \n}.
 */
public final class Contract {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .defaultPrettyPrinter(new DefaultPrettyPrinter()
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n")))
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private Contract() {}

    /** The record's JSON is the approved one of its type. */
    public static void assertApproved(Record message) {
        assertApproved(message, approvedFile(message.getClass()));
    }

    /**
     * The record's JSON is what the file holds.
     *
     * @param approved a path ending in {@code .approved.json}, relative to the module's directory
     */
    public static void assertApproved(Record message, Path approved) {
        assertApproved(JSON.writeValueAsString(message), approved);
    }

    /** This JSON, as another mapper wrote it to the wire or the event store, is what the file holds. */
    public static void assertApproved(String json, Path approved) {
        String received = JSON.writeValueAsString(JSON.readTree(json)) + "\n";
        Path beside = receivedFile(approved);
        try {
            if (Files.exists(approved) && Files.readString(approved, UTF_8).equals(received)) {
                Files.deleteIfExists(beside);
                return;
            }
            Files.createDirectories(
                    Objects.requireNonNull(beside.toAbsolutePath().getParent()));
            Files.writeString(beside, received, UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("could not compare with " + approved, unreadable);
        }
        throw new AssertionError(
                Files.exists(approved)
                        ? "the JSON differs from " + approved + "; see " + beside + ":\n" + received
                        : "nothing is approved yet as " + approved + "; rename " + beside + " if it is right");
    }

    /** The approved JSON of this type, read back into it: what was once released can still be read. */
    public static <T extends Record> T approved(Class<T> type) {
        return JSON.readValue(approvedJson(type), type);
    }

    /** The approved JSON of this type as text. */
    public static String approvedJson(Class<? extends Record> type) {
        try {
            return Files.readString(approvedFile(type), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("no approved JSON of " + type.getName(), unreadable);
        }
    }

    /** The approved JSON of this type as a tree, for instance to be checked against a schema. */
    public static JsonNode approvedTree(Class<? extends Record> type) {
        return JSON.readTree(approvedJson(type));
    }

    /** Where the approved JSON of a type lies; Maven runs tests in the module's directory. */
    public static Path approvedFile(Class<? extends Record> type) {
        return Path.of("src/test/resources")
                .resolve(type.getPackageName().replace('.', '/'))
                .resolve(type.getSimpleName() + ".approved.json");
    }

    private static Path receivedFile(Path approved) {
        String name = Objects.requireNonNull(approved.getFileName()).toString();
        if (!name.endsWith(".approved.json")) {
            throw new IllegalArgumentException(approved + " does not end in .approved.json");
        }
        return approved.resolveSibling(name.replace(".approved.json", ".received.json"));
    }
}
