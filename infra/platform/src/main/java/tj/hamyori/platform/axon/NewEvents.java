package tj.hamyori.platform.axon;

import java.util.List;

/**
 * What happened to one aggregate, to be stored with that of many others.
 *
 * @param aggregateType simple name of the aggregate's class
 * @param aggregateId as the aggregate's identifier writes itself
 * @param firstSequenceNumber 0 for a new aggregate, else one more than that of its last event
 * @param payloads stored events, in order
 */
public record NewEvents(String aggregateType, String aggregateId, long firstSequenceNumber, List<?> payloads) {}
