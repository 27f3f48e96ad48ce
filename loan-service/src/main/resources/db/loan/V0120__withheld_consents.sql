-- Members who withdrew their consent or were erased, as group-service told; filled from Kafka and never rebuilt.
create table withheld_consent (
    mfo        varchar(64) not null,
    member_id  uuid        not null,
    withheld_on date       not null,
    erased     boolean     not null,
    primary key (mfo, member_id)
);
