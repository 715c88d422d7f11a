-- Decisions on the penalty (dwangsombesluit, Awb 4:18): prepared by one person, signed or sent back by another, announced by letter L18.
create table penalty_decision (
    id               char(36)     character set ascii collate ascii_bin not null primary key,
    notice_id        char(36)     character set ascii collate ascii_bin not null,
    claim_id         char(36)     character set ascii collate ascii_bin not null,
    round            int unsigned not null comment '1, and one more each time it was sent back',
    state            varchar(10)  character set ascii collate ascii_bin not null,
    -- the notice, unless this was sent back: one decision on each notice
    live_notice      char(36)     character set ascii collate ascii_bin
                     as (case when state = 'SENT_BACK' then null else rtrim(notice_id) end) stored,
    ground           varchar(30)  character set ascii collate ascii_bin null comment 'why none is due; null if one is',
    first_day        date         null,
    last_day         date         null,
    days             int unsigned null,
    amount_cents     bigint       null,
    reason           blob         not null comment 'sealed',
    prepared_by      varchar(100) character set ascii collate ascii_bin not null,
    prepared_by_name varchar(200) not null,
    prepared_at      datetime(6)  not null,
    remarks          blob         null comment 'sealed: why it was sent back',
    sent_back_by     varchar(100) character set ascii collate ascii_bin null,
    sent_back_by_name varchar(200) null,
    signed_by        varchar(100) character set ascii collate ascii_bin null,
    signed_by_name   varchar(200) null,
    capacity         varchar(30)  character set ascii collate ascii_bin null comment 'in which role it was signed',
    signed_at        datetime(6)  null,
    announced_on     date         null,
    payment_due      date         null,
    objection_until  date         null,
    letter_id        char(36)     character set ascii collate ascii_bin null,
    constraint penalty_decision_one_for_each_notice unique (live_notice),
    constraint penalty_decision_round unique (notice_id, round),
    constraint penalty_decision_of_notice foreign key (notice_id) references penalty_notice (id),
    constraint penalty_decision_states check (state in ('PREPARED', 'SENT_BACK', 'SIGNED', 'ANNOUNCED')),
    constraint penalty_decision_sum_or_ground check ((ground is null) = (amount_cents is not null) and (ground is null) = (days is not null)
        and (ground is null) = (first_day is not null) and (ground is null) = (last_day is not null)),
    constraint penalty_decision_grounds check (ground is null
        or ground in ('UNREASONABLY_LATE', 'NOT_AN_INTERESTED_PARTY', 'PLAINLY_UNFOUNDED')),
    -- Awb 4:17(1): at most 42 days
    constraint penalty_decision_days check (days is null or (days between 1 and 42 and datediff(last_day, first_day) = days - 1)),
    constraint penalty_decision_amount check (amount_cents is null or amount_cents > 0),
    constraint penalty_decision_four_eyes check (signed_by is null or signed_by <> prepared_by),
    constraint penalty_decision_sent_back_by_another check (sent_back_by is null or sent_back_by <> prepared_by),
    constraint penalty_decision_sent_back_whole check ((state = 'SENT_BACK') = (sent_back_by is not null)
        and (sent_back_by is null) = (remarks is null) and (sent_back_by is null) = (sent_back_by_name is null)),
    constraint penalty_decision_signed_whole check ((state in ('SIGNED', 'ANNOUNCED')) = (signed_by is not null)
        and (signed_by is null) = (signed_by_name is null) and (signed_by is null) = (capacity is null)
        and (signed_by is null) = (signed_at is null)),
    constraint penalty_decision_mandated check (capacity is null or capacity in ('REVIEWER', 'TEAM_LEAD')),
    constraint penalty_decision_announced_whole check ((state = 'ANNOUNCED') = (announced_on is not null)
        and (announced_on is null) = (objection_until is null) and (announced_on is null) = (letter_id is null)
        and (payment_due is not null) = (state = 'ANNOUNCED' and amount_cents is not null)),
    key penalty_decision_of_claim (claim_id)
);

delimiter //
create trigger penalty_decision_starts before insert on penalty_decision for each row
begin
    declare notice_state varchar(20) character set ascii collate ascii_bin;
    if new.state <> 'PREPARED' then
        signal sqlstate '45000' set message_text = 'A decision on a penalty is prepared first';
    end if;
    select state into notice_state from penalty_notice where id = new.notice_id and claim_id = new.claim_id;
    if notice_state is null or notice_state not in ('COUNTED', 'NONE_DUE') or (notice_state = 'NONE_DUE' and new.ground is null) then
        signal sqlstate '45000' set message_text = 'There is nothing to decide on this notice';
    end if;
end //
create trigger penalty_decision_walks before update on penalty_decision for each row
begin
    if not (new.id <=> old.id and new.notice_id <=> old.notice_id and new.claim_id <=> old.claim_id and new.round <=> old.round
            and new.ground <=> old.ground and new.first_day <=> old.first_day and new.last_day <=> old.last_day and new.days <=> old.days
            and new.amount_cents <=> old.amount_cents and new.reason <=> old.reason and new.prepared_by <=> old.prepared_by
            and new.prepared_by_name <=> old.prepared_by_name and new.prepared_at <=> old.prepared_at) then
        signal sqlstate '45000' set message_text = 'What was prepared does not change';
    end if;
    if concat(old.state, '>', new.state) not in ('PREPARED>SENT_BACK', 'PREPARED>SIGNED', 'SIGNED>ANNOUNCED') then
        signal sqlstate '45000' set message_text = 'A decision on a penalty cannot take this step';
    end if;
    if old.signed_by is not null and not (new.signed_by <=> old.signed_by and new.signed_by_name <=> old.signed_by_name
            and new.capacity <=> old.capacity and new.signed_at <=> old.signed_at) then
        signal sqlstate '45000' set message_text = 'A signature does not change';
    end if;
end //
delimiter ;
create trigger penalty_decision_stays before delete on penalty_decision for each row
    signal sqlstate '45000' set message_text = 'A decision on a penalty is not deleted';
