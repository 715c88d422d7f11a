-- What the applicant adds or corrects unasked, and who of us has seen it. Neither ever changes.
create table claim_addition (
    number           bigint       not null auto_increment unique comment 'the order in which they came',
    id               char(36)     character set ascii collate ascii_bin not null primary key comment 'chosen by the page: a second click adds nothing',
    claim_id         char(36)     character set ascii collate ascii_bin not null,
    origin           varchar(20)  character set ascii collate ascii_bin not null,
    text             mediumblob   not null comment 'sealed; may be empty words',
    documents        varchar(2000) character set ascii collate ascii_bin not null,
    received_on      date         not null comment 'the day on which it reached us',
    added_at         datetime(6)  not null,
    recorded_by      varchar(100) null comment 'the member of staff who wrote it down; null: the applicant did',
    recorded_by_name varchar(200) null,
    constraint claim_addition_origin check (origin in ('PORTAL', 'PAPER', 'PHONE')),
    constraint claim_addition_recorded check ((origin = 'PORTAL') = (recorded_by is null)),
    constraint claim_addition_of_claim foreign key (claim_id) references claim (id),
    key claim_addition_order (claim_id, number)
);

create table claim_addition_seen (
    addition_id char(36)     character set ascii collate ascii_bin not null,
    seen_by     varchar(100) not null,
    seen_at     datetime(6)  not null,
    primary key (addition_id, seen_by),
    constraint claim_seen_of_addition foreign key (addition_id) references claim_addition (id)
);

create trigger claim_addition_is_fixed before update on claim_addition for each row
    signal sqlstate '45000' set message_text = 'What was added does not change';
create trigger claim_addition_stays before delete on claim_addition for each row
    signal sqlstate '45000' set message_text = 'What was added is not deleted';
create trigger claim_addition_seen_is_fixed before update on claim_addition_seen for each row
    signal sqlstate '45000' set message_text = 'That something was seen does not change';
create trigger claim_addition_seen_stays before delete on claim_addition_seen for each row
    signal sqlstate '45000' set message_text = 'That something was seen is not deleted';
