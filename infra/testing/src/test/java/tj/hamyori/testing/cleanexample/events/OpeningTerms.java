package tj.hamyori.testing.cleanexample.events;

/** Part of an event, hence not in the past tense. */
public record OpeningTerms(int instalments, Kind kind) {
    /** An enumeration among the events is no fact of its own. */
    public enum Kind {
        FREE
    }
}
