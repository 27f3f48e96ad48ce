package tj.hamyori.group.events;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A key-holder chose a PIN, with which she signs the second count of a meeting.
 *
 * @param mfo code of the organisation
 * @param registeredOn business date
 * @param witnessedBy user name of the person signed in where she typed it
 */
public record KeyHolderPinRegistered(
        UUID groupId, UUID memberId, String mfo, LocalDate registeredOn, String witnessedBy)
        implements KeyHolderEvent {}
