-- Organisations, the people who sign in, their roles and the groups treasurers keep.
create table mfo (
    code         text primary key check (code ~ '^[A-Z0-9]{2,12}$'),
    display_name text        not null,
    known_since  timestamptz not null
);

-- created_groups is what the person was created with: the same request again must get the same answer,
-- also after her groups have changed.
create table users (
    username       text primary key check (username ~ '^[a-z][a-z0-9.-]{2,39}$'),
    password_hash  text        not null,
    display_name   text        not null,
    mfo_code       text references mfo,
    created_groups uuid[]      not null,
    created_at     timestamptz not null
);
create index users_of_mfo on users (mfo_code, username);

create table user_role (
    username text not null references users,
    role     text not null check (role in
        ('LOAN_OFFICER', 'BRANCH_MANAGER', 'TREASURER', 'MFO_ADMIN', 'AMFOT_ANALYST', 'AUDITOR')),
    primary key (username, role)
);

create table user_group (
    username text not null references users,
    group_id uuid not null,
    primary key (username, group_id)
);
