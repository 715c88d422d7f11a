-- The decision takes longer: what was told (Awb 4:14), what the applicant was asked to allow (Awb 4:15(2)a), and what came of it.
create table claim_delay_notice (
    id              char(36)     character set ascii collate ascii_bin not null primary key,
    claim_id        char(36)     character set ascii collate ascii_bin not null,
    until_on        date         not null comment 'the new last day',
    reason          varchar(20)  character set ascii collate ascii_bin not null,
    by_itself       boolean      null comment 'true: ordered by the daily job, once per claim; null: by a person',
    ordered_by      varchar(100) not null,
    ordered_by_name varchar(200) not null,
    ordered_at      datetime(6)  not null,
    constraint claim_delay_notice_by_itself_once unique (claim_id, by_itself),
    constraint claim_delay_notice_by_itself check (by_itself is null or by_itself),
    constraint claim_delay_notice_reason check (reason in ('MANY_CLAIMS', 'MORE_RESEARCH')),
    constraint claim_delay_notice_of_claim foreign key (claim_id) references claim (id)
);

create table claim_delay_request (
    id            char(36)     character set ascii collate ascii_bin not null primary key,
    claim_id      char(36)     character set ascii collate ascii_bin not null,
    reason        blob         not null comment 'sealed',
    until_on      date         not null comment 'the last day for the decision if the applicant agrees',
    decide_by     date         not null comment 'the last day for the decision when it was asked',
    answer_by     date         not null,
    asked_by      varchar(100) not null,
    asked_by_name varchar(200) not null,
    asked_at      datetime(6)  not null,
    constraint claim_delay_request_is_later check (until_on > decide_by),
    constraint claim_delay_request_of_claim foreign key (claim_id) references claim (id),
    key claim_delay_request_order (claim_id, asked_at)
);

-- One answer per request: the key says so.
create table claim_delay_answer (
    request_id    char(36)     character set ascii collate ascii_bin not null primary key,
    agreed        boolean      not null,
    answered_on   date         not null,
    delay_until   date         null comment 'last day of the agreed delay, the day of the answer being the first; null: nothing was delayed',
    on_paper      boolean      not null,
    evidence      blob         null comment 'sealed: which paper, in the words of who recorded it',
    recorded_by   varchar(100) not null,
    recorded_by_name varchar(200) not null,
    recorded_at   datetime(6)  not null,
    constraint claim_delay_answer_delays_only_if_agreed check (agreed or delay_until is null),
    constraint claim_delay_answer_on_paper_has_evidence check (on_paper = (evidence is not null)),
    constraint claim_delay_answer_to_request foreign key (request_id) references claim_delay_request (id)
);

-- Which letter told it, and on which day it left.
create table claim_delay_told (
    subject   varchar(100) character set ascii collate ascii_bin not null primary key,
    claim_id  char(36)     character set ascii collate ascii_bin not null,
    letter_id char(36)     character set ascii collate ascii_bin not null,
    left_on   date         not null,
    constraint claim_delay_told_of_claim foreign key (claim_id) references claim (id)
);

create trigger claim_delay_notice_is_fixed before update on claim_delay_notice for each row
    signal sqlstate '45000' set message_text = 'A notice of delay does not change';
create trigger claim_delay_notice_stays before delete on claim_delay_notice for each row
    signal sqlstate '45000' set message_text = 'A notice of delay is not deleted';
create trigger claim_delay_request_is_fixed before update on claim_delay_request for each row
    signal sqlstate '45000' set message_text = 'A request for delay does not change';
create trigger claim_delay_request_stays before delete on claim_delay_request for each row
    signal sqlstate '45000' set message_text = 'A request for delay is not deleted';
create trigger claim_delay_answer_is_fixed before update on claim_delay_answer for each row
    signal sqlstate '45000' set message_text = 'An answer to a request for delay does not change';
create trigger claim_delay_answer_stays before delete on claim_delay_answer for each row
    signal sqlstate '45000' set message_text = 'An answer to a request for delay is not deleted';
create trigger claim_delay_told_is_fixed before update on claim_delay_told for each row
    signal sqlstate '45000' set message_text = 'What was told was told';
create trigger claim_delay_told_stays before delete on claim_delay_told for each row
    signal sqlstate '45000' set message_text = 'What was told was told';
