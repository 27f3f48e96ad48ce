-- The loans behind a frozen report, in the order in which it lists them.
create table portfolio_report_loan (
    report_id               uuid        not null,
    line                    integer     not null,
    loan_number             varchar(100) not null,
    product_code            varchar(100) not null,
    group_name              varchar(100),
    disbursed_on            date        not null,
    currency                char(3)     not null,
    borrowers               integer     not null,
    outstanding_minor       bigint      not null,
    overdue_principal_minor bigint      not null,
    days_past_due           integer     not null,
    bucket                  varchar(16) not null,
    rescheduled             boolean     not null,
    primary key (report_id, line)
);
