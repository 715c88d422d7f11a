-- Between signing and announcement a decision can be held back, released and recalled; nothing has then been announced.
create table decision_withholding (
    id           char(36)     character set ascii collate ascii_bin not null primary key,
    decision_id  char(36)     character set ascii collate ascii_bin not null,
    step         varchar(10)  character set ascii collate ascii_bin not null,
    reason       varchar(20)  character set ascii collate ascii_bin null,
    words        blob         not null comment 'sealed',
    done_by      varchar(100) character set ascii collate ascii_bin not null,
    done_by_name varchar(200) not null,
    done_at      datetime(6)  not null,
    constraint decision_withholding_of_decision foreign key (decision_id) references decision (id),
    constraint decision_withholding_step_known check (step in ('HELD', 'RELEASED', 'RECALLED')),
    constraint decision_withholding_has_reason check ((step = 'RELEASED') = (reason is null)),
    key decision_withholding_last (decision_id, done_at)
);
create trigger decision_withholding_is_fixed before update on decision_withholding for each row
    signal sqlstate '45000' set message_text = 'That a decision was held back does not change';
create trigger decision_withholding_stays before delete on decision_withholding for each row
    signal sqlstate '45000' set message_text = 'That a decision was held back is not deleted';

-- A recalled decision was never announced, and never will be.
delimiter //
create trigger decision_recalled_is_not_announced before update on decision for each row
    if old.in_force_claim is null and old.announced_on is null and new.announced_on is not null then
        signal sqlstate '45000' set message_text = 'A recalled decision is not announced';
    end if //
delimiter ;

create table assessment_set_aside (
    claim_id     char(36)     character set ascii collate ascii_bin not null,
    round        int unsigned not null,
    set_aside_by varchar(100) character set ascii collate ascii_bin not null,
    set_aside_at datetime(6)  not null,
    primary key (claim_id, round),
    constraint assessment_set_aside_of_proposal foreign key (claim_id, round) references assessment_proposal (claim_id, round)
);
create trigger assessment_set_aside_is_fixed before update on assessment_set_aside for each row
    signal sqlstate '45000' set message_text = 'What was set aside stays so';
create trigger assessment_set_aside_stays before delete on assessment_set_aside for each row
    signal sqlstate '45000' set message_text = 'What was set aside stays so';
