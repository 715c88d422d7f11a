-- Claims that only named people may see (afgeschermd): of a colleague, or of somebody whom many know.
create table assessment_restriction (
    id                 char(36)     character set ascii collate ascii_bin not null primary key,
    claim_id           char(36)     character set ascii collate ascii_bin not null,
    reason             blob         not null comment 'sealed',
    restricted_by      varchar(100) character set ascii collate ascii_bin not null,
    restricted_by_name varchar(200) not null,
    restricted_at      datetime(6)  not null,
    lifted_by          varchar(100) character set ascii collate ascii_bin null,
    lifted_by_name     varchar(200) null,
    lifted_at          datetime(6)  null,
    lifted_reason      blob         null comment 'sealed',
    live_claim         char(36)     character set ascii collate ascii_bin as (case when lifted_at is null then rtrim(claim_id) end) stored,
    constraint restriction_once unique (live_claim),
    constraint restriction_lifted_whole check ((lifted_by is null) = (lifted_at is null) and (lifted_by is null) = (lifted_by_name is null)
        and (lifted_by is null) = (lifted_reason is null))
);
create table assessment_restriction_person (
    restriction_id char(36)     character set ascii collate ascii_bin not null,
    person         varchar(100) character set ascii collate ascii_bin not null,
    person_name    varchar(200) not null,
    admitted_by    varchar(100) character set ascii collate ascii_bin not null,
    admitted_at    datetime(6)  not null,
    primary key (restriction_id, person),
    constraint restriction_person_of foreign key (restriction_id) references assessment_restriction (id)
);
-- Somebody who opened such a claim all the same, with a reason; a team lead looks at each of these.
create table assessment_forced_access (
    id             char(36)     character set ascii collate ascii_bin not null primary key,
    restriction_id char(36)     character set ascii collate ascii_bin not null,
    claim_id       char(36)     character set ascii collate ascii_bin not null,
    person         varchar(100) character set ascii collate ascii_bin not null,
    person_name    varchar(200) not null,
    reason         blob         not null comment 'sealed',
    forced_on      date         not null comment 'it holds for this day',
    forced_at      datetime(6)  not null,
    seen_by        varchar(100) character set ascii collate ascii_bin null,
    seen_by_name   varchar(200) null,
    seen_at        datetime(6)  null,
    constraint forced_access_of foreign key (restriction_id) references assessment_restriction (id),
    constraint forced_access_seen_whole check ((seen_by is null) = (seen_at is null) and (seen_by is null) = (seen_by_name is null)),
    constraint forced_access_seen_by_another check (seen_by is null or seen_by <> person),
    key forced_access_unseen (seen_at, forced_at)
);

delimiter //
create trigger restriction_is_fixed before update on assessment_restriction for each row
    if old.lifted_at is not null or not (new.id <=> old.id and new.claim_id <=> old.claim_id and new.reason <=> old.reason
            and new.restricted_by <=> old.restricted_by and new.restricted_by_name <=> old.restricted_by_name
            and new.restricted_at <=> old.restricted_at) then
        signal sqlstate '45000' set message_text = 'A restriction is lifted once, and does not change otherwise';
    end if //
create trigger forced_access_is_fixed before update on assessment_forced_access for each row
    if old.seen_at is not null or not (new.id <=> old.id and new.restriction_id <=> old.restriction_id and new.claim_id <=> old.claim_id
            and new.person <=> old.person and new.person_name <=> old.person_name and new.reason <=> old.reason
            and new.forced_on <=> old.forced_on and new.forced_at <=> old.forced_at) then
        signal sqlstate '45000' set message_text = 'That somebody opened a restricted claim does not change';
    end if //
delimiter ;
create trigger restriction_stays before delete on assessment_restriction for each row
    signal sqlstate '45000' set message_text = 'A restriction is not deleted';
create trigger restriction_person_stays before delete on assessment_restriction_person for each row
    signal sqlstate '45000' set message_text = 'Who might see a restricted claim is not deleted';
create trigger restriction_person_is_fixed before update on assessment_restriction_person for each row
    signal sqlstate '45000' set message_text = 'Who might see a restricted claim does not change';
create trigger forced_access_stays before delete on assessment_forced_access for each row
    signal sqlstate '45000' set message_text = 'That somebody opened a restricted claim is not deleted';
