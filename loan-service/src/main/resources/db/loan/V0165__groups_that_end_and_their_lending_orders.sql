-- Told by group-service: from when a group is no more and which one it went over into; the order in which its members
-- borrow. Filled from Kafka.
alter table group_directory
    add column ended_on     date,
    add column successor_id uuid;

create table lending_order (
    mfo       varchar(64) not null,
    group_id  uuid        not null,
    agreed_on date        not null,
    at_once   integer     not null,
    primary key (mfo, group_id)
);

create table lending_turn (
    mfo       varchar(64) not null,
    group_id  uuid        not null,
    position  integer     not null,
    member_id uuid        not null,
    primary key (mfo, group_id, position)
);

-- Why the group let her borrow before her turn; rebuilt from ApplicationEndorsed.
alter table read_application add column out_of_turn_reason varchar(40);
create index read_application_of_group on read_application (mfo, group_id, status);
