-- A slip of the pen in the letter of an announced decision (kennelijke verschrijving): one person with a mandate says what it must be,
-- another confirms, a new letter tells it. The decision and its first letter stay as they are: nothing here can change them.
create table decision_correction (
    id             char(36)     character set ascii collate ascii_bin not null primary key,
    claim_id       char(36)     character set ascii collate ascii_bin not null,
    decision_id    char(36)     character set ascii collate ascii_bin not null,
    -- the decision as long as the correction waits for the second person, then null: one at a time
    open_decision  char(36)     character set ascii collate ascii_bin null,
    kind           varchar(20)  character set ascii collate ascii_bin not null,
    wrong_text     blob         not null comment 'sealed',
    right_text     blob         not null comment 'sealed',
    why            mediumblob   not null comment 'sealed: why it is plainly a slip',
    made_by        varchar(100) character set ascii collate ascii_bin not null,
    made_by_name   varchar(200) not null,
    capacity       varchar(30)  character set ascii collate ascii_bin not null comment 'in which role it was made',
    mandate_id     char(36)     character set ascii collate ascii_bin not null,
    made_at        datetime(6)  not null,
    confirmed      boolean      null,
    remarks        mediumblob   null comment 'sealed: why the second person did not confirm',
    judged_by      varchar(100) character set ascii collate ascii_bin null,
    judged_by_name varchar(200) null,
    judged_at      datetime(6)  null,
    letter_id      char(36)     character set ascii collate ascii_bin null,
    left_on        date         null,
    constraint correction_of_decision foreign key (decision_id) references decision (id),
    constraint correction_one_at_a_time unique (open_decision),
    constraint correction_open_until_judged check ((open_decision is null) = (confirmed is not null) and (open_decision is null or open_decision = decision_id)),
    constraint correction_kind_known check (kind in ('NAME', 'DATE', 'AMOUNT_IN_WORDS', 'NUMBER', 'OTHER_TEXT')),
    constraint correction_mandated check (capacity in ('REVIEWER', 'TEAM_LEAD')),
    constraint correction_by_two_people check (judged_by is null or judged_by <> made_by),
    constraint correction_judged_whole check ((confirmed is null) = (judged_by is null) and (confirmed is null) = (judged_by_name is null)
        and (confirmed is null) = (judged_at is null) and (remarks is not null) = (confirmed is not null and not confirmed)),
    constraint correction_letter_whole check ((letter_id is null) = (left_on is null)),
    constraint correction_sent_if_confirmed check (letter_id is null or (confirmed is not null and confirmed)),
    key correction_of_claim (claim_id, made_at)
);

delimiter //
create trigger correction_is_of_an_announced_decision before insert on decision_correction for each row
begin
    if new.confirmed is not null then
        signal sqlstate '45000' set message_text = 'A correction is made first, and confirmed by another person after';
    end if;
    if not exists (select 1 from decision where id = new.decision_id and in_force_claim = new.claim_id and announced_on is not null) then
        signal sqlstate '45000' set message_text = 'Only the letter of an announced decision in force is corrected';
    end if;
    if not exists (select 1 from identity_mandate mandate join decision on decision.kind = mandate.kind where decision.id = new.decision_id
            and mandate.id = new.mandate_id and mandate.holder = new.made_by and mandate.confirmed_at is not null
            and (mandate.ended_at is null or mandate.ended_at > new.made_at)
            and date(new.made_at) between mandate.begins_on - interval 1 day and coalesce(mandate.ends_on, '9999-12-31')) then
        signal sqlstate '45000' set message_text = 'A letter is corrected only by somebody who may sign such a decision';
    end if;
end //
create trigger correction_is_fixed before update on decision_correction for each row
begin
    if not (new.id <=> old.id and new.claim_id <=> old.claim_id and new.decision_id <=> old.decision_id and new.kind <=> old.kind
            and new.wrong_text <=> old.wrong_text and new.right_text <=> old.right_text and new.why <=> old.why
            and new.made_by <=> old.made_by and new.made_by_name <=> old.made_by_name and new.capacity <=> old.capacity
            and new.mandate_id <=> old.mandate_id and new.made_at <=> old.made_at)
            or old.confirmed is not null and not (new.confirmed <=> old.confirmed and new.remarks <=> old.remarks
            and new.judged_by <=> old.judged_by and new.judged_by_name <=> old.judged_by_name and new.judged_at <=> old.judged_at)
            or old.letter_id is not null then
        signal sqlstate '45000' set message_text = 'A correction does not change; a next one can be made';
    end if;
end //
delimiter ;
create trigger correction_stays before delete on decision_correction for each row
    signal sqlstate '45000' set message_text = 'A correction is not deleted';
