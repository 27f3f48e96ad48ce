package tj.hamyori.loan.events;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All running loans of a district or a group are postponed by one decision.
 *
 * @param postponementId id made by the client
 * @param mfo code of the organisation
 * @param district code of the district, null where a group is named
 * @param groupId the group, null where a district is named
 * @param months by how many months every unpaid instalment moves
 * @param decidedOn business date; loans disbursed on it or before are in scope
 * @param reason why, as a code or in words
 * @param decidedBy user name
 */
public record PostponementDecided(
        UUID postponementId,
        String mfo,
        @Nullable String district,
        @Nullable UUID groupId,
        int months,
        LocalDate decidedOn,
        String reason,
        String decidedBy)
        implements PostponementEvent {}
