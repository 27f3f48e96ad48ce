-- What was handed over after the first tranche: decisions of the kind TRANCHE, amount_minor null for all others. Few
-- loans have any, and figures of a period have to find those few.
alter table schedule_decision add amount_minor bigint;
create index schedule_decision_tranche on schedule_decision (decided_on, loan_id) where kind = 'TRANCHE';
