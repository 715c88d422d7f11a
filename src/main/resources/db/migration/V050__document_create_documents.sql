-- Documents as they were taken in. A row never changes except for its scan and for being taken back before the claim was sent.

-- One row per claim: locked while a file is added, so that the number of files stays within its limit.
create table document_shelf (
    claim_id  char(36) character set ascii collate ascii_bin not null primary key,
    -- from here on the applicant takes nothing back: it belongs to the claim
    kept_from datetime(6) null
);

create table document (
    id         char(36) character set ascii collate ascii_bin not null primary key,
    claim_id   char(36) character set ascii collate ascii_bin not null,
    name       varbinary(1000) not null comment 'sealed: people put names in file names',
    type       varchar(10) character set ascii not null,
    size       int unsigned not null comment 'bytes in clear',
    sha256     char(64) character set ascii collate ascii_bin not null comment 'of the content in clear',
    stored_at  datetime(6) not null,
    stored_by  varchar(100) not null,
    scan_state varchar(20) character set ascii not null,
    scanned_at datetime(6) null,
    removed_at datetime(6) null,
    constraint document_shelf_exists foreign key (claim_id) references document_shelf (claim_id),
    constraint document_type_known check (type in ('PDF', 'JPEG', 'PNG', 'DOCX')),
    constraint document_scan_known check (scan_state in ('NOT_SCANNED', 'IN_CHECK', 'CLEAN', 'INFECTED')),
    key document_of_claim (claim_id, stored_at),
    key document_to_scan (scan_state, stored_at)
);

-- Content lies in pieces of at most a megabyte: no single packet or log record grows with the size limit that an agency sets.
create table document_piece (
    document_id char(36) character set ascii collate ascii_bin not null,
    position    int unsigned not null,
    bytes       mediumblob not null,
    primary key (document_id, position)
);

delimiter //
create trigger document_is_fixed before update on document for each row
    if not (new.id = old.id and new.claim_id = old.claim_id and new.name = old.name and new.type = old.type and new.size = old.size
            and new.sha256 = old.sha256 and new.stored_at = old.stored_at and new.stored_by = old.stored_by
            and (old.removed_at is null or new.removed_at <=> old.removed_at)) then
        signal sqlstate '45000' set message_text = 'A stored document does not change';
    end if //
delimiter ;

create trigger document_stays before delete on document for each row
    signal sqlstate '45000' set message_text = 'A stored document is not deleted';

create trigger document_piece_is_fixed before update on document_piece for each row
    signal sqlstate '45000' set message_text = 'A stored document does not change';

create trigger document_piece_stays before delete on document_piece for each row
    signal sqlstate '45000' set message_text = 'A stored document is not deleted';
