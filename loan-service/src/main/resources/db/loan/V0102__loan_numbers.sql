-- The last loan number given, by organisation and year of disbursement.
create table loan_number (
    mfo  varchar(64) not null,
    year integer     not null,
    last bigint      not null,
    primary key (mfo, year)
);
