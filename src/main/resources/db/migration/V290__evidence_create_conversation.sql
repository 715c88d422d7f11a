-- A talk with the applicant about what happened (gesprek): who was invited for when, whether it was called off, what was said, and what the
-- applicant says of the report. One talk is planned at a time; nothing that was written down changes.
create table evidence_conversation (
    id               char(36)     character set ascii collate ascii_bin not null primary key comment 'chosen by the page: a second click adds nothing',
    claim_id         char(36)     character set ascii collate ascii_bin not null,
    -- the claim as long as the talk is planned, then null: one at a time
    planned_claim    char(36)     character set ascii collate ascii_bin null,
    planned_at       datetime(6)  not null,
    way              varchar(10)  character set ascii collate ascii_bin not null,
    place            blob         not null comment 'sealed; empty words unless they meet somewhere',
    consented_on     date         null comment 'the day on which they said yes, if the form did not',
    why_again        mediumblob   null comment 'sealed: why the report of an earlier talk is not enough',
    first_person     varchar(100) character set ascii collate ascii_bin not null,
    first_name       varchar(200) not null,
    second_person    varchar(100) character set ascii collate ascii_bin not null,
    second_name      varchar(200) not null,
    invited_at       datetime(6)  not null,
    off_reason       varchar(20)  character set ascii collate ascii_bin null,
    off_words        mediumblob   null comment 'sealed; may be empty words',
    off_by           varchar(100) character set ascii collate ascii_bin null,
    off_at           datetime(6)  null,
    report           mediumblob   null comment 'sealed',
    reported_by      varchar(100) character set ascii collate ascii_bin null,
    reported_by_name varchar(200) null,
    reported_at      datetime(6)  null,
    agreed           boolean      null comment 'what the applicant says of the report',
    addition_id      char(36)     character set ascii collate ascii_bin null comment 'the addition in which they correct it',
    replied_at       datetime(6)  null,
    constraint conversation_one_at_a_time unique (planned_claim),
    constraint conversation_planned_until_ended check (planned_claim is null or planned_claim = claim_id),
    constraint conversation_ended_once check ((planned_claim is null) = (off_at is not null or reported_at is not null)
        and not (off_at is not null and reported_at is not null)),
    constraint conversation_way_known check (way in ('OFFICE', 'HOME', 'VIDEO', 'PHONE')),
    constraint conversation_of_two_people check (first_person <> second_person),
    constraint conversation_off_whole check ((off_reason is null) = (off_at is null) and (off_words is null) = (off_at is null)
        and (off_by is null) = (off_at is null) and (off_reason is null or off_reason in ('OTHER_TIME', 'NOT_WANTED', 'US'))),
    constraint conversation_report_whole check ((report is null) = (reported_at is null) and (reported_by is null) = (reported_at is null)
        and (reported_by_name is null) = (reported_at is null) and (reported_at is null or reported_at >= planned_at)),
    constraint conversation_reply_whole check ((agreed is null) = (replied_at is null) and (addition_id is not null) = (agreed is not null and not agreed)
        and (replied_at is null or reported_at is not null)),
    key conversation_of_claim (claim_id, planned_at)
);

delimiter //
create trigger conversation_is_fixed before update on evidence_conversation for each row
begin
    if not (new.id <=> old.id and new.claim_id <=> old.claim_id and new.planned_at <=> old.planned_at and new.way <=> old.way
            and new.place <=> old.place and new.consented_on <=> old.consented_on and new.why_again <=> old.why_again
            and new.first_person <=> old.first_person and new.first_name <=> old.first_name and new.second_person <=> old.second_person
            and new.second_name <=> old.second_name and new.invited_at <=> old.invited_at)
            or old.off_at is not null
            or old.reported_at is not null and not (new.report <=> old.report and new.reported_by <=> old.reported_by
            and new.reported_by_name <=> old.reported_by_name and new.reported_at <=> old.reported_at and new.off_at is null)
            or old.replied_at is not null then
        signal sqlstate '45000' set message_text = 'What was said of a talk does not change; the applicant corrects a report beside it';
    end if;
end //
delimiter ;
create trigger conversation_stays before delete on evidence_conversation for each row
    signal sqlstate '45000' set message_text = 'A talk is not deleted';
