-- The running count that stops password guessing, kept for any name typed, so a pause does not betray who exists.
create table sign_in_lock (
    username    text primary key,
    tries       int         not null,
    last_try_at timestamptz not null
);

-- Every try, for whoever looks into it later.
create table sign_in_try (
    try_id         bigint generated always as identity primary key,
    username       text        not null,
    outcome        text        not null check (outcome in ('SIGNED_IN', 'WRONG', 'PAUSED')),
    remote_address text,
    tried_at       timestamptz not null
);
create index sign_in_try_by_name on sign_in_try (username, tried_at);
create index sign_in_try_by_age on sign_in_try (tried_at);
