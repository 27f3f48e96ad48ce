-- What an activity was about, and who held it, may name somebody: sealed with a key of its own like what was said at a
-- meeting. In the clear from older events only.
alter table group_activity
    alter column subject drop not null,
    alter column provider drop not null,
    add column sealed_subject  text,
    add column sealed_provider text;
