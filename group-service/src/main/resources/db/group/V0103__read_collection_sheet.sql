-- What other services told about loans, for the collection sheet. Nothing refers to anything: their events may overtake
-- each other between topics.
create table sheet_loan (
    loan_id     uuid primary key,
    mfo         varchar(64) not null,
    loan_number varchar(60) not null,
    group_id    uuid,
    member_id   uuid,
    currency    char(3)     not null,
    version     integer     not null
);
create index sheet_loan_of_group on sheet_loan (group_id);

create table sheet_instalment (
    loan_id     uuid    not null,
    version     integer not null,
    number      integer not null,
    due_on      date    not null,
    total_minor bigint  not null,
    primary key (loan_id, version, number)
);

create table sheet_repayment (
    payment_id   uuid primary key,
    loan_id      uuid    not null,
    paid_on      date    not null,
    amount_minor bigint  not null,
    reversed     boolean not null default false
);
create index sheet_repayment_of_loan on sheet_repayment (loan_id);

create table sheet_ending (
    loan_id  uuid        not null,
    kind     varchar(12) not null,
    ended_on date        not null,
    primary key (loan_id, kind)
);
