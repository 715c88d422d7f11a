-- A claim can be withdrawn until its decision is announced: it is closed without one.
alter table claim drop constraint claim_outcome_known;
alter table claim add constraint claim_outcome_known check (outcome in ('GRANTED', 'REFUSED', 'NOT_PROCESSED', 'WITHDRAWN'));
alter table claim modify outcome varchar(15) character set ascii null;

create table claim_withdrawal (
    claim_id     char(36)     character set ascii collate ascii_bin not null primary key,
    withdrawn_on date         not null comment 'the day on which it came in',
    on_paper     boolean      not null,
    recorded_by  varchar(100) character set ascii collate ascii_bin not null,
    recorded_at  datetime(6)  not null,
    constraint claim_withdrawal_of_claim foreign key (claim_id) references claim (id)
);
create trigger claim_withdrawal_is_fixed before update on claim_withdrawal for each row
    signal sqlstate '45000' set message_text = 'A withdrawal does not change';
create trigger claim_withdrawal_stays before delete on claim_withdrawal for each row
    signal sqlstate '45000' set message_text = 'A withdrawal is not deleted';
