-- What a person said became of held money, for the officer and the auditor to read later; null where nobody has.
-- Rebuilt from HeldReimbursementSettled; what was settled before is taken from the events here.
alter table suspense
    add column settled_by text,
    add column settlement varchar(16),
    add column settlement_reason text,
    add column booked_loan_id uuid;

update suspense held set settled_by = told.fact ->> 'settledBy', settlement_reason = told.fact ->> 'reason'
from (select aggregate_identifier, payload::jsonb as fact from domain_event
      where payload_type = 'tj.hamyori.repayment.events.HeldReimbursementSettled') told
where held.payment_id::text = told.aggregate_identifier and held.resolved_at is not null;

create index suspense_settled on suspense (mfo, resolved_at desc, payment_id) where settled_by is not null;
