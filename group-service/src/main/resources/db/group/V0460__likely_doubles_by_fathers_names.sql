-- Likenesses are now told by fathers' names, and letters written as two signs fold into one.
insert into rebuild_wanted values ('likely doubles by fathers'' names');
