-- kind: REPAYMENT, COVER (others paid what she missed), REIMBURSEMENT (she gave it back), REFUND (credit paid out).
-- amount_minor: what the lender received with it; below 0 for a refund, 0 for a reimbursement.
-- lent_minor: by how much it raises what was paid for her and not given back; cover_id: which cover was given back.
alter table sheet_repayment
    add column kind varchar(16) not null default 'REPAYMENT',
    add column lent_minor bigint not null default 0,
    add column cover_id uuid;
create index sheet_repayment_of_cover on sheet_repayment (cover_id) where cover_id is not null;

alter table sheet_instalment add column fee_minor bigint not null default 0;

create table sheet_charge (
    charge_id    uuid primary key,
    loan_id      uuid       not null,
    kind         varchar(8) not null,
    due_on       date       not null,
    charged_on   date       not null,
    amount_minor bigint     not null,
    waived_on    date
);
create index sheet_charge_of_loan on sheet_charge (loan_id);

-- Lines of a meeting by kind; rebuilt from MeetingRecorded.
alter table meeting_repayment
    add column kind varchar(16) not null default 'REPAYMENT',
    add column covered_by uuid,
    add column cover_id uuid;
