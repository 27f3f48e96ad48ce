package tj.hamyori.repayment.model.account;

/** A new schedule version that breaks a {@link RescheduleRule}. */
public final class RescheduleRefused extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final RescheduleRule rule;

    RescheduleRefused(RescheduleRule rule) {
        super(rule.sentence());
        this.rule = rule;
    }

    public RescheduleRule rule() {
        return rule;
    }
}
