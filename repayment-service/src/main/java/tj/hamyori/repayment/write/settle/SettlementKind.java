package tj.hamyori.repayment.write.settle;

/** What became of a reimbursement that no cover takes. */
public enum SettlementKind {
    /** The group gave it back to her who had handed it over. */
    GIVEN_BACK,
    /** It was recorded anew, with the cover of the right meeting or loan. */
    BOOKED_ANEW,
    /** She leaves it with the group, which owes her nothing for it. */
    KEPT_BY_GROUP
}
