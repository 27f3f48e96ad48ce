-- A migration that changes what a read model holds, and cannot fill it itself, says so here; the next start rebuilds.
create table rebuild_wanted (
    reason varchar(200) primary key
);
