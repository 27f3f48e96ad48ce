-- Null for no weekday agreed; rebuilt from GroupFormed.
alter table self_help_group
    add column meeting_weekday varchar(9),
    add column meeting_nth integer;
