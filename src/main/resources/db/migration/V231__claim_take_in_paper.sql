-- Claims that came on paper. Staff copy the form into a draft; the person has no draft open of their own by that.
alter table claim_draft add on_paper boolean not null default false after person_id;
alter table claim_draft drop constraint claim_draft_open_until_submitted;
alter table claim_draft add constraint claim_draft_open_until_submitted
    check ((on_paper and open_person is null) or (not on_paper and (open_person is null) = (submitted_at is not null)));

create table claim_paper (
    claim_id      char(36)     character set ascii collate ascii_bin not null primary key,
    posted_on     date         null comment 'the postmark; null if it cannot be read',
    received_on   date         not null comment 'the stamp of receipt: the clocks start here',
    begun_by      varchar(100) character set ascii collate ascii_bin not null,
    begun_by_name varchar(200) not null,
    registered_on date         null comment 'null until the claim was registered',
    registered_by varchar(100) character set ascii collate ascii_bin null,
    has_login     boolean      not null comment 'whether a BSN is known, so that the person can log in and find the claim',
    constraint claim_paper_of_draft foreign key (claim_id) references claim_draft (claim_id),
    constraint claim_paper_posted_before_received check (posted_on <= received_on),
    constraint claim_paper_received_before_registered check (received_on <= registered_on),
    constraint claim_paper_registered_by_somebody check ((registered_on is null) = (registered_by is null)),
    key claim_paper_open (registered_on, received_on)
);
delimiter //
create trigger claim_paper_is_fixed_once_registered before update on claim_paper for each row
    if old.registered_on is not null then
        signal sqlstate '45000' set message_text = 'A paper claim that was registered does not change';
    end if //
delimiter ;
create trigger claim_paper_stays before delete on claim_paper for each row
    signal sqlstate '45000' set message_text = 'A paper claim is not deleted';

-- Things that somebody sent and wants back: a photograph, a diary. A return is written once.
create table claim_original (
    id            char(36)     character set ascii collate ascii_bin not null primary key,
    claim_id      char(36)     character set ascii collate ascii_bin not null,
    description   blob         not null comment 'sealed',
    kept_where    varchar(200) not null,
    received_on   date         not null,
    recorded_by   varchar(100) character set ascii collate ascii_bin not null,
    recorded_at   datetime(6)  not null,
    returned_on   date         null,
    returned_way  varchar(20)  character set ascii null,
    returned_by   varchar(100) character set ascii collate ascii_bin null,
    constraint claim_original_of_draft foreign key (claim_id) references claim_draft (claim_id),
    constraint claim_original_way_known check (returned_way in ('POST', 'REGISTERED_POST', 'IN_PERSON')),
    constraint claim_original_returned_whole check ((returned_on is null) = (returned_way is null) and (returned_on is null) = (returned_by is null)),
    constraint claim_original_returned_later check (received_on <= returned_on),
    key claim_original_order (claim_id, recorded_at),
    key claim_original_open (returned_on)
);
delimiter //
create trigger claim_original_is_returned_once before update on claim_original for each row
    if old.returned_on is not null then
        signal sqlstate '45000' set message_text = 'An original that was returned does not change';
    end if //
delimiter ;
create trigger claim_original_stays before delete on claim_original for each row
    signal sqlstate '45000' set message_text = 'The record of an original is not deleted';
