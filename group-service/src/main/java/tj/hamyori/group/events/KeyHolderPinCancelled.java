package tj.hamyori.group.events;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A PIN was forgotten, locked or seen by others and does not sign any more.
 *
 * @param cancelledOn business date
 * @param cancelledBy user name
 */
public record KeyHolderPinCancelled(UUID groupId, UUID memberId, LocalDate cancelledOn, String cancelledBy)
        implements KeyHolderEvent {}
