package tj.hamyori.testing.counterexamples.r20.read.queue;

import org.axonframework.eventhandling.EventHandler;

class QueueProjector {
    void on(String event) {}

    @EventHandler
    void handle(Long event) {}
}
