-- The register of institutions: each correction is a new version. And which place in a claim is which institution.
create table evidence_institution (
    id       char(36)    character set ascii collate ascii_bin not null primary key,
    added_at datetime(6) not null
);

create table evidence_institution_version (
    institution_id   char(36)     character set ascii collate ascii_bin not null,
    version          int          not null,
    name             varchar(200) not null,
    older_names      varchar(2000) not null comment 'one a line',
    care             varchar(40)  character set ascii collate ascii_bin not null comment 'code of application-stay.form',
    town             varchar(100) not null,
    from_year        int          null,
    until_year       int          null,
    reason           varchar(500) not null comment 'why it was corrected; empty for the first version',
    recorded_by      varchar(100) not null,
    recorded_by_name varchar(200) not null,
    recorded_at      datetime(6)  not null,
    primary key (institution_id, version),
    constraint evidence_version_of_institution foreign key (institution_id) references evidence_institution (id),
    constraint evidence_version_counts check (version >= 1 and (version = 1) = (reason = '')),
    constraint evidence_version_years check (from_year is null or until_year is null or until_year >= from_year),
    key evidence_institution_by_name (name)
);

create table evidence_stay_tie (
    number         bigint       not null auto_increment unique comment 'the order in which they were made',
    id             char(36)     character set ascii collate ascii_bin not null primary key,
    claim_id       char(36)     character set ascii collate ascii_bin not null,
    stay           int          not null comment 'its place in the statement, from 0',
    institution_id char(36)     character set ascii collate ascii_bin null comment 'null: none after all',
    tied_by        varchar(100) not null,
    tied_by_name   varchar(200) not null,
    tied_at        datetime(6)  not null,
    constraint evidence_tie_to_institution foreign key (institution_id) references evidence_institution (id),
    key evidence_tie_of_claim (claim_id, number)
);

create trigger evidence_institution_stays before delete on evidence_institution for each row
    signal sqlstate '45000' set message_text = 'An institution stays in the register';
create trigger evidence_version_is_fixed before update on evidence_institution_version for each row
    signal sqlstate '45000' set message_text = 'A version of the register does not change';
create trigger evidence_version_stays before delete on evidence_institution_version for each row
    signal sqlstate '45000' set message_text = 'A version of the register is not deleted';
create trigger evidence_tie_is_fixed before update on evidence_stay_tie for each row
    signal sqlstate '45000' set message_text = 'A tie to the register does not change; the next one counts';
create trigger evidence_tie_stays before delete on evidence_stay_tie for each row
    signal sqlstate '45000' set message_text = 'A tie to the register is not deleted';
