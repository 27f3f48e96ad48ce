-- How many rows of a file were taken and how many were not: counted once they were checked and kept in step since. Who
-- follows an import asks several times a second, and the files have millions of rows.
alter table import_file
    add column accepted bigint not null default 0,
    add column rejected bigint not null default 0;

update import_file f set accepted = c.accepted, rejected = c.rejected
from (
    select import_id, 'loans' as name, count(*) filter (where reasons = '{}') as accepted,
        count(*) filter (where reasons <> '{}') as rejected
    from import_loan group by import_id
    union all
    select import_id, 'instalments', count(*) filter (where reasons = '{}'), count(*) filter (where reasons <> '{}')
    from import_instalment group by import_id
    union all
    select import_id, 'repayments', count(*) filter (where reasons = '{}'), count(*) filter (where reasons <> '{}')
    from import_repayment group by import_id
    union all
    select import_id, 'writeOffs', count(*) filter (where reasons = '{}'), count(*) filter (where reasons <> '{}')
    from import_write_off group by import_id
) c
where c.import_id = f.import_id and c.name = f.name;

-- Loans are opened in the order of their ids.
create index import_loan_by_id on import_loan (import_id, loan_id);
