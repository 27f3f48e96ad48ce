package tj.hamyori.portal.world;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the services answer, in the shapes their interfaces document; the texts are in {@code portal/examples.json}. */
public final class Examples {

    public static final String MEMBER = "11111111-1111-4111-8111-111111111111";
    public static final String OTHER_MEMBER = "11111111-1111-4111-8111-222222222222";
    public static final String GROUP = "22222222-2222-4222-8222-222222222222";
    public static final String APPLICATION = "33333333-3333-4333-8333-333333333333";
    public static final String LOAN = "44444444-4444-4444-8444-444444444444";
    public static final String APPROVED_LOAN = "44444444-4444-4444-8444-555555555555";
    public static final String PAYMENT = "55555555-5555-4555-8555-555555555555";
    public static final String MEETING = "66666666-6666-4666-8666-666666666666";
    public static final String CHARGE = "88888888-8888-4888-8888-888888888888";
    public static final String REPORT = "77777777-7777-4777-8777-777777777777";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Examples() {}

    /** Body by method and path. */
    static Map<String, String> all() {
        try (InputStream file = Examples.class.getResourceAsStream("/portal/examples.json")) {
            JsonNode examples = JSON.readTree(Objects.requireNonNull(file));
            Map<String, String> bodies = new LinkedHashMap<>();
            examples.properties()
                    .forEach(example ->
                            bodies.put(example.getKey(), example.getValue().toString()));
            return bodies;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The documented answer. */
    public static String of(String request) {
        return Objects.requireNonNull(all().get(request));
    }

    /** The documented answer with one field changed. */
    public static String with(String request, String field, String value) {
        ObjectNode body = (ObjectNode) JSON.readTree(of(request));
        return body.put(field, value).toString();
    }

    /** Health of a service with this many events that Kafka has not acknowledged. */
    public static String health(int eventsWaiting) {
        return """
                {"status":"UP","components":{"messaging":{"details":{"eventsWaiting":%d}}}}""".formatted(eventsWaiting);
    }
}
