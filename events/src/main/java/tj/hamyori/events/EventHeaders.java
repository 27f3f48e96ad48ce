package tj.hamyori.events;

/**
 * Kafka header names of a published event: CloudEvents 1.0, binary mode. Values are UTF-8 text.
 * Source: CloudEvents Kafka Protocol Binding 1.0, section 3.2 (attribute name prefixed with {@code ce_}).
 */
public final class EventHeaders {
    /** Unique id of the event; the same id is the same event, however often it is delivered. */
    public static final String ID = "ce_id";
    /** Simple name of the record, e.g. {@code LoanDisbursedV1}. */
    public static final String TYPE = "ce_type";
    /** The service that published it, e.g. {@code /hamyori/loan-service}. */
    public static final String SOURCE = "ce_source";
    /** When it was recorded, ISO-8601 UTC. */
    public static final String TIME = "ce_time";
    /** Id of the aggregate, the same as the message key. */
    public static final String SUBJECT = "ce_subject";
    /** {@code 1.0}. */
    public static final String SPEC_VERSION = "ce_specversion";
    /** Code of the microfinance organisation that owns the fact; missing for the association's own. */
    public static final String MFO = "ce_mfo";
    /** Who decided it: the user name in the token. */
    public static final String WHO = "ce_who";
    /** The same for all that one request set in motion. */
    public static final String CORRELATION_ID = "ce_correlationid";
    /** Id of the message that directly led to this event. */
    public static final String CAUSATION_ID = "ce_causationid";

    private EventHeaders() {}
}
