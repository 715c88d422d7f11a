-- Drafts and claims. A draft and the claim that comes of it share their id, so that documents and the data key belong to the claim
-- from the first word on. Everything that a person wrote lies sealed.

create table claim_draft (
    claim_id     char(36) character set ascii collate ascii_bin not null primary key,
    person_id    char(36) character set ascii collate ascii_bin not null,
    -- the person as long as the draft is open, then null: one open draft per person
    open_person  char(36) character set ascii collate ascii_bin null,
    version      int unsigned not null,
    started_at   datetime(6) not null,
    saved_at     datetime(6) not null,
    submitted_at datetime(6) null,
    constraint claim_draft_one_open_per_person unique (open_person),
    constraint claim_draft_open_until_submitted check ((open_person is null) = (submitted_at is not null)),
    key claim_draft_of_person (person_id)
);

create table claim_draft_page (
    claim_id char(36) character set ascii collate ascii_bin not null,
    page     varchar(60) character set ascii collate ascii_bin not null comment 'the id of the form',
    version  int unsigned not null,
    answers  mediumblob not null comment 'sealed JSON',
    saved_at datetime(6) not null,
    primary key (claim_id, page),
    constraint claim_draft_page_of_draft foreign key (claim_id) references claim_draft (claim_id)
);

-- The last number given out in a year. The row stays locked until the claim that takes the next one is stored: no gaps.
create table claim_number_sequence (
    year smallint unsigned not null primary key,
    last int unsigned not null
);

create table claim (
    id           char(36) character set ascii collate ascii_bin not null primary key,
    version      int unsigned not null,
    number       char(16) character set ascii collate ascii_bin not null,
    person_id    char(36) character set ascii collate ascii_bin not null,
    -- the person as long as the claim is open, then null: one open claim per person
    open_person  char(36) character set ascii collate ascii_bin null,
    person_label varchar(20) not null comment 'first letters and year of birth, for lists',
    status       varchar(10) character set ascii not null,
    outcome      varchar(10) character set ascii null,
    scheme       varchar(200) not null comment 'the version of the scheme, chosen by the day of filing',
    submitted_at datetime(6) not null,
    received_on  date not null,
    decide_by    date not null comment 'the end of the reasonable term, Awb 4:13',
    complete     boolean null comment 'null until somebody judged it, Awb 4:5',
    decided_at   datetime(6) null,
    closed_at    datetime(6) null,
    constraint claim_number_once unique (number),
    constraint claim_one_open_per_person unique (open_person),
    constraint claim_of_draft foreign key (id) references claim_draft (claim_id),
    constraint claim_status_known check (status in ('OPEN', 'DECIDED', 'CLOSED')),
    constraint claim_outcome_known check (outcome in ('GRANTED', 'REFUSED')),
    constraint claim_open_until_decided check ((status = 'OPEN') = (open_person is not null) and (status = 'OPEN') = (outcome is null)),
    key claim_of_person (person_id),
    key claim_received (received_on)
);

create table claim_statement (
    claim_id    char(36) character set ascii collate ascii_bin not null primary key,
    answers     mediumblob not null comment 'sealed JSON: the answers by form page, as they were sent',
    facts       mediumblob not null comment 'sealed JSON: the same, as far as the rules read it',
    forms_hash  char(64) character set ascii collate ascii_bin not null comment 'of the form files that asked',
    made_at     datetime(6) not null,
    constraint claim_statement_of_claim foreign key (claim_id) references claim (id)
);

create table claim_question (
    id          char(36) character set ascii collate ascii_bin not null primary key,
    claim_id    char(36) character set ascii collate ascii_bin not null,
    question    blob not null comment 'sealed',
    asked_by    varchar(100) not null,
    asked_by_name varchar(200) not null,
    asked_at    datetime(6) not null,
    constraint claim_question_of_claim foreign key (claim_id) references claim (id),
    key claim_question_order (claim_id, asked_at)
);

-- One answer per question: the key says so.
create table claim_answer (
    question_id char(36) character set ascii collate ascii_bin not null primary key,
    answer      blob not null comment 'sealed',
    documents   varchar(1000) character set ascii not null comment 'ids, separated by commas',
    answered_at datetime(6) not null,
    constraint claim_answer_to_question foreign key (question_id) references claim_question (id)
);

create table claim_note (
    id          char(36) character set ascii collate ascii_bin not null primary key,
    claim_id    char(36) character set ascii collate ascii_bin not null,
    text        blob not null comment 'sealed',
    written_by  varchar(100) not null,
    written_by_name varchar(200) not null,
    written_at  datetime(6) not null,
    constraint claim_note_of_claim foreign key (claim_id) references claim (id),
    key claim_note_order (claim_id, written_at)
);

-- What was sent stays as it was sent.
delimiter //
create trigger claim_draft_is_fixed_once_sent before update on claim_draft for each row
    if old.submitted_at is not null then
        signal sqlstate '45000' set message_text = 'A draft that was sent does not change';
    end if //
delimiter ;
create trigger claim_draft_stays before delete on claim_draft for each row
    signal sqlstate '45000' set message_text = 'A draft is not deleted';
create trigger claim_draft_page_stays before delete on claim_draft_page for each row
    signal sqlstate '45000' set message_text = 'A draft is not deleted';
delimiter //
create trigger claim_identity_is_fixed before update on claim for each row
    if not (new.id = old.id and new.number = old.number and new.person_id = old.person_id and new.submitted_at = old.submitted_at
            and new.received_on = old.received_on and new.scheme = old.scheme) then
        signal sqlstate '45000' set message_text = 'Who filed what and when does not change';
    end if //
delimiter ;
create trigger claim_stays before delete on claim for each row
    signal sqlstate '45000' set message_text = 'A claim is not deleted';
create trigger claim_statement_is_fixed before update on claim_statement for each row
    signal sqlstate '45000' set message_text = 'A statement does not change';
create trigger claim_statement_stays before delete on claim_statement for each row
    signal sqlstate '45000' set message_text = 'A statement is not deleted';
create trigger claim_question_is_fixed before update on claim_question for each row
    signal sqlstate '45000' set message_text = 'A question does not change';
create trigger claim_question_stays before delete on claim_question for each row
    signal sqlstate '45000' set message_text = 'A question is not deleted';
create trigger claim_answer_is_fixed before update on claim_answer for each row
    signal sqlstate '45000' set message_text = 'An answer does not change';
create trigger claim_answer_stays before delete on claim_answer for each row
    signal sqlstate '45000' set message_text = 'An answer is not deleted';
create trigger claim_note_is_fixed before update on claim_note for each row
    signal sqlstate '45000' set message_text = 'A note does not change';
create trigger claim_note_stays before delete on claim_note for each row
    signal sqlstate '45000' set message_text = 'A note is not deleted';
