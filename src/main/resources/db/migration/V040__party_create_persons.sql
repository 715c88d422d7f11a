-- Persons, and per claim how they wish to be reached and where the money goes. Who somebody is lies sealed; only the fingerprint of
-- the BSN can be looked up.

create table person (
    id           char(36) character set ascii collate ascii_bin not null primary key,
    bsn_index    char(32) character set ascii collate ascii_bin not null comment 'blind index',
    bsn          varbinary(200) not null comment 'sealed',
    profile      varbinary(8000) not null comment 'sealed JSON',
    known_since  datetime(6) not null,
    refreshed_at datetime(6) not null,
    constraint person_is_one_person unique (bsn_index)
);

create table party_preferences (
    claim_id  char(36) character set ascii collate ascii_bin not null,
    version   int unsigned not null,
    chosen    varbinary(8000) not null comment 'sealed JSON',
    chosen_at datetime(6) not null,
    chosen_by varchar(100) not null,
    primary key (claim_id, version)
);

-- A correction is a new version: which account was known when stays visible.
create table party_bank_account (
    claim_id    char(36) character set ascii collate ascii_bin not null,
    version     int unsigned not null,
    iban_index  char(32) character set ascii collate ascii_bin not null comment 'blind index',
    iban        varbinary(200) not null comment 'sealed',
    holder      varbinary(1000) not null comment 'sealed',
    reason      varbinary(4000) null comment 'sealed: why it was corrected',
    known_since datetime(6) not null,
    recorded_by varchar(100) not null,
    primary key (claim_id, version),
    key party_bank_account_by_iban (iban_index)
);

create trigger party_preferences_are_fixed before update on party_preferences for each row
    signal sqlstate '45000' set message_text = 'Preferences change by a new version';
create trigger party_preferences_stay before delete on party_preferences for each row
    signal sqlstate '45000' set message_text = 'Preferences are not deleted';
create trigger party_bank_account_is_fixed before update on party_bank_account for each row
    signal sqlstate '45000' set message_text = 'A bank account is corrected by a new version';
create trigger party_bank_account_stays before delete on party_bank_account for each row
    signal sqlstate '45000' set message_text = 'A bank account is not deleted';
