-- Holidays and working days declared beyond the law's; mfo is null where they hold for the whole country.
create table declared_day (
    calendar_id uuid         not null,
    sequence    bigint       not null,
    day         date         not null,
    mfo         varchar(64),
    working     boolean      not null,
    reason      varchar(200) not null,
    declared_by varchar(100) not null,
    recorded_at timestamptz  not null,
    primary key (calendar_id, sequence, day)
);
create index declared_day_by_mfo on declared_day (mfo, day);
