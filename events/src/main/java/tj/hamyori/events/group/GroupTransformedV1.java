package tj.hamyori.events.group;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A self-help group was registered as a legal person. Not a new group: its id, members and loans stay. Key: group id.
 *
 * @param groupId id
 * @param legalForm COOPERATIVE, LLC or ENTERPRISE
 * @param name the name it has from now on, not a person's
 * @param registeredOn business date
 */
public record GroupTransformedV1(UUID groupId, String legalForm, String name, LocalDate registeredOn) {}
