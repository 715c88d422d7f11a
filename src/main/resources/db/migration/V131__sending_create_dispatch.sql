-- What is sent to whom by which way. A letter is ordered once and leaves once; what happened to it on its way is a ledger that only grows.
create table sending_dispatch (
    id          char(36)     character set ascii collate ascii_bin not null primary key,
    claim_id    char(36)     character set ascii collate ascii_bin not null,
    type        varchar(40)  character set ascii collate ascii_bin not null,
    subject     varchar(100) character set ascii collate ascii_bin not null comment 'id of what the letter is about',
    recipient   varchar(60)  character set ascii collate ascii_bin not null comment 'one row for each: a message never has two',
    live        tinyint      null comment '1, or null once it was taken back',
    kind        varchar(20)  character set ascii collate ascii_bin not null,
    channel     varchar(10)  character set ascii collate ascii_bin not null,
    state       varchar(20)  character set ascii collate ascii_bin not null,
    ordered_at  datetime(6)  not null,
    ordered_by  varchar(100) not null,
    letter_id   char(36)     character set ascii collate ascii_bin null comment 'once it left',
    left_on     date         null comment 'the day in the Netherlands',
    left_at     datetime(6)  null,
    taken_back_at     datetime(6)  null,
    taken_back_by     varchar(100) null,
    taken_back_reason blob         null comment 'sealed',
    constraint sending_one_of_each unique (claim_id, type, subject, recipient, live),
    constraint sending_letter_once unique (letter_id),
    constraint sending_dispatch_state_known check (state in ('WAITING', 'LEFT', 'TAKEN_BACK')),
    constraint sending_left_with_letter check ((state = 'LEFT') = (letter_id is not null and left_on is not null and left_at is not null)),
    constraint sending_taken_back_not_live check ((state = 'TAKEN_BACK') = (live is null)),
    key sending_dispatch_of_claim (claim_id, ordered_at)
);

delimiter //
create trigger sending_dispatch_moves_on before update on sending_dispatch for each row
begin
    if old.state <> 'WAITING' then
        signal sqlstate '45000' set message_text = 'What left or was taken back does not change';
    end if;
    if new.claim_id <> old.claim_id or new.type <> old.type or new.subject <> old.subject or new.recipient <> old.recipient
            or new.channel <> old.channel then
        signal sqlstate '45000' set message_text = 'What is sent to whom does not change';
    end if;
end//
delimiter ;
create trigger sending_dispatch_stays before delete on sending_dispatch for each row
    signal sqlstate '45000' set message_text = 'What was sent is not deleted';

-- The paper to be printed: a letter that goes by post, or a copy of one that left already.
create table sending_paper (
    id          char(36)    character set ascii collate ascii_bin not null primary key,
    dispatch_id char(36)    character set ascii collate ascii_bin not null,
    number      int         not null comment '1 for the first paper of this letter, 2 for the next',
    reason      varchar(20) character set ascii collate ascii_bin not null,
    state       varchar(20) character set ascii collate ascii_bin not null,
    run_id      char(36)    character set ascii collate ascii_bin null,
    ordered_at  datetime(6) not null,
    constraint sending_paper_numbered unique (dispatch_id, number),
    constraint sending_paper_reason_known check (reason in ('POST', 'COPY', 'NOT_NOTICED', 'RETURNED')),
    constraint sending_paper_state_known check (state in ('WAITING', 'PREPARED', 'HANDED_OVER', 'WITHDRAWN', 'RETURNED')),
    constraint sending_paper_in_run check ((state in ('WAITING', 'WITHDRAWN')) = (run_id is null)),
    constraint sending_paper_of_dispatch foreign key (dispatch_id) references sending_dispatch (id),
    key sending_paper_waiting (state, ordered_at),
    key sending_paper_of_run (run_id)
);
create trigger sending_paper_stays before delete on sending_paper for each row
    signal sqlstate '45000' set message_text = 'A paper is not deleted';

create table sending_ledger (
    id          bigint       not null auto_increment primary key,
    dispatch_id char(36)     character set ascii collate ascii_bin not null,
    claim_id    char(36)     character set ascii collate ascii_bin not null,
    event       varchar(20)  character set ascii collate ascii_bin not null,
    happened_at datetime(6)  not null,
    recorded_at datetime(6)  not null,
    recorded_by varchar(100) not null,
    evidence    varchar(200) character set ascii collate ascii_bin not null comment 'an id, a code or a hash; never a word about anybody',
    constraint sending_ledger_event_known check (event in ('ACCESSIBLE', 'HANDED_OVER', 'NOTICED', 'NOT_NOTICED', 'BOUNCED', 'READ',
        'RETURNED', 'SENT_AGAIN', 'TAKEN_BACK')),
    constraint sending_ledger_of_dispatch foreign key (dispatch_id) references sending_dispatch (id),
    key sending_ledger_of_claim (claim_id, id)
);
create trigger sending_ledger_is_fixed before update on sending_ledger for each row
    signal sqlstate '45000' set message_text = 'The delivery ledger only grows';
create trigger sending_ledger_stays before delete on sending_ledger for each row
    signal sqlstate '45000' set message_text = 'The delivery ledger only grows';
