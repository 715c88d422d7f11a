-- Who acts for an applicant (vertegenwoordiging, Awb 2:1), on what ground, for what and from when to when. What was recorded stays; only its
-- end is added, once.
create table representation (
    id               char(36) character set ascii collate ascii_bin not null primary key,
    claim_id         char(36) character set ascii collate ascii_bin not null,
    kind             varchar(30) character set ascii not null,
    details          blob not null comment 'sealed JSON: name, address, telephone',
    acts             boolean not null,
    letters          boolean not null,
    from_day         date not null,
    until_day        date null comment 'the last day; null: until it is ended',
    document_id      char(36) character set ascii collate ascii_bin null comment 'the authorisation or the appointment',
    by_applicant     boolean not null comment 'recorded by the applicant, logged in: that is the authorisation',
    recorded_by      varchar(100) not null,
    recorded_by_name varchar(200) not null,
    recorded_at      datetime(6) not null,
    ended_on         date null comment 'the first day on which it no longer holds',
    ended_by         varchar(100) null,
    ended_at         datetime(6) null,
    constraint representation_kind_known check (kind in ('RELATIVE', 'FRIEND', 'LAWYER', 'LEGAL_REPRESENTATIVE', 'ADMINISTRATOR', 'GUARDIAN')),
    constraint representation_is_for_something check (acts or letters),
    constraint representation_begins_before_it_ends check (until_day is null or until_day >= from_day),
    constraint representation_rests_on_something check (by_applicant or document_id is not null or kind = 'LAWYER'),
    constraint representation_appointed_on_paper check (not (by_applicant and kind in ('LEGAL_REPRESENTATIVE', 'ADMINISTRATOR', 'GUARDIAN'))),
    constraint representation_ended_by_somebody check ((ended_on is null) = (ended_by is null) and (ended_on is null) = (ended_at is null)),
    key representation_of_claim (claim_id, recorded_at)
);

delimiter //
create trigger representation_only_ends before update on representation for each row
    if old.ended_on is not null or not (new.id = old.id and new.claim_id = old.claim_id and new.kind = old.kind and new.details = old.details
            and new.acts = old.acts and new.letters = old.letters and new.from_day = old.from_day and new.until_day <=> old.until_day
            and new.document_id <=> old.document_id and new.by_applicant = old.by_applicant and new.recorded_by = old.recorded_by
            and new.recorded_at = old.recorded_at) then
        signal sqlstate '45000' set message_text = 'What was recorded of a representative stays; it can only be ended, once';
    end if //
delimiter ;
create trigger representation_stays before delete on representation for each row
    signal sqlstate '45000' set message_text = 'A representation is not deleted';
