-- Key-holders' PINs: the Argon2id hash of each, sealed with her own key, and how often in a row it was typed wrongly.
-- Like the keys of the vault this is no read model: no event has the PIN, so nothing can rebuild it.
create table key_holder_pin (
    group_id    uuid        not null,
    member_id   uuid        not null,
    sealed_hash text        not null,
    tries       integer     not null,
    set_at      timestamptz not null,
    primary key (group_id, member_id)
);
create index key_holder_pin_of_member on key_holder_pin (member_id);
