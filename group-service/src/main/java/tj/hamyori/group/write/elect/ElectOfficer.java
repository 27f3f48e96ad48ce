package tj.hamyori.group.write.elect;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import tj.hamyori.group.model.Office;

/**
 * Elect somebody to an office, which whoever holds it hands over; a loan officer records it. Sent in one transaction
 * with {@link ElectPerson}. Electing the same person for the same day again changes nothing.
 *
 * @param personId a member, or for the books any registered person
 * @param today business date on which the request arrived
 */
public record ElectOfficer(
        @TargetAggregateIdentifier UUID groupId,
        String mfo,
        Office office,
        UUID personId,
        LocalDate electedOn,
        LocalDate today) {}
