package tj.hamyori.platform.projection;

/** A projector whose tables can be emptied and filled again from the event store, with the same rows as before. */
public interface Rebuildable {

    /** Empties the tables this projector owns. */
    void clear();
}
