package tj.hamyori.repayment.read.foldedloans;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Folds some of the marked loans anew, in one statement; answers how many were looked at. Parameters {@code :most},
 * loans at once, and {@code :mostFacts}: a loan of which more became known is left as it is, so that no history makes
 * more rows than an answer is worth.
 *
 * <p>{@code story}: a loan with arrays of its money in the order in which it was paid, of what else happened to it (a
 * later schedule, a charge, a waiver, a write-off, a tranche: on which day, known when) and of the instants at which
 * something became known that is no repayment in order. {@code epoch}: from one such instant to the next.
 * {@code stretch}: from one day on which something happened, as known in this epoch, to the next. Within a stretch
 * nothing changes but time and repayments, and it is one row.
 *
 * <p>Everything is read by the loan's key, laterally, lest all accounts be compared with all that are asked for: twenty
 * thousand times thirty thousand took a minute.
 */
final class FoldStatement {

    private static final String STORY = """
            with asked as materialized (
                select distinct loan_id from (
                    select loan_id from unfolded_loan where not looked_at order by place limit :most) oldest
            ), marks as (
                delete from unfolded_loan where loan_id = any (array(select loan_id from asked))
            ), story as materialized (
                select a.*, m.paid_on, m.amounts, m.owns, m.recorded, m.reversed, m.all_repayments,
                    m.out_of_order, f.facts_on, f.facts_known,
                    case when b.number = 1 then b.member_id end as member_id,
                    case when b.number = 1 then b.sex end as sex,
                    case when b.number = 1 then b.birth_year end as birth_year,
                    case when b.number = 1 then b.district end as district,
                    case when b.number = 1 then b.household_category end as household_category
                from asked
                cross join lateral (select * from loan_account where loan_id = asked.loan_id offset 0) a
                cross join lateral (
                    select count(*) as number, min(member_id::text)::uuid as member_id, min(sex) as sex,
                        min(birth_year) as birth_year, min(district) as district,
                        min(household_category) as household_category
                    from borrower_share where loan_id = a.loan_id) b
                cross join lateral (
                    select array_agg(paid_on order by place) as paid_on,
                        array_agg(amount_minor order by place) as amounts,
                        array_agg(amount_minor - lent_minor order by place) as owns,
                        array_agg(recorded_at order by place) as recorded,
                        array_agg(reversed_recorded_at order by place) as reversed,
                        bool_and(kind = 'REPAYMENT') as all_repayments,
                        array_agg(recorded_at) filter (where paid_on < latest_before)
                            || array_agg(reversed_recorded_at) filter (where reversed_recorded_at is not null)
                            as out_of_order
                    from (
                        select *, row_number() over (order by paid_on, recorded_at, payment_id) as place,
                            max(paid_on) over (order by recorded_at groups between unbounded preceding and 1 preceding)
                                as latest_before
                        from repayment where loan_id = a.loan_id
                    ) paid) m
                cross join lateral (
                    select array_agg(happened_on) as facts_on, array_agg(recorded_at) as facts_known
                    from (
                        select effective_on as happened_on, recorded_at
                        from schedule_version where loan_id = a.loan_id and version > 1
                        union
                        select charged_on, recorded_at from charge where loan_id = a.loan_id
                        union
                        select waived_on, waived_recorded_at from charge
                        where loan_id = a.loan_id and waived_on is not null
                        union
                        select written_off_on, recorded_at from write_off where loan_id = a.loan_id
                        union
                        select decided_on, recorded_at from schedule_decision
                        where loan_id = a.loan_id and kind = 'TRANCHE'
                    ) fact) f
                where b.number > 0
                    and coalesce(cardinality(m.out_of_order), 0) + coalesce(cardinality(f.facts_on), 0) <= :mostFacts
                    and exists (select from schedule_version where loan_id = a.loan_id and version = 1
                        and effective_on <= a.disbursed_on and recorded_at <= a.recorded_at)
            ), epoch as (
                select s.*, known.since as known_from, known.until as known_until
                from story s
                cross join lateral (%1$s) known
            ), stretch as materialized (
                select e.*, valid.since as valid_from, valid.until as valid_until
                from epoch e
                cross join lateral (%2$s) valid
            )""".formatted(eachUntilTheNext("""
                            select s.recorded_at as since
                            union
                            select instant from unnest(s.out_of_order || s.facts_known) instant
                            where instant > s.recorded_at"""), eachUntilTheNext("""
                            select e.disbursed_on as since
                            union
                            select happened_on from unnest(e.facts_on, e.facts_known) fact (happened_on, recorded_at)
                            where happened_on > e.disbursed_on and recorded_at <= e.known_from"""));

