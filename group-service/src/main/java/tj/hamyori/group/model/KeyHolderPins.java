package tj.hamyori.group.model;

import java.util.Set;
import java.util.UUID;

/**
 * The PINs of key-holders, kept so that nobody can read them. A try is counted before the PIN is compared and stays
 * counted whatever becomes of the request.
 */
public interface KeyHolderPins {

    /** Wrong ones one after another; then an officer has to reset the PIN. */
    int MOST_TRIES = 5;

    /** What came of a try. */
    enum Outcome {
        RIGHT,
        WRONG,
        LOCKED,
        NOT_SET
    }

    Outcome tried(UUID groupId, UUID memberId, Pin pin);

    void set(UUID groupId, UUID memberId, Pin pin);

    /** Whether one of these holds a PIN in this group, a locked one too. */
    boolean areSetForAny(UUID groupId, Set<UUID> members);

    void forget(UUID groupId, UUID memberId);

    /** In every group. */
    void forget(UUID memberId);
}
