-- What was decided about the schedule of an account, followed or not; the versions follow from these and the money.
-- Rebuilt from ScheduleDecided. Columns that a kind does not use are null.
create table schedule_decision (
    loan_id      uuid        not null,
    decision_id  uuid        not null,
    kind         varchar(20) not null,
    decided_on   date        not null,
    decided_at   timestamptz,
    reason       varchar(200),
    decided_by   varchar(100),
    months       smallint,
    instalments  smallint,
    every        smallint,
    unit         varchar(10),
    first_due_on date,
    payment_id   uuid,
    recorded_at  timestamptz not null,
    primary key (loan_id, decision_id)
);

-- Each change of whether a decision has effect; the row with the highest place known by an instant says it. because is
-- the code of the rule the decision met, null where it has effect again. No row: it always had effect. Rebuilt from
-- DecisionEffectChanged.
create table decision_effect (
    loan_id     uuid        not null,
    decision_id uuid        not null,
    place       bigint generated always as identity,
    because     varchar(60),
    recorded_at timestamptz not null,
    primary key (loan_id, decision_id, place)
);

-- Which decision a version follows from, and from now on rescheduled says whether the loan counts as rescheduled while
-- this version stands: a decision withdrawn by what became known later takes the mark with it.
alter table schedule_version add decision_id uuid;
