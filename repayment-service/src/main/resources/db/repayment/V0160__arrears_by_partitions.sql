-- The arrears job reads its list partition by partition from a statement and keeps none.
drop table arrears_candidate;

-- A number for each process that runs jobs; it holds an advisory lock of this number while it lives.
create sequence job_process_number as integer cycle;

-- Which process works on a partition of a job; free again as soon as that process is gone.
create table partition_claim (
    step_execution_id bigint primary key,
    process           integer not null
);
