package tj.hamyori.repayment.model.schedule;

/** Everything that can be refused about loan terms; each constant names the field, a stable code and the sentence. */
public enum TermsRule {
    CURRENCY_HAS_MINOR_UNITS("currency", "currency-without-minor-units", "The currency must have minor units."),
    PRINCIPAL_WITHIN_BOUNDS(
            "principalMinor", "principal-out-of-range", "The principal must be between 1 and 9007199254740991."),
    DISBURSED_ON_WITHIN_BOUNDS(
            "disbursedOn", "disbursed-on-out-of-range", "The disbursement date must lie between 1970 and 2100."),
    RATE_WITHIN_BOUNDS(
            "annualRatePercent", "rate-out-of-range", "The annual rate must be between 0 and 10000 per cent."),
    RATE_HAS_AT_MOST_SIX_DECIMALS(
            "annualRatePercent", "rate-too-precise", "The annual rate may have at most six decimals."),
    INTEREST_FREE_HAS_NO_RATE(
            "annualRatePercent", "rate-on-interest-free-loan", "An interest-free loan has no rate above 0."),
    /** Interest counted as if nothing were repaid before the last due date, a year taken as 360 days. */
    REPAYABLE_WITHIN_BOUNDS(
            "principalMinor",
            "repayable-out-of-range",
            "The principal with its interest over the whole term must be at most 4611686018427387903."),
    INSTALMENTS_WITHIN_BOUNDS(
            "instalments", "instalments-out-of-range", "The number of instalments must be between 1 and 1000."),
    EVERY_WITHIN_BOUNDS("every", "every-out-of-range", "The spacing must be between 1 and 365 units."),
    TERM_AT_MOST_A_CENTURY("instalments", "term-too-long", "The last instalment must fall within 100 years."),
    FIRST_DUE_AFTER_DISBURSEMENT(
            "firstDueOn", "first-due-not-after-disbursement", "The first due date must be after the disbursement."),
    PRINCIPAL_GRACE_BELOW_INSTALMENTS(
            "principalGraceInstalments",
            "principal-grace-out-of-range",
            "The principal grace must be 0 or more and fewer than the instalments."),
    INTEREST_GRACE_BELOW_INSTALMENTS(
            "interestGraceInstalments",
            "interest-grace-out-of-range",
            "The interest grace must be 0 or more and fewer than the instalments."),
    INTEREST_FREE_BELOW_INSTALMENTS(
            "interestFreeInstalments",
            "interest-free-instalments-out-of-range",
            "The interest-free instalments must be 0 or more and fewer than the instalments."),
    MULTIPLE_WITHIN_BOUNDS(
            "instalmentMultipleMinor",
            "instalment-multiple-out-of-range",
            "The instalment multiple must be between 1 and 9007199254740991."),
    ROUNDING_DECIDES("rounding", "rounding-does-not-decide", "The rounding must be able to round every amount."),
    DOWN_PAYMENT_WITHIN_BOUNDS(
            "downPaymentPercent",
            "down-payment-out-of-range",
            "The down payment must be 0 or more and less than 100 per cent."),
    DOWN_PAYMENT_HAS_AT_MOST_SIX_DECIMALS(
            "downPaymentPercent", "down-payment-too-precise", "The down payment may have at most six decimals."),
    FLAT_FEE_WITHIN_BOUNDS(
            "flatFeeMinor", "flat-fee-out-of-range", "The flat fee must be between 0 and 9007199254740991."),
    MEETING_DAY_BY_WEEKS_OR_MONTHS(
            "meetingDay", "meeting-day-without-weeks-or-months", "A meeting day needs instalments by weeks or months."),
    MEETING_DAY_IS_THE_NTH(
            "meetingDay",
            "meeting-day-nth-out-of-range",
            "By months the meeting day is the 1st to 4th or last (-1) of its weekday; by weeks it has no nth."),
    FIRST_DUE_ON_A_MEETING_DAY(
            "firstDueOn", "first-due-on-no-meeting-day", "The first due date must be a day on which the group meets."),
    TRANCHES_AT_MOST_A_HUNDRED("tranches", "too-many-tranches", "There may be at most 100 tranches."),
    TRANCHES_START_AT_THE_DISBURSEMENT(
            "tranches", "first-tranche-not-at-disbursement", "The first tranche must be on the disbursement date."),
    TRANCHE_DATES_RISE("tranches", "tranche-dates-not-rising", "Each tranche must be after the one before it."),
    TRANCHES_ADD_UP(
            "tranches", "tranches-do-not-add-up", "Each tranche must be more than 0, all together the principal."),
    TRANCHES_BEFORE_LAST_DUE(
            "tranches", "tranche-after-last-instalment", "Every tranche must be before the last due date."),
    /** Each tranche would ask for a down payment of its own; nobody lends so. */
    TRANCHES_WITHOUT_DOWN_PAYMENT(
            "downPaymentPercent", "down-payment-with-tranches", "A loan in tranches has no down payment.");

    private final String field;
    private final String code;
    private final String sentence;

    TermsRule(String field, String code, String sentence) {
        this.field = field;
        this.code = code;
        this.sentence = sentence;
    }

    /** The component of {@link LoanTerms} the rule speaks of. */
    public String field() {
        return field;
    }

    public String code() {
        return code;
    }

    public String sentence() {
        return sentence;
    }
}
