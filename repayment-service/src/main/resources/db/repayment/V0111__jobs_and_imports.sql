-- Accounts a run of a job could not deal with, each with its reason; the run goes on past them.
create table job_failure (
    job_execution_id bigint      not null,
    loan_id          uuid        not null,
    error            text        not null,
    failed_at        timestamptz not null,
    primary key (job_execution_id, loan_id)
);

-- What the arrears job has to look at for one business date, found by one statement.
create table arrears_candidate (
    job_instance_id bigint      not null,
    loan_id         uuid        not null,
    mfo             varchar(64) not null,
    primary key (job_instance_id, loan_id)
);

create table portfolio_import (
    import_id    uuid primary key,
    mfo          varchar(64)  not null,
    requested_by varchar(100) not null,
    received_at  timestamptz  not null,
    status       varchar(20)  not null,
    finished_at  timestamptz,
    -- What ended a failed import, for people.
    error        text,
    unique (import_id, mfo)
);

create table import_file (
    import_id uuid        not null references portfolio_import,
    name      varchar(20) not null,
    sha256    char(64)    not null,
    bytes     bigint      not null,
    primary key (import_id, name)
);

-- Rows of the files as they came, each with what is wrong with it; the rejects file is made from them. Logged like all
-- else, because a stopped import goes on from here.
create table import_loan (
    import_id            uuid    not null,
    line                 integer not null,
    original             text    not null,
    reasons              text[]  not null,
    loan_id              uuid,
    loan_number          text,
    borrower_number      text,
    group_number         text,
    product_code         text,
    purpose              text,
    disbursed_on         date,
    principal            numeric,
    currency             text,
    digits               smallint,
    interest_method      text,
    annual_rate_percent  text,
    instalments          integer,
    every                integer,
    unit                 text,
    borrower_count       integer,
    female_count         integer,
    district             text,
    household_status     text,
    primary key (import_id, line)
);
create index import_loan_by_number on import_loan (import_id, loan_number);

create table import_instalment (
    import_id     uuid    not null,
    line          integer not null,
    original      text    not null,
    reasons       text[]  not null,
    loan_number   text,
    number        integer,
    due_on        date,
    principal_due numeric,
    interest_due  numeric,
    fee_due       numeric,
    primary key (import_id, line)
);
create index import_instalment_by_number on import_instalment (import_id, loan_number, number);

create table import_repayment (
    import_id      uuid    not null,
    line           integer not null,
    original       text    not null,
    reasons        text[]  not null,
    payment_id     uuid,
    loan_number    text,
    receipt_number text,
    paid_on        date,
    amount         numeric,
    recorded_at    timestamptz,
    primary key (import_id, line)
);
create index import_repayment_by_number on import_repayment (import_id, loan_number, receipt_number);

create table import_write_off (
    import_id      uuid    not null,
    line           integer not null,
    original       text    not null,
    reasons        text[]  not null,
    loan_number    text,
    written_off_on date,
    amount         numeric,
    primary key (import_id, line)
);
create index import_write_off_by_number on import_write_off (import_id, loan_number);
