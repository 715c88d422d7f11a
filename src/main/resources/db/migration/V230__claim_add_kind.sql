-- Whom a claim is about. Until now every claim was the applicant's own; the subject of those is the applicant.
alter table claim add kind varchar(20) character set ascii not null default 'VICTIM' after person_id;
alter table claim add subject char(36) character set ascii collate ascii_bin null
    comment 'the applicant, or a blind index of the name and birth date of somebody else' after kind;
update claim set subject = person_id;
alter table claim modify kind varchar(20) character set ascii not null;
alter table claim modify subject char(36) character set ascii collate ascii_bin not null
    comment 'the applicant, or a blind index of the name and birth date of somebody else';

-- One open claim per applicant and subject, instead of one per applicant.
alter table claim drop constraint claim_open_until_decided;
alter table claim drop index claim_one_open_per_person;
alter table claim change open_person open_subject char(36) character set ascii collate ascii_bin null;
alter table claim add constraint claim_one_open_per_subject unique (person_id, open_subject);
alter table claim add constraint claim_open_until_decided check ((status = 'OPEN') = (open_subject is not null) and (status = 'OPEN') = (outcome is null));
alter table claim add constraint claim_kind_known check (kind in ('VICTIM', 'NEXT_OF_KIN', 'MINOR', 'UNDER_ADMINISTRATION'));
alter table claim add key claim_of_subject (subject);

drop trigger claim_identity_is_fixed;
delimiter //
create trigger claim_identity_is_fixed before update on claim for each row
    if not (new.id = old.id and new.number = old.number and new.person_id = old.person_id and new.kind = old.kind
            and new.subject = old.subject and new.submitted_at = old.submitted_at and new.received_on = old.received_on
            and new.scheme = old.scheme) then
        signal sqlstate '45000' set message_text = 'Who filed what about whom and when does not change';
    end if //
delimiter ;
