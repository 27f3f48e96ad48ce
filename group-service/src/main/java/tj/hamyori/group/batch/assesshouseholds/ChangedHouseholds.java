package tj.hamyori.group.batch.assesshouseholds;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tj.hamyori.group.model.Household;

/**
 * All households of an organisation as of a date in one statement: {@link Household#asOf} for every member at once,
 * leaving out those whose last noted answer is the same or of a later date. A property test holds the two together.
 */
@Component
class ChangedHouseholds {

    private static final String CHANGED = """
            with fact as (
                select f.* from household_fact f join member m on m.member_id = f.member_id
                where m.mfo = :mfo and f.happened_on <= :date and f.withdrawn_at is null),
            decision as (
                select distinct on (member_id, question, question_on) member_id, question, question_on, detail
                from fact where kind = 'DECISION'
                order by member_id, question, question_on, happened_on desc, recorded_at desc, fact_id desc),
            returned as (
                select member_id, max(happened_on) returned_on from fact
                where kind = 'HUSBAND_RETURNED' group by member_id),
            departed as (
                select f.member_id, min(f.happened_on) departed_on from fact f left join returned using (member_id)
                where f.kind = 'HUSBAND_EMIGRATED' and (returned_on is null or f.happened_on > returned_on)
                group by f.member_id),
            supported as (
                select f.member_id, max(f.happened_on) supported_on
                from fact f left join decision d
                    on d.member_id = f.member_id and d.question = f.question and d.question_on = f.happened_on
                where f.kind <> 'DECISION'
                  and (f.kind = 'REMITTANCE' and f.detail = 'SELF' or d.detail = 'REACHED_HER')
                group by f.member_id),
            answer as (
                select m.member_id,
                    (greatest(departed_on, supported_on) + make_interval(months => :months))::date completed_on
                from member m join departed using (member_id) left join supported using (member_id)
                where m.mfo = :mfo)
            select m.member_id, case when completed_on <= :date then completed_on end abandoned_since
            from member m left join answer using (member_id) left join abandonment last using (member_id)
            where m.mfo = :mfo
              and last.abandoned_since is distinct from case when completed_on <= :date then completed_on end
              and (last.noted_on is null or last.noted_on <= :date)
            order by m.member_id""";

    private final JdbcClient jdbc;

    ChangedHouseholds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Changed> asOf(LocalDate date, String mfo) {
        return jdbc.sql(CHANGED)
                .param("date", date)
                .param("mfo", mfo)
                .param("months", Household.MONTHS_WITHOUT_REMITTANCE)
                .query((row, index) -> new Changed(
                        Objects.requireNonNull(row.getObject("member_id", UUID.class)),
                        row.getObject("abandoned_since", LocalDate.class)))
                .list();
    }

    List<String> organisations() {
        return jdbc.sql("select distinct mfo from member order by mfo")
                .query((row, index) -> row.getString(1))
                .list();
    }

    /** @param abandonedSince null for not abandoned */
    record Changed(UUID memberId, @Nullable LocalDate abandonedSince) {}
}
