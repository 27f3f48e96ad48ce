package tj.hamyori.repayment.read.portfolioquality;

import org.jspecify.annotations.Nullable;

/** By what a portfolio can be split; a missing value is a value of its own. */
public enum Dimension {
    SEX("sex", "b.sex", false),
    /** Whole years reached in the year of {@code asOf}: only the year of birth is known. */
    AGE("age", """
            case when b.birth_year is null then null
                when b.birth_year > cast(extract(year from cast(:asOf as date)) as integer) - 18 then 'under 18'
                when b.birth_year > cast(extract(year from cast(:asOf as date)) as integer) - 25 then '18-24'
                when b.birth_year > cast(extract(year from cast(:asOf as date)) as integer) - 35 then '25-34'
                when b.birth_year > cast(extract(year from cast(:asOf as date)) as integer) - 45 then '35-44'
                when b.birth_year > cast(extract(year from cast(:asOf as date)) as integer) - 55 then '45-54'
                when b.birth_year > cast(extract(year from cast(:asOf as date)) as integer) - 65 then '55-64'
                else '65 and over' end""", false),
    DISTRICT("district", "b.district", false),
    HOUSEHOLD("household", "b.household_category", false),
    PRODUCT("product", "p.product_code", false),
    GROUP("group", "coalesce(p.group_number, p.group_id::text)", true),
    OFFICER("officer", "p.officer", true);

    static final String NOT_STATED = "not stated";

    private final String label;
    private final String expression;
    private final boolean namesPeople;

    Dimension(String label, String expression, boolean namesPeople) {
        this.label = label;
        this.expression = expression;
        this.namesPeople = namesPeople;
    }

    public String label() {
        return label;
    }

    /** As a column of the statement's shares; the answer has an order of its own, bytes are compared quickest. */
    String column() {
        return "(" + expression + ") collate \"C\" as " + key();
    }

    /** A value of that column as it is shown. */
    static String shown(@Nullable String value) {
        return value == null || value.isBlank() ? NOT_STATED : value.strip();
    }

    /** Name of that column. */
    String key() {
        return "by_" + label;
    }

    /** Whether its values point at a person or a small circle, which the association is not shown. */
    boolean namesPeople() {
        return namesPeople;
    }
}
