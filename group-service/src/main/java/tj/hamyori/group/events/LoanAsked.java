package tj.hamyori.group.events;

import java.util.UUID;

/**
 * A member asked for a loan from her group's savings, and the meeting voted.
 *
 * @param requestId also the id of the internal loan that follows, if one does
 * @param amountMinor minor units of the group's currency
 */
public record LoanAsked(
        UUID requestId, UUID memberId, long amountMinor, int votesFor, int votesAgainst, boolean granted) {}
