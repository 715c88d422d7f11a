-- Outbox of the e-mails that say only that there is a message (kennisgeving, Awb 2:10). Written in the transaction in which the letter
-- became accessible; a worker leases a row, sends, and records. The Message-ID is fixed here, so a repeat is known as one. To which
-- address it goes is looked up at the last moment: whoever changed it meanwhile did so for a reason.
create table sending_notice (
    id           char(36)     character set ascii collate ascii_bin not null primary key,
    dispatch_id  char(36)     character set ascii collate ascii_bin not null,
    claim_id     char(36)     character set ascii collate ascii_bin not null,
    message_id   varchar(200) character set ascii collate ascii_bin not null,
    state        varchar(20)  character set ascii collate ascii_bin not null,
    made_at      datetime(6)  not null,
    due_at       datetime(6)  not null comment 'within 48 hours after the letter became accessible',
    next_try_at  datetime(6)  not null,
    attempts     int          not null default 0,
    lease        char(36)     character set ascii collate ascii_bin null,
    leased_until datetime(6)  null,
    sent_at      datetime(6)  null,
    problem      varchar(60)  character set ascii collate ascii_bin null comment 'a code of the mail server, never its words',
    constraint sending_notice_once unique (dispatch_id),
    constraint sending_notice_message_once unique (message_id),
    constraint sending_notice_state_known check (state in ('WAITING', 'SENT', 'FAILED', 'BOUNCED')),
    constraint sending_notice_of_dispatch foreign key (dispatch_id) references sending_dispatch (id),
    key sending_notice_waiting (state, next_try_at)
);
create trigger sending_notice_stays before delete on sending_notice for each row
    signal sqlstate '45000' set message_text = 'A notice is not deleted';

delimiter //
create trigger sending_notice_says_the_same before update on sending_notice for each row
begin
    if new.id <> old.id or new.dispatch_id <> old.dispatch_id or new.message_id <> old.message_id
            or new.due_at <> old.due_at then
        signal sqlstate '45000' set message_text = 'A notice keeps its Message-ID and its term';
    end if;
    if old.state in ('FAILED', 'BOUNCED') or (old.state = 'SENT' and new.state not in ('SENT', 'BOUNCED')) then
        signal sqlstate '45000' set message_text = 'A notice that is done with stays so';
    end if;
end//
delimiter ;
