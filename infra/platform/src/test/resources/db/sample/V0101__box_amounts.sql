create table box_amount (box_id varchar(64) not null, amount bigint not null);
alter table seen add column place bigint generated always as identity;
create table anything (word text, number bigint, id uuid, day date, at timestamptz, days date[]);
