package tj.hamyori.platform.projection;

import java.util.List;

/**
 * A projector that takes many events at once: when read models are rebuilt and when many events are stored together.
 * Its {@code @EventHandler} should hand its one event to {@link #project} too, so that both ways give the same rows.
 */
public interface BatchProjector extends Rebuildable {

    /**
     * Writes what these events say, in the transaction of the thread.
     *
     * @param events payloads in the order in which they were stored, also of kinds this projector passes over
     */
    void project(List<?> events);
}
