-- Whether a loan's due dates move off days off, so that the schedule job looks at those alone when the calendar changes.
-- True for rows from before: looked at once too often, until a rebuild says better.
alter table loan_account add column keeps_off_days_off boolean not null default true;
