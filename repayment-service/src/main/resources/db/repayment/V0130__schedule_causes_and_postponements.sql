-- Why each version of a schedule is there, for people who compare the old one with the new. Rows from before say what can
-- be known of them; a rebuild of the read models says the rest.
alter table schedule_version
    add column cause      varchar(20) not null default 'AGREED',
    add column reason     varchar(200),
    add column decided_by varchar(100);
update schedule_version set cause = 'RESCHEDULED' where rescheduled;

-- Which bulk postponements reached which account. Rebuilt from AccountPostponed.
create table account_postponement (
    loan_id         uuid        not null,
    postponement_id uuid        not null,
    version         smallint    not null,
    recorded_at     timestamptz not null,
    primary key (loan_id, postponement_id)
);

-- Bulk postponements as loan-service decided them. Told over Kafka and not in this store's events, so a rebuild leaves
-- them alone. completed_on: the business date whose schedule job reached every account in scope; null while it has not.
create table postponement (
    postponement_id uuid primary key,
    mfo             varchar(64)  not null,
    district        varchar(100),
    group_id        uuid,
    months          smallint     not null check (months > 0),
    decided_on      date         not null,
    reason          varchar(200) not null,
    decided_by      varchar(100) not null,
    told_at         timestamptz  not null,
    completed_on    date,
    check ((district is null) <> (group_id is null))
);
create index postponement_pending on postponement (mfo, decided_on) where completed_on is null;
create index loan_account_by_group on loan_account (group_id) where group_id is not null;
create index borrower_share_by_district on borrower_share (district) where district is not null;
