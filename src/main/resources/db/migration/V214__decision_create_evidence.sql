-- What lay before whoever signed (Awb 3:2, 3:46): fixed in the transaction of the signature, and never changed.
create table decision_evidence (
    decision_id        char(36)     character set ascii collate ascii_bin not null primary key,
    claim_id           char(36)     character set ascii collate ascii_bin not null,
    content            mediumblob   not null comment 'sealed: the list as an auditor gets it, names of files included',
    sha256             char(64)     character set ascii collate ascii_bin not null comment 'of that list as it was written',
    statement_sha256   char(64)     character set ascii collate ascii_bin not null,
    assessment_version int unsigned null comment 'null if the claim is not processed',
    documents          int unsigned not null,
    letters            int unsigned not null,
    fixed_at           datetime(6)  not null,
    constraint decision_evidence_of_decision foreign key (decision_id) references decision (id),
    key decision_evidence_of_claim (claim_id)
);
create trigger decision_evidence_is_fixed before update on decision_evidence for each row
    signal sqlstate '45000' set message_text = 'What lay before a signer does not change';
create trigger decision_evidence_stays before delete on decision_evidence for each row
    signal sqlstate '45000' set message_text = 'What lay before a signer is not deleted';
