package tj.hamyori.testing.cleanexample.model;

import java.time.Clock;
import java.time.Instant;

/** Takes its time from a given clock, as the rules want it. */
public record Moment(Instant at) {
    /** The clock's instant. */
    public static Moment of(Clock clock) {
        return new Moment(Instant.now(clock));
    }
}
