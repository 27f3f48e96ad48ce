-- Money of every kind in one table, so that what an account has received stays one sum over it.
-- kind: REPAYMENT, COVER (her group paid for her), REIMBURSEMENT (she gave it back), REFUND (credit paid out).
-- amount_minor: what the lender received with it; below 0 for a refund, 0 for a reimbursement.
-- lent_minor: by how much it raises what the group has paid for her and not got back.
alter table repayment drop constraint repayment_amount_minor_check;
alter table repayment add column kind varchar(16) not null default 'REPAYMENT';
alter table repayment add column lent_minor bigint not null default 0;
alter table repayment add constraint repayment_moves check (
    (kind = 'REPAYMENT' and amount_minor > 0 and lent_minor = 0)
    or (kind = 'COVER' and amount_minor > 0 and lent_minor = amount_minor)
    or (kind = 'REIMBURSEMENT' and amount_minor = 0 and lent_minor < 0)
    or (kind = 'REFUND' and amount_minor < 0 and lent_minor = 0));

-- Fees and penalties charged on an instalment, which due_on tells in every version of the schedule.
create table charge (
    loan_id            uuid         not null,
    charge_id          uuid         not null,
    kind               varchar(8)   not null check (kind in ('FEE', 'PENALTY')),
    due_on             date         not null,
    charged_on         date         not null,
    amount_minor       bigint       not null check (amount_minor > 0),
    reason             varchar(500) not null,
    charged_by         varchar(100) not null,
    recorded_at        timestamptz  not null,
    waived_on          date,
    waived_by          varchar(100),
    waiver_reason      varchar(500),
    waived_recorded_at timestamptz,
    primary key (loan_id, charge_id)
);
