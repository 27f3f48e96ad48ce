package tj.hamyori.testing.counterexamples.r22.batch.close;

import org.axonframework.eventhandling.EventBus;

record CloseWithBus(EventBus bus) {}
