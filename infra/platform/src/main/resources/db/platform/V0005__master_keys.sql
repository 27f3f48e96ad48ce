-- Which master key wraps a subject's key, so that a new one can take over row by row.
alter table subject_key add column master_key_id varchar(64) not null default '1';
alter table subject_key alter column master_key_id drop default;
create index subject_key_of_master_key on subject_key (master_key_id, subject_id);
