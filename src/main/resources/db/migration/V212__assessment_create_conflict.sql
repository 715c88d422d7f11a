-- Personal interests of staff in a claim (Awb 2:4): as long as one stands, the person does not see the claim and takes no part in it.
create table assessment_conflict (
    id               char(36)     character set ascii collate ascii_bin not null primary key,
    claim_id         char(36)     character set ascii collate ascii_bin not null,
    person           varchar(100) character set ascii collate ascii_bin not null comment 'the Keycloak user name',
    person_name      varchar(200) not null,
    words            blob         not null comment 'sealed; may be empty: nobody has to say how they know somebody',
    declared_by      varchar(100) character set ascii collate ascii_bin not null,
    declared_by_name varchar(200) not null,
    declared_at      datetime(6)  not null,
    ended_by         varchar(100) character set ascii collate ascii_bin null,
    ended_by_name    varchar(200) null,
    ended_at         datetime(6)  null,
    ended_reason     blob         null comment 'sealed',
    -- the person as long as it stands: once on a claim
    live_person      varchar(100) character set ascii collate ascii_bin as (case when ended_at is null then person end) stored,
    constraint conflict_once unique (claim_id, live_person),
    constraint conflict_ended_whole check ((ended_by is null) = (ended_at is null) and (ended_by is null) = (ended_by_name is null)
        and (ended_by is null) = (ended_reason is null)),
    constraint conflict_ended_by_another check (ended_by is null or ended_by <> person)
);

delimiter //
create trigger conflict_is_fixed before update on assessment_conflict for each row
    if old.ended_at is not null or not (new.id <=> old.id and new.claim_id <=> old.claim_id and new.person <=> old.person
            and new.person_name <=> old.person_name and new.words <=> old.words and new.declared_by <=> old.declared_by
            and new.declared_by_name <=> old.declared_by_name and new.declared_at <=> old.declared_at) then
        signal sqlstate '45000' set message_text = 'A declared interest is ended once, and does not change otherwise';
    end if //
create trigger proposal_without_interest before insert on assessment_proposal for each row
    if exists (select 1 from assessment_conflict where claim_id = new.claim_id and live_person = new.proposed_by) then
        signal sqlstate '45000' set message_text = 'Who has an interest in a claim makes no proposal on it';
    end if //
create trigger review_without_interest before insert on assessment_review for each row
    if exists (select 1 from assessment_conflict where claim_id = new.claim_id and live_person = new.reviewed_by) then
        signal sqlstate '45000' set message_text = 'Who has an interest in a claim reads no proposal on it';
    end if //
delimiter ;
create trigger conflict_stays before delete on assessment_conflict for each row
    signal sqlstate '45000' set message_text = 'A declared interest is not deleted';
