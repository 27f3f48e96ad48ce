package tj.hamyori.testing.counterexamples.r22.batch.close;

import org.axonframework.eventsourcing.eventstore.EventStore;

record CloseWithStore(EventStore store) {}
