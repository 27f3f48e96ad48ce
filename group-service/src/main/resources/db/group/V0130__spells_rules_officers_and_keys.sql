-- Who belongs to a group from which day to which (last day included), its rules by the day from which they hold, who
-- took over which office and the keys when. Rebuilt from the events; amounts are minor units of the group's currency.
alter table membership
    add column left_on        date,
    add column leaving_reason varchar(12),
    add column role           varchar(16) not null default 'BORROWER',
    drop constraint membership_pkey,
    add primary key (group_id, member_id, admitted_on);

create table group_rules (
    group_id          uuid    not null,
    decided_on        date    not null,
    effective_on      date    not null,
    share_value_minor bigint,
    saving_minor      bigint,
    social_fund_minor bigint,
    fines_minor       jsonb   not null,
    quorum_percent    integer,
    primary key (group_id, effective_on)
);

create table group_officer (
    group_id       uuid        not null,
    office         varchar(12) not null,
    elected_on     date        not null,
    person_id      uuid        not null,
    handed_over_by uuid,
    primary key (group_id, office, elected_on)
);
insert into group_officer (group_id, office, elected_on, person_id)
select distinct on (group_id, elected_on) group_id, 'TREASURER', elected_on, person_id
from (select cast(payload::jsonb ->> 'groupId' as uuid) group_id,
             cast(payload::jsonb ->> 'appointedOn' as date) elected_on,
             cast(payload::jsonb ->> 'memberId' as uuid) person_id,
             global_index
      from domain_event where payload_type = 'tj.hamyori.group.events.TreasurerAppointed') appointed
order by group_id, elected_on, global_index desc;

create table group_key_holders (
    group_id    uuid  not null,
    named_on    date  not null,
    key_holders jsonb not null,
    primary key (group_id, named_on)
);
