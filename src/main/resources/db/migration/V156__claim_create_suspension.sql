-- Why the term stands still (Awb 4:15), from when to when and what shows it; and what does not make it stand still, kept beside it.
create table claim_suspension (
    id               char(36)     character set ascii collate ascii_bin not null primary key,
    claim_id         char(36)     character set ascii collate ascii_bin not null,
    ground           varchar(30)  character set ascii collate ascii_bin not null,
    begins_on        date         not null,
    expected_until   date         null,
    evidence         blob         not null comment 'sealed',
    recorded_by      varchar(100) not null,
    recorded_by_name varchar(200) not null,
    recorded_at      datetime(6)  not null,
    constraint claim_suspension_ground check (ground in ('FOREIGN_INFORMATION', 'APPLICANT_DELAY', 'FORCE_MAJEURE')),
    constraint claim_suspension_expected check (expected_until is null or expected_until >= begins_on),
    constraint claim_suspension_of_claim foreign key (claim_id) references claim (id),
    key claim_suspension_order (claim_id, recorded_at)
);

create table claim_suspension_end (
    suspension_id    char(36)     character set ascii collate ascii_bin not null primary key,
    runs_again_on    date         not null comment 'the first day that counts again',
    decide_by        date         null comment 'the last day for the decision as it was then; null: it stood still on another ground',
    evidence         blob         not null comment 'sealed',
    recorded_by      varchar(100) not null,
    recorded_by_name varchar(200) not null,
    recorded_at      datetime(6)  not null,
    constraint claim_suspension_end_of_suspension foreign key (suspension_id) references claim_suspension (id)
);

create table claim_archive_request (
    id               char(36)     character set ascii collate ascii_bin not null primary key,
    claim_id         char(36)     character set ascii collate ascii_bin not null,
    asked_on         date         not null,
    asked            blob         not null comment 'sealed: which archive or institution in the Netherlands, and for what',
    recorded_by      varchar(100) not null,
    recorded_by_name varchar(200) not null,
    recorded_at      datetime(6)  not null,
    constraint claim_archive_request_of_claim foreign key (claim_id) references claim (id),
    key claim_archive_request_order (claim_id, recorded_at)
);

create trigger claim_suspension_is_fixed before update on claim_suspension for each row
    signal sqlstate '45000' set message_text = 'The beginning of a suspension does not change';
create trigger claim_suspension_stays before delete on claim_suspension for each row
    signal sqlstate '45000' set message_text = 'A suspension is not deleted';
create trigger claim_suspension_end_is_fixed before update on claim_suspension_end for each row
    signal sqlstate '45000' set message_text = 'The end of a suspension does not change';
create trigger claim_suspension_end_stays before delete on claim_suspension_end for each row
    signal sqlstate '45000' set message_text = 'The end of a suspension is not deleted';
create trigger claim_archive_request_is_fixed before update on claim_archive_request for each row
    signal sqlstate '45000' set message_text = 'A request to an archive does not change';
create trigger claim_archive_request_stays before delete on claim_archive_request for each row
    signal sqlstate '45000' set message_text = 'A request to an archive is not deleted';
