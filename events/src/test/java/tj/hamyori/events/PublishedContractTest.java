package tj.hamyori.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Currency;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tj.hamyori.testing.contract.Contract;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What was released stays readable: the JSON of every published event, its schema and its row in the catalogue. */
class PublishedContractTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Path SCHEMAS = Path.of("src/main/resources/schemas");
    private static final Path CATALOGUE = Path.of("../docs/events.md");

    static Stream<Record> samples() {
        return PublishedSamples.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void keepsTheApprovedJson(Record event) {
        Contract.assertApproved(event);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void readsItsOwnJsonBack(Record event) {
        assertThat(JSON.readValue(JSON.writeValueAsString(event), event.getClass()))
                .isEqualTo(event);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void hasASchemaThatAcceptsARealMessageAndRefusesAWrongOne(Record event) throws IOException {
        Path file = SCHEMAS.resolve(event.getClass().getSimpleName() + ".schema.json");
        String generated = schemaOf(event.getClass());
        if (!Files.exists(file) || !Files.readString(file).equals(generated)) {
            Path received = Path.of("target", file.getFileName().toString());
            Files.writeString(received, generated);
            assertThat(file).as("the schema generated now is in %s", received).hasContent(generated);
        }
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(generated, InputFormat.JSON);
        String message = JSON.writeValueAsString(event);
        assertThat(schema.validate(message, InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(without(firstRequired(event), message), InputFormat.JSON))
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isInTheCatalogueWithEveryField(Record event) throws IOException {
        String catalogue = Files.readString(CATALOGUE);
        int start = catalogue.indexOf("### " + event.getClass().getSimpleName());
        assertThat(start).isNotNegative();
        int end = catalogue.indexOf("\n### ", start + 1);
        String section = catalogue.substring(start, end < 0 ? catalogue.length() : end);
        assertThat(Stream.of(event.getClass().getRecordComponents()).map(RecordComponent::getName))
                .allSatisfy(field -> assertThat(section).contains("`" + field + "`"));
    }

    @Test
    void hasASampleOfEveryPublishedType() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            Stream<String> types = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("V1.java"))
                    .map(name -> name.replace(".java", ""));
            String catalogue = Files.readString(CATALOGUE);
            assertThat(types)
                    .isNotEmpty()
                    .allSatisfy(type -> assertThat(catalogue).contains("### " + type));
        }
    }

    private static String schemaOf(Class<?> type) {
        SchemaGeneratorConfigBuilder config =
                new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON);
        config.with(Option.EXTRA_OPEN_API_FORMAT_VALUES, Option.INLINE_ALL_SCHEMAS);
        config.forFields()
                .withRequiredCheck(field -> true)
                .withNullableCheck(
                        field -> isNullable(field.getMember().getRawMember().getDeclaringClass(), field.getName()));
        config.forTypesInGeneral()
                .withCustomDefinitionProvider((resolved, context) -> resolved.getErasedType() == Currency.class
                        ? new CustomDefinition(context.getGeneratorConfig()
                                .createObjectNode()
                                .put("type", "string")
                                .put("pattern", "^[A-Z]{3}$"))
                        : null);
        JsonNode schema = new SchemaGenerator(config.build()).generateSchema(type);
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(schema) + "\n";
    }

    private static boolean isNullable(Class<?> owner, String field) {
        return Stream.of(owner.getRecordComponents())
                .filter(component -> component.getName().equals(field))
                .anyMatch(component -> component.getAnnotatedType().isAnnotationPresent(Nullable.class));
    }

    private static String firstRequired(Record event) {
        return event.getClass().getRecordComponents()[0].getName();
    }

    private static String without(String field, String message) {
        ObjectNode node = (ObjectNode) JSON.readTree(message);
        node.remove(field);
        return JSON.writeValueAsString(node);
    }
}
