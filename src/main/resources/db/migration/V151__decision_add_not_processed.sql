-- Leaving a claim unprocessed (buiten behandeling, Awb 4:5): a caseworker proposes it after a term to complete has passed, another person
-- signs. An answer that comes before the signature overtakes the proposal.
create table decision_non_processing (
    id               char(36)     character set ascii collate ascii_bin not null primary key,
    claim_id         char(36)     character set ascii collate ascii_bin not null,
    number           int          not null comment 'of the proposals on this claim',
    -- the claim as long as the proposal waits for a signature, then null: one at a time
    open_claim       char(36)     character set ascii collate ascii_bin null,
    asked_on         date         not null comment 'the day on which letter L03 left',
    until_on         date         not null comment 'the last day of the term to complete',
    answered         boolean      not null,
    missing          mediumblob   not null comment 'sealed: what is missing, a line each',
    reasons          mediumblob   not null comment 'sealed',
    proposed_by      varchar(100) character set ascii collate ascii_bin not null,
    proposed_by_name varchar(200) not null,
    proposed_on      date         not null,
    ended_as         varchar(10)  character set ascii collate ascii_bin null,
    decision_id      char(36)     character set ascii collate ascii_bin null,
    constraint non_processing_numbered unique (claim_id, number),
    constraint non_processing_one_at_a_time unique (open_claim),
    constraint non_processing_after_the_term check (asked_on <= until_on and until_on < proposed_on),
    constraint non_processing_end_known check (ended_as in ('SIGNED', 'OVERTAKEN')),
    constraint non_processing_open_or_ended check ((open_claim is null) = (ended_as is not null) and (open_claim is null or open_claim = claim_id)),
    constraint non_processing_signed_by_decision check ((decision_id is not null) = (ended_as is not null and ended_as = 'SIGNED')),
    constraint non_processing_of_decision foreign key (decision_id) references decision (id)
);

delimiter //
create trigger non_processing_is_fixed before update on decision_non_processing for each row
    if old.ended_as is not null or not (new.id <=> old.id and new.claim_id <=> old.claim_id and new.number <=> old.number
            and new.asked_on <=> old.asked_on and new.until_on <=> old.until_on and new.answered <=> old.answered
            and new.missing <=> old.missing and new.reasons <=> old.reasons and new.proposed_by <=> old.proposed_by
            and new.proposed_by_name <=> old.proposed_by_name and new.proposed_on <=> old.proposed_on) then
        signal sqlstate '45000' set message_text = 'A proposal not to process a claim does not change';
    end if //
delimiter ;
create trigger non_processing_stays before delete on decision_non_processing for each row
    signal sqlstate '45000' set message_text = 'A proposal not to process a claim is not deleted';

alter table decision drop constraint decision_kind_known;
alter table decision drop constraint decision_four_eyes;
alter table decision modify kind varchar(20) character set ascii collate ascii_bin not null;
alter table decision modify reviewed_by varchar(100) character set ascii collate ascii_bin null comment 'null if the claim is not processed';
alter table decision add constraint decision_kind_known check (kind in ('GRANT', 'REFUSAL', 'NOT_PROCESSED'));
alter table decision add constraint decision_four_eyes check (signed_by <> proposed_by and (reviewed_by is null or reviewed_by <> proposed_by));
alter table decision add constraint decision_reviewed_unless_not_processed check ((kind = 'NOT_PROCESSED') = (reviewed_by is null));

delimiter //
create trigger decision_not_processed_was_proposed before insert on decision for each row
    if new.kind = 'NOT_PROCESSED' and not exists (select 1 from decision_non_processing
            where open_claim = new.claim_id and proposed_by = new.proposed_by) then
        signal sqlstate '45000' set message_text = 'A claim is left unprocessed only after a term to complete it has passed';
    end if //
delimiter ;
