create table box (box_id varchar(64) primary key, mfo varchar(12), total bigint not null);
create table seen (event_id varchar(64) not null, name text not null);
create table reacted (name text not null);
