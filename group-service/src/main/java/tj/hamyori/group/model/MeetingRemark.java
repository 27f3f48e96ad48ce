package tj.hamyori.group.model;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something about a meeting that does not follow the rules its group had agreed by that day, or goes beyond what its
 * books have.
 *
 * @param memberId whom it is about; null for the meeting as a whole
 * @param expected by the rules, or there by the books: members for a quorum, minor units of the currency for the rest
 * @param found in the record, in the same unit
 */
public record MeetingRemark(Kind kind, @Nullable UUID memberId, long expected, long found) {

    /** What was not followed. */
    public enum Kind {
        /** Fewer members were there than must be for the group to decide. */
        QUORUM_MISSED,
        /** A saving that is no number of whole shares, or not the price of the shares written down. */
        NOT_WHOLE_SHARES,
        /** She was there and saved less than each member saves. */
        SAVING_BELOW_RULE,
        /** She was there and gave the social fund less than each member gives. */
        SOCIAL_FUND_BELOW_RULE,
        /** She was late or absent and paid less than the fine for it. */
        FINE_BELOW_RULE,
        /** She was fined, and the group had agreed no fines. */
        FINE_WITHOUT_RULE,
        /** She took out more than she had saved. */
        WITHDRAWN_BEYOND_SAVINGS,
        /** She gave back more than she owed of a loan from the group. */
        REPAID_BEYOND_LOAN
    }
}
