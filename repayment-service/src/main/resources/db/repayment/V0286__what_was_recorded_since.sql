-- Rows are stored in the order they become known, so a handful of block ranges finds what was recorded since a report.
create index repayment_recorded on repayment using brin (recorded_at);
create index schedule_version_recorded on schedule_version using brin (recorded_at);
create index loan_account_recorded on loan_account using brin (recorded_at);
