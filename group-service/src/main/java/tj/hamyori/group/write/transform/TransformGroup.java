package tj.hamyori.group.write.transform;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import tj.hamyori.group.model.LegalForm;

/**
 * Record that a group was registered as a legal person; a loan officer may. The last registration sent again changes
 * nothing.
 *
 * @param name under which it is registered
 * @param today business date on which the request arrived
 */
public record TransformGroup(
        @TargetAggregateIdentifier UUID groupId,
        String mfo,
        LegalForm legalForm,
        String name,
        LocalDate registeredOn,
        LocalDate today) {}
