-- Whether a group goes on, since when not and why; which groups it came out of, divided into, took in or went over into;
-- from when an office was vacant because its holder went or another group came in. Rebuilt from the events.
alter table self_help_group
    add column state         varchar(9) not null default 'ACTIVE',
    add column ended_on      date,
    add column ending_reason varchar(16);

create table group_lineage (
    group_id       uuid        not null,
    kind           varchar(12) not null,
    other_group_id uuid        not null,
    happened_on    date        not null,
    primary key (group_id, kind, other_group_id)
);

alter table group_officer add column vacated_on date;
