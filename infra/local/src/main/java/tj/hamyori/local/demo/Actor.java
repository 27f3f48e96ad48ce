package tj.hamyori.local.demo;

import java.util.Map;
import tj.hamyori.local.client.Api;
import tj.hamyori.local.setup.Part;
import tj.hamyori.local.setup.Ports;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A person of the play, acting through the public interfaces with her own token. Every write carries an Idempotency-Key
 * made of the step's name, so that a play broken off in the middle can be played again and goes on where it was.
 */
final class Actor implements AutoCloseable {

    /** Keys in one order: the same request must be the same text in every run. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private final Api api;
    private final String name;

    Actor(Ports ports, String mfo, String name) {
        this.api = Api.ofPerson(ports, mfo, name);
        this.name = name;
    }

    String name() {
        return name;
    }

    JsonNode does(Part part, String path, Map<String, ?> body) {
        return api.postOnce(part, path, JSON.valueToTree(body), "demo:" + name + ":" + path + ":" + body.hashCode());
    }

    JsonNode reads(Part part, String path) {
        return api.get(part, path);
    }

    /** The answer, or an empty object while there is nothing under this path yet. */
    JsonNode readsIfThere(Part part, String path) {
        return api.find(part, path).orElseGet(JSON::createObjectNode);
    }

    @Override
    public void close() {
        api.close();
    }
}
