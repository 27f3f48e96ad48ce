-- Events of other services that have taken effect here; the row is written with the effect.
create table consumed_event (
    event_id    varchar(64) primary key,
    type        varchar(255) not null,
    consumed_at timestamptz  not null
);

-- Messages that could not take effect, kept whole until somebody resolves them.
create table kafka_dead_letter (
    id          bigint generated always as identity primary key,
    topic       varchar(255) not null,
    part        integer      not null,
    at_offset   bigint       not null,
    message_key text,
    headers     jsonb        not null,
    value       text,
    error       text         not null,
    failed_at   timestamptz  not null,
    unique (topic, part, at_offset)
);

-- Answers already given, so that a repeated request gets the same one.
create table answered_request (
    tenant          varchar(64)  not null,
    idempotency_key varchar(255) not null,
    request_hash    varchar(64)  not null,
    status          integer,
    content_type    varchar(255),
    location        text,
    body            bytea,
    answered_at     timestamptz  not null,
    primary key (tenant, idempotency_key)
);
