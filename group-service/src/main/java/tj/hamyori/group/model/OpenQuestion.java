package tj.hamyori.group.model;

import java.time.LocalDate;

/**
 * Something the computation does not settle; a named officer decides it with a reason.
 *
 * @param on the date of the fact that raises it
 */
public record OpenQuestion(Kind kind, LocalDate on) {

    /** Why a person has to look. */
    public enum Kind {
        REMITTANCE_RECEIVED_BY_IN_LAWS,
        REMITTANCE_RECEIVED_BY_OTHER,
        CONTACT_WITHOUT_MONEY
    }
}
