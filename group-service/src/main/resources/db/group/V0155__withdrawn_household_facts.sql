-- Who recorded a fact, and who took it back when it had been recorded by mistake. A withdrawn fact stays: as known
-- before withdrawn_at it still stands.
alter table household_fact
    add column recorded_by              varchar(255),
    add column withdrawn_at             timestamptz,
    add column withdrawn_on             date,
    add column withdrawn_by             varchar(255),
    add column sealed_withdrawal_reason text;
update household_fact fact
set recorded_by = (
    select min(event.meta_data::jsonb ->> 'who') from domain_event event
    where event.aggregate_identifier = fact.member_id::text
      and event.payload like '%"factId":"' || fact.fact_id || '"%');

-- Whether somebody has seen what the daily look noted last.
alter table abandonment
    add column acknowledged_on date,
    add column acknowledged_by varchar(255);
