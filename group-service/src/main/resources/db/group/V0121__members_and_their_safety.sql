-- What later became of a registration: corrected, consent withdrawn and given again, erased (then sealed_person is '').
alter table member
    add column vouched_by         uuid[] not null default '{}',
    add column consent_revoked_on date,
    add column erased_on          date;

-- Blind numbers of the words of members' names, and of what doubles share: equal words give equal numbers, and nobody
-- without the key can tell which.
create table member_index (
    member_id  uuid primary key,
    mfo        varchar(64) not null,
    words      bigint[]    not null,
    likenesses bigint[]    not null
);
create index member_index_by_word on member_index using gin (words);
create index member_index_by_likeness on member_index using gin (likenesses);

insert into rebuild_wanted values ('members and their safety');
