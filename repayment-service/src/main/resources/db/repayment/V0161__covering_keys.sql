-- The money of a range of loans is added up in the order of the key, from the key alone: its rows lie all over the table.
alter table repayment
    drop constraint repayment_pkey,
    add constraint repayment_pkey primary key (loan_id, payment_id)
        include (paid_on, amount_minor, lent_minor, recorded_at, reversed_recorded_at);
