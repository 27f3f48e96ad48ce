package tj.hamyori.loan.model;

/** Whom a product is for. */
public enum EligibilityRequirement {
    ANYONE,
    MIGRANT_HOUSEHOLD,
    ABANDONED;

    boolean metBy(Household household) {
        return switch (this) {
            case ANYONE -> true;
            case MIGRANT_HOUSEHOLD -> household.migrantHousehold();
            case ABANDONED -> household.abandoned();
        };
    }
}
