-- Whom an applicant lets read along. The code is kept as a keyed hash only; who the helper is lies sealed. A share is never deleted: it is
-- taken back, and stays as what it was.
create table claim_share (
    id             char(36) character set ascii collate ascii_bin not null primary key,
    claim_id       char(36) character set ascii collate ascii_bin not null,
    who            blob not null comment 'sealed: how the applicant calls the helper',
    relation       varchar(20) character set ascii not null,
    sees_statement boolean not null,
    sees_status    boolean not null,
    sees_letters   boolean not null,
    until_day      date not null comment 'the last day on which the helper can look',
    code_index     char(32) character set ascii collate ascii_bin not null comment 'keyed hash of the code',
    code_until     datetime(6) not null,
    invited_at     datetime(6) not null,
    helper_id      char(36) character set ascii collate ascii_bin null,
    helper_name    blob null comment 'sealed: as DigiD knows the helper',
    accepted_at    datetime(6) null,
    looked_at      datetime(6) null comment 'when the helper last looked',
    taken_back_at  datetime(6) null,
    constraint claim_share_code_once unique (code_index),
    constraint claim_share_shows_something check (sees_statement or sees_status or sees_letters),
    constraint claim_share_accepted check ((accepted_at is null) = (helper_id is null) and (accepted_at is null) = (helper_name is null)),
    key claim_share_of_claim (claim_id, invited_at),
    key claim_share_of_helper (helper_id, accepted_at)
);

-- Wrong codes, so that nobody can try many.
create table claim_share_attempt (
    id        bigint unsigned not null auto_increment primary key,
    person_id char(36) character set ascii collate ascii_bin not null,
    at        datetime(6) not null,
    key claim_share_attempt_of_person (person_id, at)
);

delimiter //
create trigger claim_share_promise_is_fixed before update on claim_share for each row
    if not (new.id = old.id and new.claim_id = old.claim_id and new.sees_statement = old.sees_statement and new.sees_status = old.sees_status
            and new.sees_letters = old.sees_letters and new.until_day = old.until_day and new.code_index = old.code_index
            and (old.helper_id is null or new.helper_id = old.helper_id)
            and (old.taken_back_at is null or new.taken_back_at = old.taken_back_at)) then
        signal sqlstate '45000' set message_text = 'What was shared with whom does not change, and what was taken back stays so';
    end if //
delimiter ;
create trigger claim_share_stays before delete on claim_share for each row
    signal sqlstate '45000' set message_text = 'A share is not deleted';
