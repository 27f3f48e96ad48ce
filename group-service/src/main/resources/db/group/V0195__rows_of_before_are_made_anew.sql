-- V0130 and V0155 filled new columns from the event store by SQL of their own; the projectors alone say how rows look.
insert into rebuild_wanted values ('offices, and who recorded a household fact');
