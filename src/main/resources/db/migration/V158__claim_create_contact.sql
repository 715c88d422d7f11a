-- Who handles a claim, as the applicant is told (letter L02). The row is written with the taking of the work; that the applicant was told
-- is written once, with the letter.
create table claim_contact (
    claim_id  char(36)     character set ascii collate ascii_bin not null primary key,
    person_id varchar(100) character set ascii collate ascii_bin not null comment 'the Keycloak user name of who took the work last',
    name      varchar(200) not null comment 'as the letter names them',
    since     datetime(6)  not null,
    told_at   datetime(6)  null comment 'when letter L02 was ordered',
    constraint claim_contact_of_claim foreign key (claim_id) references claim (id),
    index claim_contact_to_tell (told_at, since)
);

delimiter //
create trigger claim_contact_is_told_once before update on claim_contact for each row
    if old.told_at is not null and not (new.told_at <=> old.told_at) then
        signal sqlstate '45000' set message_text = 'Who the contact is, is told once';
    end if //
delimiter ;

create trigger claim_contact_stays before delete on claim_contact for each row
    signal sqlstate '45000' set message_text = 'A contact of a claim is not deleted';
