-- A schedule as running sums, so that any amount finds its line and any date its place by bisection: where an account
-- stands follows from a handful of look-ups instead of a pass over its lines. Element n belongs to line n in number
-- order. principal_upto_minor is null where the lines carry principal alone and it would equal total_upto_minor.
alter table schedule_version add due_dates date[] not null default '{}';
alter table schedule_version add total_upto_minor bigint[] not null default '{}';
alter table schedule_version add principal_upto_minor bigint[];

update schedule_version v
set due_dates = l.due_dates,
    total_upto_minor = l.totals,
    principal_upto_minor = case when l.totals <> l.principals then l.principals end
from (
    select loan_id, version,
        array_agg(due_on order by number) as due_dates,
        array_agg(before_minor + principal_minor + interest_minor + fee_minor order by number) as totals,
        array_agg(principal_upto order by number) as principals
    from (
        select i.*, cast(sum(principal_minor) over (partition by loan_id, version order by number) as bigint)
            as principal_upto
        from instalment i
    ) line
    group by loan_id, version
) l
where l.loan_id = v.loan_id and l.version = v.version;

-- Few loans ever get a second schedule; finding those few must not mean looking at all.
create index schedule_version_later on schedule_version (loan_id, version) where version > 1;

-- What this borrower's share and those before it come to; a group's loan is split along it.
alter table borrower_share add upto_minor bigint not null default 0;

update borrower_share b
set upto_minor = s.upto
from (
    select loan_id, position, cast(sum(principal_minor) over (partition by loan_id order by position) as bigint) as upto
    from borrower_share
) s
where s.loan_id = b.loan_id and s.position = b.position;
