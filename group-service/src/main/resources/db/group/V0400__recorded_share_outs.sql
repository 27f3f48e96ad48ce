-- What one person wrote down to be shared out and nobody has confirmed; at most one for each group. Rebuilt from
-- ShareOutRecorded and CycleShared.
create table ledger_share_out (
    group_id     uuid primary key,
    share_out_id uuid         not null,
    shared_on    date         not null,
    last         boolean      not null,
    total_minor  bigint       not null,
    recorded_by  varchar(255) not null
);
