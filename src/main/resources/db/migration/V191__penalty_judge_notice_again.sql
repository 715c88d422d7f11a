-- A default notice on which "none is due" was found can be judged again, once whoever signs has sent the decision back. What was found
-- before is kept here, word for word; the notice then waits for a new judgement.
create table penalty_judgement (
    notice_id        char(36)     character set ascii collate ascii_bin not null,
    number           int unsigned not null comment '1 for the first judgement on the notice',
    ground           varchar(30)  character set ascii collate ascii_bin not null,
    reason           blob         not null comment 'sealed, as it lay on the notice',
    judged_by        varchar(100) character set ascii collate ascii_bin not null,
    judged_by_name   varchar(200) not null,
    judged_at        datetime(6)  not null,
    again_reason     blob         not null comment 'sealed: why it is judged again',
    set_aside_by     varchar(100) character set ascii collate ascii_bin not null,
    set_aside_by_name varchar(200) not null,
    set_aside_at     datetime(6)  not null,
    primary key (notice_id, number),
    constraint penalty_judgement_of_notice foreign key (notice_id) references penalty_notice (id)
);

delimiter //
create trigger penalty_judgement_is_what_was_found before insert on penalty_judgement for each row
begin
    if not exists (select 1 from penalty_notice where id = new.notice_id and state = 'NONE_DUE' and ground = new.ground and reason = new.reason
            and judged_by = new.judged_by and judged_by_name = new.judged_by_name and judged_at = new.judged_at) then
        signal sqlstate '45000' set message_text = 'Only what was found is set aside';
    end if;
    if exists (select 1 from penalty_decision where live_notice = new.notice_id)
            or not exists (select 1 from penalty_decision where notice_id = new.notice_id and state = 'SENT_BACK') then
        signal sqlstate '45000' set message_text = 'A notice is judged again once the decision on it was sent back';
    end if;
end //
delimiter ;
create trigger penalty_judgement_is_fixed before update on penalty_judgement for each row
    signal sqlstate '45000' set message_text = 'A judgement that was set aside does not change';
create trigger penalty_judgement_stays before delete on penalty_judgement for each row
    signal sqlstate '45000' set message_text = 'A judgement that was set aside is not deleted';

drop trigger penalty_notice_walks;
delimiter //
create trigger penalty_notice_walks before update on penalty_notice for each row
begin
    declare again boolean default old.state = 'NONE_DUE' and new.state = 'TO_JUDGE';
    if not (new.id <=> old.id and new.claim_id <=> old.claim_id and new.channel <=> old.channel and new.received_on <=> old.received_on
            and new.posted_on <=> old.posted_on and new.words <=> old.words and new.documents <=> old.documents
            and new.term_ended_on <=> old.term_ended_on and new.earlier_notice <=> old.earlier_notice
            and new.recorded_by <=> old.recorded_by and new.recorded_at <=> old.recorded_at) then
        signal sqlstate '45000' set message_text = 'A default notice stays as it came';
    end if;
    if not again and concat(old.state, '>', new.state) not in ('TO_JUDGE>COUNTING', 'TO_JUDGE>NONE_DUE', 'COUNTING>COUNTED', 'COUNTING>IN_TIME') then
        signal sqlstate '45000' set message_text = 'A default notice cannot take this step';
    end if;
    if again and (new.reason is not null or not exists (select 1 from penalty_judgement where notice_id = old.id and judged_by = old.judged_by
            and judged_at = old.judged_at and ground = old.ground and reason = old.reason)) then
        signal sqlstate '45000' set message_text = 'What was found is kept before a default notice is judged again';
    end if;
    if not again and old.judged_by is not null and not (new.judged_by <=> old.judged_by and new.judged_by_name <=> old.judged_by_name
            and new.judged_at <=> old.judged_at and new.ground <=> old.ground and new.reason <=> old.reason) then
        signal sqlstate '45000' set message_text = 'A judgement on a default notice does not change';
    end if;
end //
delimiter ;
