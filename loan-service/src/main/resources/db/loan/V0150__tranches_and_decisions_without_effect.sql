-- The parts in which a loan was to be handed over and was; loans handed over at once have none. Rebuilt from the Loan's
-- events. Columns of a plan are null for a part nobody had planned, the others while it was not handed over.
create table read_tranche (
    loan_id       uuid    not null,
    number        integer not null,
    planned_on    date,
    planned_minor bigint,
    tranche_id    uuid,
    disbursed_on  date,
    amount_minor  bigint,
    channel       varchar(8),
    disbursed_by  text,
    primary key (loan_id, number)
);

-- Where it was decided that nothing more is handed over. Rebuilt from TranchesCancelled.
create table read_tranche_end (
    loan_id      uuid primary key,
    cancelled_on date   not null,
    left_minor   bigint not null,
    reason       text   not null,
    cancelled_by text   not null
);

-- Which decisions about schedules cannot be followed, by what was last told; because is null where one can again.
-- Filled from Kafka; a rebuild of the read models leaves it alone, since its events are not in this store.
create table decision_effect (
    loan_id     uuid        not null,
    decision_id uuid        not null,
    mfo         varchar(64) not null,
    kind        varchar(20) not null,
    decided_on  date        not null,
    because     varchar(60),
    changed_at  timestamptz not null,
    primary key (loan_id, decision_id)
);

-- The event a line tells of: other services name a decision by it.
alter table read_history add event_id uuid;
update read_history h
set event_id = cast(e.event_identifier as uuid)
from domain_event e
where e.aggregate_identifier = cast(h.loan_id as text) and e.sequence_number = h.line;
