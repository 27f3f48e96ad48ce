-- What a household fact says stands sealed with the member's own key. In the clear stays what the daily look at all
-- households asks for: the kind and date of a fact, the question it leaves open, and whether support reached her.
delete from household_fact;
alter table household_fact
    drop column detail,
    drop column amount_minor,
    drop column currency,
    add column reached_her boolean not null,
    add column sealed_fact text not null;

insert into rebuild_wanted values ('household facts sealed');
