-- Filled from Kafka; a rebuild of the read models leaves these alone, since their events are not in this store.
create table member_attributes (
    mfo        varchar(64) not null,
    member_id  uuid        not null,
    sex        char(1),
    birth_year integer,
    district   varchar(64),
    primary key (mfo, member_id)
);

create table group_directory (
    mfo      varchar(64) not null,
    group_id uuid        not null,
    name     text        not null,
    district varchar(64),
    primary key (mfo, group_id)
);

create table loan_arrears (
    loan_id       uuid primary key,
    mfo           varchar(64) not null,
    as_of         date        not null,
    days_past_due integer     not null
);
