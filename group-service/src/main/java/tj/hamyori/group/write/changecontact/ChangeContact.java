package tj.hamyori.group.write.changecontact;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import tj.hamyori.group.model.SafeContact;

/**
 * Changes how a member is reached; a loan officer may. The same as what stands changes nothing.
 *
 * @param contact her number as written, and what is safe
 * @param changedOn business date
 */
public record ChangeContact(
        @TargetAggregateIdentifier UUID memberId,
        String mfo,
        SafeContact contact,
        LocalDate changedOn,
        LocalDate today) {}
