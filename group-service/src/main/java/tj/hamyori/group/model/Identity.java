package tj.hamyori.group.model;

import java.util.List;
import java.util.UUID;

/** By what an organisation knows that she is who she says. */
public enum Identity {
    PAPER,
    VOUCHED,
    UNPROVEN;

    /** Papers are often missing; two members who know her stand in for one. */
    public static final int VOUCHERS = 2;

    public static Identity of(PersonalData person, List<UUID> vouchedBy) {
        if (person.paper() != null) {
            return PAPER;
        }
        return vouchedBy.stream().distinct().count() >= VOUCHERS ? VOUCHED : UNPROVEN;
    }
}
