package tj.hamyori.loan.model;

/** In which way the terms of a running loan change. */
public enum RescheduleKind {
    /** New terms for what is outstanding: number of instalments, rhythm, first due date. */
    EXTEND,
    /** Every unpaid instalment falls due some months later, amounts unchanged. */
    SHIFT,
    /** The next instalments carry no principal; what follows moves by as many. */
    GRACE
}
