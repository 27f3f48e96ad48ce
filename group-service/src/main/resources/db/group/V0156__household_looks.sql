-- Each daily look at all households of an organisation, and whose change it could not note. No projection: written by
-- the job itself and kept over rebuilds; a look without an end was broken off and is taken up again.
create table household_look (
    mfo           varchar(64) not null,
    business_date date        not null,
    started_at    timestamptz not null,
    ended_at      timestamptz,
    noted         integer     not null default 0,
    failed        integer     not null default 0,
    primary key (mfo, business_date)
);
create table household_look_failure (
    mfo           varchar(64)  not null,
    business_date date         not null,
    member_id     uuid         not null,
    failure       varchar(200) not null,
    primary key (mfo, business_date, member_id)
);
