-- All filled from Kafka; a rebuild of the read models leaves these alone, since their events are not in this store.
alter table group_directory
    add column meets_every integer,
    add column meets_unit varchar(8),
    add column meets_on varchar(9),
    add column meets_nth integer;

create table loan_schedule (
    loan_id     uuid primary key,
    mfo         varchar(64) not null,
    version     integer     not null,
    last_due_on date        not null
);