    /** All schedules that came into force up to the stretch, as known. */
    private static final String KNOWN_VERSIONS =
            "loan_id = s.loan_id and effective_on <= s.valid_from and recorded_at <= s.known_from";

    private static final String FOLDED = """
            , folded as materialized (
                select s.loan_id, s.valid_from, s.valid_until, s.known_from, s.known_until, s.mfo, s.currency,
                    s.product_code, s.group_id, s.group_number, s.officer, s.member_id, s.sex, s.birth_year, s.district,
                    s.household_category, s.disbursed_on, s.principal_minor, v.rescheduled, w.written_off_on,
                    v.due_dates, coalesce(c.upto_minor, v.total_upto_minor) as total_upto_minor,
                    case when c.upto_minor is null then v.principal_upto_minor
                        else coalesce(v.principal_upto_minor, v.total_upto_minor) end as principal_upto_minor,
                    case when c.upto_minor is not null then v.total_upto_minor end as plan_upto_minor,
                    l.due_on as line_due_on, l.upto_minor as line_upto_minor,
                    l.principal_upto_minor as line_principal_upto_minor,
                    e.matures_on, e.matures_minor, t.handed_over_on as tranche_on, t.upto_minor as tranche_upto_minor,
                    coalesce(m.paid_on, '{}') as paid_on, coalesce(m.recorded, '{}') as paid_recorded_at,
                    coalesce(m.upto_minor, '{}') as paid_upto_minor,
                    case when not s.all_repayments then coalesce(m.own_upto_minor, '{}') end as own_upto_minor,
                    r.paid_on as later_on, r.recorded as later_recorded_at, r.upto_minor as later_upto_minor
                from stretch s
                cross join lateral (
                    select * from schedule_version where %4$s
                    order by version desc limit 1) v
                left join lateral (
                    select written_off_on from write_off
                    where s.facts_on is not null and loan_id = s.loan_id and written_off_on <= s.valid_from
                        and recorded_at <= s.known_from) w on true
                left join lateral (
                    select array_agg(line.upto_minor + (
                        select cast(coalesce(sum(amount_minor), 0) as bigint) from charge
                        where loan_id = s.loan_id and %1$s
                            and least(width_bucket(due_on - 1, v.due_dates) + 1, cardinality(v.due_dates))
                                <= line.place) order by line.place) as upto_minor
                    from unnest(v.total_upto_minor) with ordinality line (upto_minor, place)
                    where s.facts_on is not null and exists (
                        select from charge where loan_id = s.loan_id and %1$s)) c on true
                left join lateral (
                    select coalesce(array_agg(due_on order by place), '{}') as due_on,
                        coalesce(array_agg(upto_minor order by place), '{}') as upto_minor,
                        coalesce(array_agg(principal_upto_minor order by place), '{}') as principal_upto_minor
                    from (
                        select due_on, upto_minor, row_number() over in_order as place,
                            cast(sum(principal_minor) over in_order as bigint) as principal_upto_minor
                        from (
                            select version, n, due_dates[n] as due_on, total_upto_minor[n] as upto_minor,
                                principals[n] - coalesce(principals[n - 1], 0) as principal_minor
                            from (
                                select version, effective_on, due_dates, total_upto_minor,
                                    coalesce(principal_upto_minor, total_upto_minor) as principals,
                                    lead(effective_on) over (order by version) as until
                                from schedule_version
                                where %4$s
                            ) known
                            cross join generate_series(1, cardinality(due_dates)) n
                            where (version = 1 or due_dates[n] >= effective_on)
                                and (until is null or due_dates[n] < until)
                        ) line
                        window in_order as (order by due_on, version, n)
                    ) placed
                    having v.version > 1) l on true
                left join lateral (
                    select due_dates[cardinality(due_dates)] as matures_on,
                        total_upto_minor[cardinality(due_dates)] as matures_minor
                    from schedule_version
                    where v.version > 1 and %4$s
                        and (version = 1 or cause = 'TRANCHE' and not rescheduled)
                    order by version desc limit 1) e on true
                left join lateral (
                    select array_agg(decided_on order by place) as handed_over_on,
                        array_agg(upto_minor order by place) as upto_minor
                    from (
                        select decided_on, row_number() over in_order as place,
                            cast(sum(amount_minor) over in_order as bigint) as upto_minor
                        from schedule_decision
                        where s.facts_on is not null and loan_id = s.loan_id and kind = 'TRANCHE'
                            and recorded_at <= s.known_from
                        window in_order as (order by decided_on, decision_id)
                    ) placed) t on true
                cross join lateral (%2$s) m
                cross join lateral (%3$s) r
            )""".formatted(
                    standing(),
                    money("coalesce(paid_on <= w.written_off_on, true)"),
                    money("w.written_off_on is not null and paid_on > w.written_off_on"),
                    KNOWN_VERSIONS);

