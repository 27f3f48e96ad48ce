package tj.hamyori.group.read.collectionsheet;

/** What the sheet of {@code :group} asks the database for the day {@code :on}. */
final class SheetStatements {

    private SheetStatements() {}

    /**
     * A loan taken through a group is on the sheet of the group its borrower joined last; one without a borrower of its
     * own, or of somebody who joined none, stays with its group.
     */
    private static final String OF_GROUP = """
            l.mfo = :mfo and l.group_id is not null
                and (l.group_id = :group
                    or l.member_id in (select j.member_id from membership j where j.group_id = :group))
                and :group = coalesce(
                    (select s.group_id from membership s
                     where s.member_id = l.member_id and s.admitted_on <= :on
                     order by s.admitted_on desc, s.left_on desc nulls first limit 1),
                    l.group_id)
            """;

    static final String LOANS = """
            select l.loan_id, l.loan_number, l.currency, l.member_id,
                   (select coalesce(sum(r.amount_minor), 0) from sheet_repayment r
                    where r.loan_id = l.loan_id and not r.reversed and r.paid_on <= :on) paid_minor,
                   exists (select 1 from sheet_ending e where e.loan_id = l.loan_id and e.ended_on <= :on) ended
            from sheet_loan l
            where \
            """ + OF_GROUP + "order by l.loan_number";

    static final String BORROWERS = """
            select distinct m.member_id, m.sealed_person
            from sheet_loan l join member m on m.member_id = l.member_id and m.mfo = l.mfo
            where \
            """ + OF_GROUP;

    static final String SCHEDULES = """
            select i.loan_id, i.due_on, i.fee_minor, i.total_minor
            from sheet_loan l
            cross join lateral (
                select coalesce(max(v.version) filter (where v.effective_on <= :on), min(v.version)) as version
                from sheet_version v where v.loan_id = l.loan_id) s
            join sheet_instalment i on i.loan_id = l.loan_id and i.version = s.version
            where \
            """ + OF_GROUP + "order by i.loan_id, i.number";

    static final String CHARGES = """
            select c.loan_id, c.kind, c.due_on, c.amount_minor
            from sheet_loan l join sheet_charge c using (loan_id)
            where c.charged_on <= :on and (c.waived_on is null or c.waived_on > :on) and \
            """ + OF_GROUP + "order by c.loan_id, c.charged_on, c.charge_id";

    static final String COVERS = """
            select * from (
                select c.loan_id, c.payment_id, c.paid_on, c.amount_minor,
                    c.lent_minor + (
                        select coalesce(sum(b.lent_minor), 0) from sheet_repayment b
                        where b.cover_id = c.payment_id and not b.reversed and b.paid_on <= :on) owed_minor
                from sheet_loan l join sheet_repayment c using (loan_id)
                where c.kind = 'COVER' and not c.reversed and c.paid_on <= :on and \
            """ + OF_GROUP + ") cover where owed_minor > 0 order by loan_id, paid_on, payment_id";
}
