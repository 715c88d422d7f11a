-- A claim after a refusal, about the same person and by the same applicant, asks to look again (Awb 4:6); it counts as filed when the first one was.
create table claim_revision (
    claim_id char(36) character set ascii collate ascii_bin not null primary key,
    earlier  char(36) character set ascii collate ascii_bin not null comment 'the claim that was refused',
    constraint revision_of_claim foreign key (claim_id) references claim (id),
    constraint revision_of_earlier foreign key (earlier) references claim (id),
    constraint revision_of_another check (earlier <> claim_id),
    key revision_by_earlier (earlier)
);

delimiter //
create trigger revision_after_refusal before insert on claim_revision for each row
    if not exists (select 1 from claim one join claim new_one on new_one.id = new.claim_id and new_one.person_id = one.person_id
            and new_one.subject = one.subject where one.id = new.earlier and one.outcome = 'REFUSED') then
        signal sqlstate '45000' set message_text = 'Only a refused claim of the same applicant about the same person is looked at again';
    end if //
delimiter ;
create trigger revision_is_fixed before update on claim_revision for each row
    signal sqlstate '45000' set message_text = 'Which refusal a claim asks to look at again does not change';
create trigger revision_stays before delete on claim_revision for each row
    signal sqlstate '45000' set message_text = 'Which refusal a claim asks to look at again is not deleted';
