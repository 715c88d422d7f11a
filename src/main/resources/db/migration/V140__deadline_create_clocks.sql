-- Statutory clocks: the fact and the length that were promised, and a ledger that only grows. The last day is computed from it; it stands
-- here once more only so that a page can find what runs out.
create table clock (
    id                 char(36)     character set ascii collate ascii_bin not null primary key,
    claim_id           char(36)     character set ascii collate ascii_bin not null,
    kind               varchar(30)  character set ascii collate ascii_bin not null,
    fact_on            date         not null comment 'the day from which the law counts; itself not counted',
    promised_days      int          not null,
    postponement_weeks int          not null,
    statutory          boolean      not null comment 'set by a law, so that the Algemene termijnenwet may extend it',
    version            varchar(64)  character set ascii collate ascii_bin not null comment 'of the table of parameters; empty for a named day',
    term_ended_on      date         null comment 'penalty only: the last day of the term that was missed',
    evidence           varchar(100) character set ascii collate ascii_bin not null,
    started_by         varchar(100) character set ascii collate ascii_bin not null,
    started_at         datetime(6)  not null,
    due_on             date         null comment 'copy of what the ledger says; null while nobody can know',
    ended_on           date         null comment 'copy of what the ledger says',
    constraint clock_lasts check (promised_days > 0 and postponement_weeks >= 0),
    constraint clock_penalty_names_term check ((kind = 'PENALTY') = (term_ended_on is not null)),
    key clock_of_claim (claim_id, kind, started_at),
    key clock_runs_out (kind, ended_on, due_on)
);

create table clock_entry (
    id          char(36)     character set ascii collate ascii_bin not null primary key,
    clock_id    char(36)     character set ascii collate ascii_bin not null,
    event       varchar(30)  character set ascii collate ascii_bin not null,
    on_day      date         not null,
    until_day   date         null,
    posted_on   date         null,
    weeks       int          null,
    ground      varchar(30)  character set ascii collate ascii_bin null,
    evidence    varchar(100) character set ascii collate ascii_bin not null comment 'the letter, document or message that shows it',
    recorded_by varchar(100) character set ascii collate ascii_bin not null,
    recorded_at datetime(6)  not null,
    constraint clock_entry_of_clock foreign key (clock_id) references clock (id),
    key clock_entry_in_order (clock_id, on_day)
);

delimiter //
create trigger clock_keeps_its_promise before update on clock for each row
    if not (new.id <=> old.id and new.claim_id <=> old.claim_id and new.kind <=> old.kind and new.fact_on <=> old.fact_on
            and new.promised_days <=> old.promised_days and new.postponement_weeks <=> old.postponement_weeks
            and new.statutory <=> old.statutory and new.version <=> old.version and new.term_ended_on <=> old.term_ended_on
            and new.evidence <=> old.evidence and new.started_by <=> old.started_by and new.started_at <=> old.started_at) then
        signal sqlstate '45000' set message_text = 'A clock keeps the term under which it was started';
    end if //
delimiter ;
create trigger clock_stays before delete on clock for each row
    signal sqlstate '45000' set message_text = 'A clock is not deleted';
create trigger clock_entry_is_fixed before update on clock_entry for each row
    signal sqlstate '45000' set message_text = 'An entry of a clock does not change';
create trigger clock_entry_stays before delete on clock_entry for each row
    signal sqlstate '45000' set message_text = 'An entry of a clock is not deleted';
