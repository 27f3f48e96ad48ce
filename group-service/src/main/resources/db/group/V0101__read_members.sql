-- Members. What identifies a person is in sealed_person only, readable while her key in subject_key exists.
create table member (
    member_id     uuid primary key,
    mfo           varchar(64) not null,
    sealed_person text        not null,
    sex           char(1)     not null,
    birth_year    integer     not null,
    district      varchar(60),
    consented_on  date        not null
);
create index member_of_mfo on member (mfo, member_id);

-- Dated facts of a household; abandonment is computed from them for any date and stored nowhere.
create table household_fact (
    fact_id      uuid primary key,
    member_id    uuid        not null,
    kind         varchar(30) not null,
    happened_on  date        not null,
    detail       varchar(60),
    amount_minor bigint,
    currency     char(3)
);
create index household_fact_of_member on household_fact (member_id, happened_on);

-- Who asked about whose household, and when. No projection: written by the reading itself, kept over rebuilds.
create table household_reading (
    id        bigint generated always as identity primary key,
    member_id uuid         not null,
    mfo       varchar(64)  not null,
    who       varchar(255) not null,
    as_of     date         not null,
    read_at   timestamptz  not null
);
create index household_reading_of_member on household_reading (member_id, read_at);
