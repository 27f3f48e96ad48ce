-- A group's own books, as posted; balances and differences are folded from them. reversed: taken back with its meeting;
-- such a row stays, so that arrivals keep their numbers. counted_minor and opening_count_minor: minor units of currency.
create table ledger_posting (
    group_id            uuid        not null,
    posting_id          uuid        not null,
    mfo                 varchar(64) not null,
    kind                varchar(9)  not null,
    posted_on           date        not null,
    arrival             integer     not null,
    previous_id         uuid,
    opening_count_minor bigint,
    counted_minor       bigint,
    currency            char(3)     not null,
    handed_minor        bigint      not null,
    handed_to           varchar(255),
    reversed            boolean     not null,
    primary key (group_id, posting_id)
);
create index ledger_posting_handed on ledger_posting (mfo, posted_on) where handed_minor > 0;

create table ledger_line (
    group_id     uuid        not null,
    posting_id   uuid        not null,
    number       integer     not null,
    debit        varchar(16) not null,
    credit       varchar(16) not null,
    member_id    uuid,
    reference    uuid,
    shares       integer,
    amount_minor bigint      not null,
    primary key (group_id, posting_id, number)
);

-- Meetings nobody has to wait for: taken back, or given up.
create table ledger_known (
    group_id   uuid not null,
    meeting_id uuid not null,
    primary key (group_id, meeting_id)
);

create table ledger_deposit (
    meeting_id     uuid primary key,
    group_id       uuid         not null,
    deposited_on   date         not null,
    handed_minor   bigint       not null,
    counted_minor  bigint       not null,
    sealed_comment text,
    confirmed_by   varchar(255) not null
);

-- What a meeting did with the group's own money, and its reversal.
alter table meeting
    add column previous_id uuid,
    add column handed_minor bigint not null default 0,
    add column handed_to varchar(255),
    add column sealed_minutes text,
    add column key_holder_id uuid,
    add column reversed_by varchar(255),
    add column reversed_on date,
    add column sealed_reason text;
create index meeting_of_mfo on meeting (mfo, held_on);

create table meeting_box_line (
    meeting_id       uuid        not null,
    number           integer     not null,
    kind             varchar(24) not null,
    member_id        uuid,
    internal_loan_id uuid,
    shares           integer,
    amount_minor     bigint      not null,
    primary key (meeting_id, number)
);

create table meeting_request (
    meeting_id    uuid    not null,
    request_id    uuid    not null,
    member_id     uuid    not null,
    amount_minor  bigint  not null,
    votes_for     integer not null,
    votes_against integer not null,
    granted       boolean not null,
    primary key (meeting_id, request_id)
);

create table meeting_settlement (
    meeting_id    uuid         not null,
    kind          varchar(12)  not null,
    subject       uuid         not null,
    settled_on    date         not null,
    sealed_reason text         not null,
    settled_by    varchar(255) not null,
    primary key (meeting_id, kind, subject)
);
