-- Which cover a reimbursement gave back; null for other kinds. Rebuilt from CoverReimbursed.
alter table repayment add column cover_id uuid;
create index repayment_of_cover on repayment (loan_id, cover_id) where cover_id is not null;

-- kind: REPAYMENT, COVER or REIMBURSEMENT; rebuilt from RepaymentHeld.
alter table suspense
    add column kind varchar(16) not null default 'REPAYMENT',
    add column cover_id uuid;
