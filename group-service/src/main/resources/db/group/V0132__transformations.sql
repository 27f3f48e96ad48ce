-- What a group was registered as, and the name it had until then. Rebuilt from GroupTransformed.
create table group_transformation (
    group_id      uuid         not null,
    registered_on date         not null,
    legal_form    varchar(12)  not null,
    name          varchar(120) not null,
    former_name   varchar(120) not null,
    primary key (group_id, registered_on, legal_form, name)
);
