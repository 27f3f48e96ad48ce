-- Read model of loan accounts. Every row says from when it was known, so that any business date can be asked about as
-- it was known at any instant; nothing is stored per loan per day.
create table loan_account (
    loan_id        uuid primary key,
    mfo            varchar(64)  not null,
    loan_number    varchar(100) not null,
    product_code   varchar(100) not null,
    product_kind   varchar(64),
    purpose        varchar(200),
    group_id       uuid,
    group_number   varchar(100),
    officer        varchar(100),
    disbursed_on   date         not null,
    principal_minor bigint      not null check (principal_minor > 0),
    currency       char(3)      not null,
    recorded_at    timestamptz  not null,
    -- What the arrears job last recorded; null until it recorded anything.
    bucket         varchar(16),
    bucket_on      date
);
create index loan_account_by_number on loan_account (mfo, loan_number);

create table borrower_share (
    loan_id            uuid     not null,
    position           smallint not null,
    member_id          uuid     not null,
    principal_minor    bigint   not null,
    sex                char(1),
    birth_year         smallint,
    district           varchar(100),
    household_category varchar(100),
    primary key (loan_id, position)
);

create table schedule_version (
    loan_id      uuid        not null,
    version      smallint    not null,
    rescheduled  boolean     not null,
    effective_on date        not null,
    recorded_at  timestamptz not null,
    primary key (loan_id, version)
);

-- before_minor: what all lines before this one come to. Money fills lines in order, so what this line got follows from
-- the sum of the payments alone, without looking at the other lines.
create table instalment (
    loan_id         uuid     not null,
    version         smallint not null,
    number          integer  not null,
    due_on          date     not null,
    principal_minor bigint   not null,
    interest_minor  bigint   not null,
    fee_minor       bigint   not null,
    before_minor    bigint   not null,
    primary key (loan_id, version, number)
);

create table repayment (
    loan_id              uuid         not null,
    payment_id           uuid         not null,
    paid_on              date         not null,
    amount_minor         bigint       not null check (amount_minor > 0),
    channel              varchar(20)  not null,
    receipt_number       varchar(100),
    recorded_by          varchar(100) not null,
    recorded_at          timestamptz  not null,
    reversed_recorded_at timestamptz,
    reversed_by          varchar(100),
    reversal_reason      varchar(500),
    primary key (loan_id, payment_id)
);

create table write_off (
    loan_id        uuid primary key,
    written_off_on date         not null,
    principal_minor bigint      not null,
    reason         varchar(200) not null,
    recorded_at    timestamptz  not null
);
