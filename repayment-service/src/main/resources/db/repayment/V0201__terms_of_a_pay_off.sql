-- What of the terms says how interest of the running period is counted when a loan is closed before its time. Rows from
-- before get the product defaults until the read models are rebuilt.
alter table loan_account add day_count varchar(20) not null default 'THIRTY_360';
alter table loan_account add rounding varchar(20) not null default 'HALF_EVEN';
