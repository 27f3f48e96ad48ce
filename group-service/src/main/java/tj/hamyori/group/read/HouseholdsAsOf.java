package tj.hamyori.group.read;

import tj.hamyori.group.model.Household;

/**
 * {@link Household#asOf} for every member of an organisation, or of all, in one statement: common table expressions
 * that end with {@code answer(member_id, departed_on, completed_on)}, a row for each migrant household. Parameters
 * {@code mfo} (null for all organisations), {@code date} and {@code months}. A property test holds it and the model
 * together.
 */
public final class HouseholdsAsOf {

    /** Begins a statement; what was withdrawn is left out, since it is asked what is known now. */
    public static final String ANSWER = """
            with decision as (
                select distinct on (f.member_id, f.question, f.question_on)
                    f.member_id, f.question, f.question_on, f.reached_her
                from household_fact f join member m on m.member_id = f.member_id
                where (cast(:mfo as text) is null or m.mfo = :mfo)
                  and f.kind = 'DECISION' and f.happened_on <= :date and f.withdrawn_at is null
                order by f.member_id, f.question, f.question_on, f.happened_on desc, f.recorded_at desc,
                    f.fact_id desc),
            household as (
                select f.member_id,
                    max(f.happened_on) filter (where f.kind = 'HUSBAND_RETURNED') returned_on,
                    array_agg(f.happened_on) filter (where f.kind = 'HUSBAND_EMIGRATED') departures,
                    max(f.happened_on) filter (where f.reached_her or d.reached_her) supported_on
                from household_fact f
                join member m on m.member_id = f.member_id
                left join decision d on d.member_id = f.member_id and d.question = f.question
                    and d.question_on = f.happened_on
                where (cast(:mfo as text) is null or m.mfo = :mfo)
                  and f.kind <> 'DECISION' and f.happened_on <= :date and f.withdrawn_at is null
                group by f.member_id),
            migrant as (
                select member_id, supported_on,
                    (select min(left_on) from unnest(departures) left_on
                     where returned_on is null or left_on > returned_on) departed_on
                from household where departures is not null),
            answer as (
                select member_id, departed_on,
                    (greatest(departed_on, supported_on) + make_interval(months => :months))::date completed_on
                from migrant where departed_on is not null)
            """;

    /** Whose answer differs from the last one noted, unless that is of a later date; null since for not abandoned. */
    public static final String CHANGED = ANSWER + """
            select m.member_id, case when completed_on <= :date then completed_on end abandoned_since
            from member m left join answer using (member_id) left join abandonment last using (member_id)
            where m.mfo = :mfo
              and last.abandoned_since is distinct from case when completed_on <= :date then completed_on end
              and (last.noted_on is null or last.noted_on <= :date)
            order by m.member_id""";

    private HouseholdsAsOf() {}
}
