package tj.hamyori.platform.kafka;

import org.springframework.kafka.listener.BatchListenerFailedException;
import org.springframework.kafka.listener.ListenerExecutionFailedException;

/** Why a listener could not let a message take effect, without what Kafka's containers wrap the reason in. */
public final class ListenerFailures {

    private ListenerFailures() {}

    public static Throwable reason(Throwable failure) {
        Throwable cause = failure.getCause();
        boolean wrapped =
                failure instanceof ListenerExecutionFailedException || failure instanceof BatchListenerFailedException;
        return wrapped && cause != null ? reason(cause) : failure;
    }
}
