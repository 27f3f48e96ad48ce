package tj.hamyori.group.events;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A fact or decision about a household had been recorded by mistake: it never stood, for no date, from the instant of
 * this event on. Recorded anew it is another fact.
 *
 * @param factId the fact that does not stand
 * @param withdrawnOn business date
 * @param sealedReason why; readable while the member's key exists
 * @param withdrawnBy another person than the one who recorded it
 */
public record HouseholdFactWithdrawalRecorded(
        UUID memberId, UUID factId, LocalDate withdrawnOn, String sealedReason, String withdrawnBy)
        implements MemberEvent {}
