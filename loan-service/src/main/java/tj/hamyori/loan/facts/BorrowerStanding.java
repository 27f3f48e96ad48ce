package tj.hamyori.loan.facts;

import java.util.UUID;

/** How a member keeps her earlier promises to this organisation. */
public interface BorrowerStanding {

    /** True when a loan of hers is more than thirty days late or was written off. */
    boolean inDefault(String mfo, UUID memberId);
}
