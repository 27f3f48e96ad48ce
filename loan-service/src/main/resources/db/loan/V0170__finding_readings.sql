-- Who opened what was found about a household when an application came in; written with every such answer, never rebuilt.
create table finding_reading (
    id             bigint generated always as identity primary key,
    mfo            varchar(64)  not null,
    application_id uuid         not null,
    member_id      uuid         not null,
    who            varchar(255) not null,
    as_of          date         not null,
    read_at        timestamptz  not null
);
create index finding_reading_of_member on finding_reading (mfo, member_id, id);
