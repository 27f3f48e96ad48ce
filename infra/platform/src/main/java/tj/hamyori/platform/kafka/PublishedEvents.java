package tj.hamyori.platform.kafka;

import java.util.Optional;

/** What a service tells the outside: its topic and, for each stored event, the published event or nothing. */
public interface PublishedEvents {

    /** The value of {@code ce_source}, e.g. {@code /hamyori/loan-service}. */
    String source();

    /** The published event for a stored one, or empty where the outside need not know. */
    Optional<Published> publish(Object storedEvent);

    /**
     * @param topic topic it goes to
     * @param key id of the aggregate
     * @param event a {@code …V1} record
     */
    record Published(String topic, String key, Object event) {}
}