    private static final String WRITTEN = """
            , no_longer as (
                delete from folded_loan
                where loan_id = any (array(select loan_id from asked))
                    and (loan_id, known_from, valid_from) not in (select loan_id, known_from, valid_from from folded)
            ), written as (
                insert into folded_loan select * from folded
                on conflict (loan_id, known_from, valid_from) do update set (%1$s) = (%2$s)
            ), others as (
                insert into unfolded_loan (loan_id, looked_at)
                select loan_id, true from asked where loan_id not in (select loan_id from folded)
            )
            select count(*) from asked
            """;

    /** Of a row of the same loan and stretch, what another reading may find otherwise. */
    private static final List<String> CHANGING = List.of(
            "valid_until",
            "known_until",
            "rescheduled",
            "written_off_on",
            "due_dates",
            "total_upto_minor",
            "principal_upto_minor",
            "plan_upto_minor",
            "line_due_on",
            "line_upto_minor",
            "line_principal_upto_minor",
            "matures_on",
            "matures_minor",
            "tranche_on",
            "tranche_upto_minor",
            "paid_on",
            "paid_recorded_at",
            "paid_upto_minor",
            "own_upto_minor",
            "later_on",
            "later_recorded_at",
            "later_upto_minor");

    static final String TEXT = STORY
            + FOLDED
            + WRITTEN.formatted(
                    String.join(", ", CHANGING),
                    CHANGING.stream().map("excluded."::concat).collect(Collectors.joining(", ")));

    private FoldStatement() {}

    /** Each of these up to and without the next; the last one for ever. */
    private static String eachUntilTheNext(String starts) {
        return """

                    select since, lead(since, 1, 'infinity') over (order by since) as until
                    from (
                        %s
                    ) starts""".formatted(starts);
    }

    /** A charge that stands in a stretch of dates, as known. */
    private static String standing() {
        return """
                charged_on <= least(s.valid_from, w.written_off_on) and recorded_at <= s.known_from
                            and not coalesce(waived_on <= least(s.valid_from, w.written_off_on)
                                and waived_recorded_at <= s.known_from, false)""";
    }

    /** Payments known in the epoch or becoming known in order while it lasts, with running sums. */
    private static String money(String condition) {
        return """

                    select array_agg(paid_on order by place) as paid_on, array_agg(recorded order by place) as recorded,
                        array_agg(upto_minor order by place) as upto_minor,
                        array_agg(own_upto_minor order by place) as own_upto_minor
                    from (
                        select paid_on, greatest(recorded, s.known_from) as recorded,
                            row_number() over in_order as place,
                            cast(sum(amount) over in_order as bigint) as upto_minor,
                            cast(sum(own) over in_order as bigint) as own_upto_minor
                        from unnest(s.paid_on, s.amounts, s.owns, s.recorded, s.reversed) with ordinality
                            as payment (paid_on, amount, own, recorded, reversed, number)
                        where recorded < s.known_until and (reversed is null or reversed > s.known_from) and %s
                        window in_order as (order by paid_on, greatest(recorded, s.known_from), number)
                    ) placed""".formatted(condition);
    }
}
