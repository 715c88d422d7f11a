-- To which archives, courts and institutions a question went, and what became of each: a ledger that only grows.
create table evidence_request (
    id             char(36)     character set ascii collate ascii_bin not null primary key comment 'chosen by the page: a second click asks nothing more',
    claim_id       char(36)     character set ascii collate ascii_bin not null,
    kind           varchar(20)  character set ascii collate ascii_bin not null,
    body           blob         not null comment 'sealed: name and address, a line each',
    asked          mediumblob   not null comment 'sealed: a line each',
    institution_id char(36)     character set ascii collate ascii_bin null comment 'in the register; null: not in it',
    agreed_on      date         null comment 'when the applicant said that this body may be asked; null: allowed in the form',
    suspension_id  char(36)     character set ascii collate ascii_bin null comment 'the standstill that began with it, for a body abroad',
    asked_on       date         not null,
    asked_by       varchar(100) not null,
    asked_by_name  varchar(200) not null,
    made_at        datetime(6)  not null,
    constraint evidence_request_kind check (kind in ('ARCHIVE', 'COURT', 'INSTITUTION')),
    constraint evidence_request_agreed check (agreed_on is null or agreed_on <= asked_on),
    constraint evidence_request_of_institution foreign key (institution_id) references evidence_institution (id),
    key evidence_request_of_claim (claim_id, made_at)
);

create table evidence_request_step (
    number       bigint       not null auto_increment unique,
    id           char(36)     character set ascii collate ascii_bin not null primary key,
    request_id   char(36)     character set ascii collate ascii_bin not null,
    step         varchar(20)  character set ascii collate ascii_bin not null,
    ends         tinyint      null comment '1 if it ends the request: it ends once',
    on_day       date         not null,
    documents    varchar(2000) character set ascii collate ascii_bin not null,
    words        mediumblob   not null comment 'sealed',
    done_by      varchar(100) not null,
    done_by_name varchar(200) not null,
    done_at      datetime(6)  not null,
    constraint evidence_step_of_request foreign key (request_id) references evidence_request (id),
    constraint evidence_step_known check (step in ('REMINDED', 'OVERDUE', 'ARRIVED', 'FOUND', 'PARTLY', 'NOTHING', 'ELSEWHERE', 'GIVEN_UP',
        'WITHDRAWN', 'NOT_NEEDED')),
    constraint evidence_step_ends check ((step in ('REMINDED', 'OVERDUE', 'ARRIVED')) = (ends is null)),
    constraint evidence_request_ends_once unique (request_id, ends)
);

create trigger evidence_request_is_fixed before update on evidence_request for each row
    signal sqlstate '45000' set message_text = 'A request does not change';
create trigger evidence_request_stays before delete on evidence_request for each row
    signal sqlstate '45000' set message_text = 'A request is not deleted';
create trigger evidence_step_is_fixed before update on evidence_request_step for each row
    signal sqlstate '45000' set message_text = 'What became of a request does not change';
create trigger evidence_step_stays before delete on evidence_request_step for each row
    signal sqlstate '45000' set message_text = 'What became of a request is not deleted';
