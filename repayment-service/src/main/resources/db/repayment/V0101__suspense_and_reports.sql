-- Money received that has not found its loan; resolved_at says when it did.
create table suspense (
    payment_id   uuid primary key,
    mfo          varchar(64)  not null,
    loan_id      uuid         not null,
    group_id     uuid,
    member_id    uuid,
    paid_on      date         not null,
    amount_minor bigint       not null,
    currency     char(3)      not null,
    channel      varchar(20)  not null,
    reason       varchar(100) not null,
    recorded_by  varchar(100) not null,
    recorded_at  timestamptz  not null,
    resolved_at  timestamptz
);
create index suspense_by_loan on suspense (loan_id) where resolved_at is null;

-- Reports as they were sent, whole.
create table portfolio_report (
    report_id    uuid primary key,
    mfo          varchar(64),
    as_of        date        not null,
    known_at     timestamptz not null,
    published_at timestamptz not null,
    document     text        not null
);
create index portfolio_report_by_mfo on portfolio_report (mfo, as_of);
