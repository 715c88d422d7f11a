-- To whom we wrote where the queue is (letter L32): once per claim and interval.
create table claim_waiting_message (
    id       char(36)    character set ascii collate ascii_bin not null primary key,
    claim_id char(36)    character set ascii collate ascii_bin not null,
    number   int         not null comment 'how many whole intervals somebody had waited',
    sent_at  datetime(6) not null,
    constraint claim_waiting_message_once unique (claim_id, number),
    constraint claim_waiting_message_number check (number > 0),
    constraint claim_waiting_message_of_claim foreign key (claim_id) references claim (id)
);

create trigger claim_waiting_message_is_fixed before update on claim_waiting_message for each row
    signal sqlstate '45000' set message_text = 'A message about waiting does not change';
create trigger claim_waiting_message_stays before delete on claim_waiting_message for each row
    signal sqlstate '45000' set message_text = 'A message about waiting is not deleted';
