package tj.hamyori.repayment.model.account;

/** Why a new schedule version can be refused; each constant has a stable code and its sentence. */
public enum RescheduleRule {
    SOMETHING_IS_OUTSTANDING("nothing-to-reschedule", "A loan with nothing outstanding cannot be rescheduled."),
    SHIFT_WITHIN_BOUNDS("shift-out-of-range", "A shift must be between 1 and 120 months."),
    GRACE_WITHIN_BOUNDS("grace-out-of-range", "A grace must cover 1 to 120 instalments."),
    SOMETHING_FALLS_DUE_AFTER_THE_DECISION(
            "grace-nothing-falls-due", "A grace needs an unpaid instalment that falls due after the decision."),
    NEW_TERMS_ARE_FOR_THE_OUTSTANDING_PRINCIPAL(
            "new-terms-principal-differs", "The new terms must be for exactly the outstanding principal."),
    NEW_TERMS_HAVE_NO_DOWN_PAYMENT("new-terms-down-payment", "The new terms cannot ask for a down payment."),
    NEW_LINES_FALL_DUE_AFTER_THE_DECISION(
            "new-first-due-not-after-decision", "The first new due date must be after the decision."),
    NEW_TERMS_MAKE_A_SCHEDULE("new-terms-make-no-schedule", "The new terms do not make a schedule."),
    THE_SCHEDULE_IS_KNOWN("schedule-not-known", "There is no schedule yet that could be changed."),
    ITS_PAYMENT_STANDS("pay-off-payment-reversed", "The payment that was to close the loan does not stand."),
    DECIDED_BY_THE_WRITE_OFF("decided-after-write-off", "The loan was written off before the decision.");

    private final String code;
    private final String sentence;

    RescheduleRule(String code, String sentence) {
        this.code = code;
        this.sentence = sentence;
    }

    public String code() {
        return code;
    }

    public String sentence() {
        return sentence;
    }
}
