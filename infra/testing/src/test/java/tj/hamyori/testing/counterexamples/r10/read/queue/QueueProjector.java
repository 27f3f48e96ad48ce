package tj.hamyori.testing.counterexamples.r10.read.queue;

import org.axonframework.commandhandling.gateway.CommandGateway;

class QueueProjector {
    void on(String event, CommandGateway gateway) {
        gateway.sendAndWait(event);
    }
}
