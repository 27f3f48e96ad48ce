package tj.hamyori.group.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * These members hold the keys of the box; whoever held one before and is not named handed it over.
 *
 * @param keyHolders at most three, in order of their ids, none of them on the committee
 * @param namedOn business date
 */
public record KeyHoldersNamed(UUID groupId, List<UUID> keyHolders, LocalDate namedOn) implements GroupEvent {

    public KeyHoldersNamed {
        keyHolders = List.copyOf(keyHolders);
    }
}
