package tj.hamyori.group.read.household;

/** How a household fact is named in the table and in the answer. */
enum FactKind {
    HUSBAND_EMIGRATED,
    HUSBAND_RETURNED,
    REMITTANCE,
    CONTACT,
    CIVIL_STATUS,
    DECISION
}
