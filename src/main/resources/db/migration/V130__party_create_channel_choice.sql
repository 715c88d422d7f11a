-- By which way somebody wants which kind of message (Awb 2:8), and what else they wish about their mail. A choice is never changed, only
-- followed by another, so that the consent on any day can be shown.
create table party_channel_choice (
    claim_id  char(36)     character set ascii collate ascii_bin not null,
    kind      varchar(20)  character set ascii collate ascii_bin not null,
    version   int unsigned not null,
    channel   varchar(10)  character set ascii collate ascii_bin not null,
    wording   varchar(120) character set ascii collate ascii_bin not null comment 'the question that was answered, and the SHA-256 of its text',
    chosen_at datetime(6)  not null,
    chosen_by varchar(100) not null,
    primary key (claim_id, kind, version),
    constraint party_channel_known check (channel in ('PORTAL', 'POST', 'BOTH')),
    constraint party_channel_kind_known check (kind in ('DECISION', 'REQUEST', 'NEWS'))
);

create table party_delivery_wishes (
    claim_id  char(36)        character set ascii collate ascii_bin not null,
    version   int unsigned    not null,
    wished    varbinary(8000) not null comment 'sealed JSON',
    wished_at datetime(6)     not null,
    wished_by varchar(100)    not null,
    primary key (claim_id, version)
);

create trigger party_channel_choice_is_fixed before update on party_channel_choice for each row
    signal sqlstate '45000' set message_text = 'A choice of channel is followed by another, never changed';
create trigger party_channel_choice_stays before delete on party_channel_choice for each row
    signal sqlstate '45000' set message_text = 'A choice of channel is not deleted';
create trigger party_delivery_wishes_are_fixed before update on party_delivery_wishes for each row
    signal sqlstate '45000' set message_text = 'Wishes about mail change by a new version';
create trigger party_delivery_wishes_stay before delete on party_delivery_wishes for each row
    signal sqlstate '45000' set message_text = 'Wishes about mail are not deleted';
