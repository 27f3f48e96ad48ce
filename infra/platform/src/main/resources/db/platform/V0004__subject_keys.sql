-- One key per person, wrapped by the master key. Deleting the row makes all her sealed fields unreadable.
create table subject_key (
    subject_id uuid primary key,
    wrapped    bytea       not null,
    created_at timestamptz not null
);
