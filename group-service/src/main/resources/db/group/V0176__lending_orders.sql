-- In which order the members of a group borrow, as last agreed. Rebuilt from LendingOrderAgreed.
create table group_lending_order (
    group_id  uuid primary key,
    agreed_on date    not null,
    members   jsonb   not null,
    at_once   integer not null
);
