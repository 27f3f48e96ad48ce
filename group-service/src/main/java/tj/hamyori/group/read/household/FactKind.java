package tj.hamyori.group.read.household;

import tj.hamyori.group.model.HouseholdFact;

/** How a household fact is named in the table and in the answer. */
enum FactKind {
    HUSBAND_EMIGRATED,
    HUSBAND_RETURNED,
    REMITTANCE,
    CONTACT,
    CIVIL_STATUS,
    DECISION;

    static FactKind of(HouseholdFact fact) {
        return switch (fact) {
            case HouseholdFact.HusbandEmigrated left -> HUSBAND_EMIGRATED;
            case HouseholdFact.HusbandReturned back -> HUSBAND_RETURNED;
            case HouseholdFact.Remittance money -> REMITTANCE;
            case HouseholdFact.Contact contact -> CONTACT;
            case HouseholdFact.CivilStatusStated status -> CIVIL_STATUS;
            case HouseholdFact.Decided decided -> DECISION;
        };
    }
}
