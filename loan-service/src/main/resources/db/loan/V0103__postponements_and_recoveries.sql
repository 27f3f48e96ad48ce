-- Bulk postponements as decided. Rebuilt from PostponementDecided.
create table read_postponement (
    postponement_id uuid primary key,
    mfo             varchar(64) not null,
    district        varchar(64),
    group_id        uuid,
    months          integer     not null,
    decided_on      date        not null,
    reason          text        not null,
    decided_by      text        not null,
    recorded_at     timestamptz not null
);
create index read_postponement_list on read_postponement (mfo, decided_on, postponement_id);

-- Filled from Kafka; a rebuild of the read models leaves these alone, since their events are not in this store.
create table postponed_loan (
    postponement_id uuid        not null,
    loan_id         uuid        not null,
    mfo             varchar(64) not null,
    primary key (postponement_id, loan_id)
);
create index postponed_loan_by_loan on postponed_loan (loan_id);

create table loan_money (
    loan_id      uuid    not null,
    payment_id   uuid    not null,
    paid_on      date    not null,
    amount_minor bigint  not null,
    reversed     boolean not null,
    primary key (loan_id, payment_id)
);

create table group_member (
    mfo         varchar(64) not null,
    group_id    uuid        not null,
    member_id   uuid        not null,
    admitted_on date        not null,
    primary key (mfo, group_id, member_id)
);
