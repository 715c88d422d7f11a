-- A request to complete a claim (Awb 4:5): a question, and how long there is to answer it. A further term is a new request about the same
-- question. Which days that became, once its letter left, is in the ledger of the clocks.
create table claim_completion_request (
    id           char(36)     character set ascii collate ascii_bin not null primary key,
    claim_id     char(36)     character set ascii collate ascii_bin not null,
    question_id  char(36)     character set ascii collate ascii_bin not null,
    number       int          not null comment '1 for the first term of a question, 2 for a further one',
    weeks        int          null comment 'null: the term of the scheme',
    requested_by varchar(100) not null,
    requested_at datetime(6)  not null,
    constraint completion_request_numbered unique (question_id, number),
    constraint completion_request_weeks check (weeks is null or weeks between 1 and 12),
    constraint completion_request_of_question foreign key (question_id) references claim_question (id),
    constraint completion_request_of_claim foreign key (claim_id) references claim (id),
    key completion_request_in_order (claim_id, requested_at)
);
create trigger completion_request_is_fixed before update on claim_completion_request for each row
    signal sqlstate '45000' set message_text = 'A request to complete does not change';
create trigger completion_request_stays before delete on claim_completion_request for each row
    signal sqlstate '45000' set message_text = 'A request to complete is not deleted';

-- An answer may come on paper: somebody of the staff writes it down, with the day on which it came in.
alter table claim_answer
    add column received_on date null comment 'of an answer on paper; else the day of answered_at',
    add column posted_on   date null comment 'the postmark, if it can be read',
    add column recorded_by varchar(100) null comment 'the member of staff who wrote down an answer on paper',
    add constraint claim_answer_on_paper check ((received_on is null) = (recorded_by is null)
        and (posted_on is null or posted_on <= received_on));

-- A claim that is not processed is decided on too (Awb 4:5(4)).
alter table claim drop constraint claim_outcome_known;
alter table claim modify outcome varchar(20) character set ascii null;
alter table claim add constraint claim_outcome_known check (outcome in ('GRANTED', 'REFUSED', 'NOT_PROCESSED'));
