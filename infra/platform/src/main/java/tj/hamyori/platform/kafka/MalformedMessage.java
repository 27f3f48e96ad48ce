package tj.hamyori.platform.kafka;

import org.jspecify.annotations.Nullable;

/** A message that will never be readable, however often it is tried. */
public class MalformedMessage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MalformedMessage(String reason, @Nullable Throwable cause) {
        super(reason, cause);
    }
}
