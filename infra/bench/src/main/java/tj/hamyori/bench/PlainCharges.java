package tj.hamyori.bench;

/** What both plain scans say of loans that were ever charged something. */
final class PlainCharges {

    private PlainCharges() {}

    /**
     * The select of a common table expression: running sums of each line with what was charged up to it, the last line
     * with all, by the {@code version} of the schedule in force.
     *
     * @param standing which charges {@code c} count
     */
    static String uptoEachLine(String standing) {
        return """
                select v.loan_id, array_agg(line.minor + (
                    select cast(coalesce(sum(c.amount_minor), 0) as bigint)
                    from charge c
                    where c.loan_id = v.loan_id and %s
                        and (c.due_on <= line.due_on or line.place = cardinality(s.due_dates))
                    ) order by line.place) as upto_minor
                from (select distinct loan_id from charge) c
                join version v on v.loan_id = c.loan_id
                join schedule_version s on s.loan_id = v.loan_id and s.version = v.version
                cross join lateral unnest(s.due_dates, s.total_upto_minor) with ordinality
                    as line (due_on, minor, place)
                group by v.loan_id
                """.formatted(standing);
    }
}
