package tj.hamyori.group.model;

import org.jspecify.annotations.Nullable;

/** What a line of money of a meeting is. */
public enum LineKind {
    /** She pays her loan. */
    REPAYMENT,
    /** The group's fund or another member pays what she missed. */
    COVER,
    /** She gives back what was paid for her; nothing reaches the lender. */
    REIMBURSEMENT;

    /** @param name null, as in records from before there were kinds, means REPAYMENT */
    public static LineKind of(@Nullable String name) {
        return name == null ? REPAYMENT : valueOf(name);
    }

    /** Null for a repayment, so that a record of repayments alone is stored as it always was. */
    public @Nullable String stored() {
        return this == REPAYMENT ? null : name();
    }
}
