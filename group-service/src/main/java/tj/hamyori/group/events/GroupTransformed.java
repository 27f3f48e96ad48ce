package tj.hamyori.group.events;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The group became a legal person; its members, loans and history stay its own.
 *
 * @param legalForm COOPERATIVE, LLC or ENTERPRISE
 * @param name under which it is registered; not a person's
 * @param registeredOn business date of the registration
 */
public record GroupTransformed(UUID groupId, String legalForm, String name, LocalDate registeredOn)
        implements GroupEvent {}
