-- When each fact was recorded, for answers as they were known at an instant; question is what a fact leaves open, or
-- what a decision answers (then with its date and what was found).
alter table household_fact
    add column recorded_at   timestamptz,
    add column question      varchar(40),
    add column question_on   date,
    add column sealed_reason text,
    add column decided_by    varchar(255);
update household_fact fact
set recorded_at = (
        select min(event.time_stamp::timestamptz) from domain_event event
        where event.aggregate_identifier = fact.member_id::text
          and event.payload like '%"factId":"' || fact.fact_id || '"%'),
    question = case
        when kind = 'CONTACT' then 'CONTACT_WITHOUT_MONEY'
        when kind = 'REMITTANCE' and detail <> 'SELF' then 'REMITTANCE_RECEIVED_BY_' || detail
    end;
alter table household_fact alter column recorded_at set not null;

-- What the daily look last found; a woman never abandoned has no row.
create table abandonment (
    member_id       uuid primary key,
    abandoned_since date,
    noted_on        date        not null
);
