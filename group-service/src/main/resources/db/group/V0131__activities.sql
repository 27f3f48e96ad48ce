-- Trainings, education meetings, support in kind and services of groups; value_minor is in minor units of currency and
-- never part of the portfolio. A reversed record does not count. Rebuilt from the events.
create table group_activity (
    activity_id  uuid primary key,
    group_id     uuid         not null,
    mfo          varchar(64)  not null,
    kind         varchar(20)  not null,
    held_on      date         not null,
    subject      varchar(120) not null,
    provider     varchar(120) not null,
    value_minor  bigint,
    currency     char(3),
    participants integer,
    recorded_by  varchar(255) not null,
    reversed_on  date
);
create index group_activity_of_group on group_activity (group_id, held_on);
create index group_activity_of_mfo on group_activity (mfo, held_on);

create table group_activity_member (
    activity_id uuid not null,
    member_id   uuid not null,
    primary key (activity_id, member_id)
);
