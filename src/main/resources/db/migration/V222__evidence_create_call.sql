-- Each attempt to telephone an applicant: whether they were reached, how they showed who they are, and what was agreed.
create table evidence_call (
    id               char(36)     character set ascii collate ascii_bin not null primary key comment 'chosen by the page: a second click adds nothing',
    claim_id         char(36)     character set ascii collate ascii_bin not null,
    called_at        datetime(6)  not null,
    reached          varchar(10)  character set ascii collate ascii_bin not null,
    proof            varchar(20)  character set ascii collate ascii_bin null comment 'only of who was reached',
    agreed           mediumblob   not null comment 'sealed; may be empty words',
    next             varchar(10)  character set ascii collate ascii_bin null comment 'what to do when nobody was reached',
    at_an_unsafe_time boolean     not null comment 'it was outside the times that are safe for the applicant, or they do not want to be telephoned',
    recorded_by      varchar(100) not null,
    recorded_by_name varchar(200) not null,
    recorded_at      datetime(6)  not null,
    constraint evidence_call_reached check (reached in ('YES', 'NO', 'OTHER')),
    constraint evidence_call_proven check ((reached = 'YES') = (proof is not null) and (reached = 'YES') = (next is null)),
    key evidence_call_of_claim (claim_id, called_at)
);

create trigger evidence_call_is_fixed before update on evidence_call for each row
    signal sqlstate '45000' set message_text = 'A call does not change; a second entry corrects it';
create trigger evidence_call_stays before delete on evidence_call for each row
    signal sqlstate '45000' set message_text = 'A call is not deleted';
