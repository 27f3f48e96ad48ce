-- Groups, who belongs to them since when, and their meetings. Amounts are minor units of the currency beside them.
create table self_help_group (
    group_id      uuid primary key,
    mfo           varchar(64)  not null,
    name          varchar(120) not null,
    district      varchar(60),
    formed_on     date         not null,
    meeting_every integer,
    meeting_unit  varchar(10),
    currency      char(3)      not null,
    treasurer_id  uuid
);
create index self_help_group_of_mfo on self_help_group (mfo, group_id);

create table membership (
    group_id    uuid not null,
    member_id   uuid not null,
    admitted_on date not null,
    primary key (group_id, member_id)
);
create index membership_of_member on membership (member_id);

create table meeting (
    meeting_id           uuid primary key,
    group_id             uuid         not null,
    mfo                  varchar(64)  not null,
    held_on              date         not null,
    status               varchar(10)  not null,
    opening_count_minor  bigint       not null,
    closing_count_minor  bigint       not null,
    currency             char(3)      not null,
    sealed_comment       text,
    recorded_by          varchar(255) not null,
    verified_by          varchar(255),
    verified_on          date,
    verified_count_minor bigint
);
create index meeting_of_group on meeting (group_id, held_on);

create table meeting_attendance (
    meeting_id uuid        not null,
    member_id  uuid        not null,
    status     varchar(12) not null,
    primary key (meeting_id, member_id)
);

create table meeting_repayment (
    payment_id   uuid primary key,
    meeting_id   uuid   not null,
    member_id    uuid   not null,
    loan_id      uuid   not null,
    amount_minor bigint not null
);
create index meeting_repayment_of_meeting on meeting_repayment (meeting_id);
