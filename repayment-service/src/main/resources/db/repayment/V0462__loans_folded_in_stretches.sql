-- A loan as few rows with its whole history folded: where it stands on any date, as known at any instant, follows from
-- the one row that is valid then. Most loans have one. A loan of which something else became known than repayments in
-- the order in which they were paid has a row for each stretch of dates between two such things, and for each stretch
-- of knowledge between two instants at which one became known. Until means up to and without.
-- Made from the other tables and never needed: a loan without valid rows is computed from them.
drop table folded_loan;
create table folded_loan (
    loan_id              uuid         not null,
    valid_from           date         not null,
    valid_until          date         not null,
    known_from           timestamptz  not null,
    known_until          timestamptz  not null,
    mfo                  varchar(64)  not null,
    currency             char(3)      not null,
    product_code         varchar(100) not null,
    group_id             uuid,
    group_number         varchar(100),
    officer              varchar(100),
    -- Of its borrower; all null where it has several, who are in borrower_share.
    member_id            uuid,
    sex                  char(1),
    birth_year           smallint,
    district             varchar(100),
    household_category   varchar(100),
    disbursed_on         date         not null,
    principal_minor      bigint       not null,
    rescheduled          boolean      not null,
    written_off_on       date,
    -- The schedule in force with what was charged. plan: without it, null where nothing was.
    due_dates            date[]       not null,
    total_upto_minor     bigint[]     not null,
    principal_upto_minor bigint[],
    plan_upto_minor      bigint[],
    -- Each line in the schedule that was in force when it fell due, and when the first schedule, or the one that the
    -- last tranche led to, was to end, with how much; null where there is one schedule.
    line_due_on          date[],
    line_upto_minor      bigint[],
    line_principal_upto_minor bigint[],
    matures_on           date,
    matures_minor        bigint,
    -- Handed over after the first tranche, decided on these days.
    tranche_on           date[],
    tranche_upto_minor   bigint[],
    -- Element n belongs to payment n, up to a write-off. own: without what the group paid for her; null where all are
    -- repayments, so that these sums never fall.
    paid_on              date[]       not null,
    paid_recorded_at     timestamptz[] not null,
    paid_upto_minor      bigint[]     not null,
    own_upto_minor       bigint[],
    -- Paid after a write-off.
    later_on             date[],
    later_recorded_at    timestamptz[],
    later_upto_minor     bigint[],
    primary key (loan_id, known_from, valid_from)
) with (fillfactor = 85);
create index folded_loan_by_mfo on folded_loan (mfo);
create index folded_loan_of_several on folded_loan (loan_id) where member_id is null;

truncate unfolded_loan;
insert into unfolded_loan (loan_id) select loan_id from loan_account;
