-- All filled from Kafka; a rebuild of the read models leaves these alone, since their events are not in this store.
-- kind: REPAYMENT, COVER (her group paid for her), REIMBURSEMENT (she gave it back), REFUND (credit paid out).
-- amount_minor: what the lender received with it; below 0 for a refund, 0 for a reimbursement.
-- lent_minor: by how much it raises what the group has paid for her and not got back.
alter table loan_money
    add column kind varchar(16) not null default 'REPAYMENT',
    add column lent_minor bigint not null default 0;

create table loan_charge (
    loan_id      uuid        not null,
    charge_id    uuid        not null,
    kind         varchar(8)  not null,
    due_on       date        not null,
    charged_on   date        not null,
    amount_minor bigint      not null,
    waived_on    date,
    primary key (loan_id, charge_id)
);
