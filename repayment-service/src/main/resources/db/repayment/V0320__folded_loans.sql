-- A loan as one row with its whole history folded: where it stands on any date, as known at any instant, follows from
-- this row alone. Only loans whose history is plain have one: the schedule first agreed, repayments and nothing else,
-- known in the order in which they were paid. Element n of the arrays belongs to repayment n. Made from the other
-- tables and never needed: a loan without a valid row is computed from them.
create table folded_loan (
    loan_id              uuid primary key,
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
    recorded_at          timestamptz  not null,
    principal_minor      bigint       not null,
    due_dates            date[]       not null,
    total_upto_minor     bigint[]     not null,
    principal_upto_minor bigint[],
    paid_on              date[]       not null,
    paid_recorded_at     timestamptz[] not null,
    paid_upto_minor      bigint[]     not null
) with (fillfactor = 85);
create index folded_loan_by_mfo on folded_loan (mfo);

-- Loans to be computed from the other tables: the row in folded_loan, if there is one, does not count. Every loan has a
-- row there or one here. looked_at: folding found its history not plain, and nothing was recorded since.
create table unfolded_loan (
    place     bigint generated always as identity primary key,
    loan_id   uuid    not null,
    looked_at boolean not null default false
);
create index unfolded_loan_by_loan on unfolded_loan (loan_id);
create index unfolded_loan_to_look_at on unfolded_loan (place) where not looked_at;
insert into unfolded_loan (loan_id) select loan_id from loan_account;

-- Who else's loan was paid with a new loan's money, and which loans one borrower has.
create index repayment_refinancing on repayment (paid_on) where channel = 'REFINANCING';
create index borrower_share_by_member on borrower_share (member_id);
