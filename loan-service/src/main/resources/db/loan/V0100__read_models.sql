-- Products, every version of them; terms as the stored event has them. Rebuilt from LoanProductDefined.
create table read_product (
    mfo        varchar(64) not null,
    code       varchar(32) not null,
    valid_from date        not null,
    terms      jsonb       not null,
    defined_by text        not null,
    defined_at timestamptz not null,
    primary key (mfo, code, valid_from)
);

-- Applications and what was decided. Rebuilt from the Loan's events.
create table read_application (
    application_id           uuid primary key,
    mfo                      varchar(64) not null,
    member_id                uuid        not null,
    group_id                 uuid,
    product_code             varchar(32) not null,
    product_name             text        not null,
    product_kind             varchar(32) not null,
    principal_minor          bigint      not null,
    currency                 char(3)     not null,
    instalments              integer     not null,
    purpose                  text        not null,
    plan                     text,
    status                   varchar(16) not null,
    submitted_on             date        not null,
    submitted_by             text        not null,
    household                jsonb       not null,
    endorsed_on              date,
    endorsed_by              text,
    decided_on               date,
    decided_by               text,
    approved_principal_minor bigint,
    reason_code              varchar(40),
    note                     text
);
create index read_application_queue on read_application (mfo, status, submitted_on, application_id);

-- Loans; a row without approved_on is an application still. Rebuilt from the Loan's events.
create table read_loan (
    loan_id            uuid primary key,
    mfo                varchar(64) not null,
    loan_number        varchar(96),
    status             varchar(16) not null,
    member_id          uuid        not null,
    group_id           uuid,
    product_code       varchar(32) not null,
    product_name       text        not null,
    product_kind       varchar(32) not null,
    purpose            text        not null,
    principal_minor    bigint      not null,
    currency           char(3)     not null,
    instalments        integer     not null,
    every              integer     not null,
    unit               varchar(8)  not null,
    officer            text        not null,
    household_category varchar(16) not null,
    approved_on        date,
    approved_by        text,
    disbursed_on       date,
    first_due_on       date,
    channel            varchar(8),
    rescheduled        boolean     not null,
    closed_on          date,
    written_off_on     date,
    write_off_reason   text,
    unique (mfo, loan_number)
);
create index read_loan_list on read_loan (mfo, approved_on, loan_id);
create index read_loan_by_member on read_loan (mfo, member_id);

-- What happened to an application and its loan, line by line. Rebuilt from the Loan's events.
create table read_history (
    loan_id     uuid        not null,
    line        bigint      not null,
    happened_on date        not null,
    recorded_at timestamptz not null,
    what        varchar(64) not null,
    who         text,
    details     jsonb       not null,
    primary key (loan_id, line)
);
