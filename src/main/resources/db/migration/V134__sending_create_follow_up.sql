-- Paper that came back: somebody looks for the right address, and the letter goes again or not, with a reason.
create table sending_follow_up (
    paper_id   char(36)     character set ascii collate ascii_bin not null primary key,
    claim_id   char(36)     character set ascii collate ascii_bin not null,
    why        varchar(20)  character set ascii collate ascii_bin not null,
    opened_at  datetime(6)  not null,
    opened_by  varchar(100) not null,
    closed_at  datetime(6)  null,
    closed_by  varchar(100) null,
    outcome    varchar(20)  character set ascii collate ascii_bin null,
    constraint sending_follow_up_of_paper foreign key (paper_id) references sending_paper (id),
    constraint sending_follow_up_why_known check (why in ('MOVED', 'UNKNOWN_ADDRESS', 'REFUSED', 'NOT_COLLECTED', 'DAMAGED')),
    constraint sending_follow_up_outcome_known check (outcome in ('SENT_AGAIN', 'TOLD_OTHERWISE')),
    constraint sending_follow_up_closed_whole check ((closed_at is null) = (closed_by is null) and (closed_at is null) = (outcome is null)),
    key sending_follow_up_open (closed_at, opened_at),
    key sending_follow_up_of_claim (claim_id)
);
create trigger sending_follow_up_stays before delete on sending_follow_up for each row
    signal sqlstate '45000' set message_text = 'What was returned is not deleted';
