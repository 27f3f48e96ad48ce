package tj.hamyori.group.write.admit;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import tj.hamyori.group.model.MemberRole;

/**
 * The group's side of an admission. Sent in one transaction with {@link AdmitIntoGroup}, so that both stand or neither;
 * sent twice with the same date it changes nothing.
 *
 * @param today business date on which the request arrived
 */
public record AdmitMember(
        @TargetAggregateIdentifier UUID groupId,
        String mfo,
        UUID memberId,
        LocalDate admittedOn,
        MemberRole role,
        LocalDate today) {}
