-- From when each version of a schedule stands: a sheet of a day is made by the one in force on it, so that money paid
-- ahead, a tranche or a rescheduling of a later day changes nothing in it. Versions heard before this table was there
-- count from the first day, which shows the highest of them as before. Filled from Kafka.
create table sheet_version (
    loan_id      uuid    not null,
    version      integer not null,
    effective_on date    not null,
    primary key (loan_id, version)
);

insert into sheet_version (loan_id, version, effective_on)
select distinct loan_id, version, date '1970-01-01' from sheet_instalment;
