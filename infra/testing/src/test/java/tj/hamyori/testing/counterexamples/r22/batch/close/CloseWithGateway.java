package tj.hamyori.testing.counterexamples.r22.batch.close;

import org.axonframework.eventhandling.gateway.EventGateway;

record CloseWithGateway(EventGateway gateway) {}
