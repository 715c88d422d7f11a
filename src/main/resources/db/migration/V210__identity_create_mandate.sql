-- The register of mandates (mandaatregister, Awb 10:3): who may sign which kind of decision, from when to when. Recorded by one person,
-- confirmed by another, ended and never deleted.
create table identity_mandate (
    id                char(36)     character set ascii collate ascii_bin not null primary key,
    holder            varchar(100) character set ascii collate ascii_bin not null comment 'the Keycloak user name',
    holder_name       varchar(200) not null,
    kind              varchar(20)  character set ascii collate ascii_bin not null comment 'the kind of decision',
    basis             varchar(300) not null comment 'the decree that gives it, as it is cited',
    begins_on         date         not null,
    ends_on           date         null comment 'the last day; null: until it is ended',
    recorded_by       varchar(100) character set ascii collate ascii_bin not null,
    recorded_by_name  varchar(200) not null,
    recorded_at       datetime(6)  not null,
    confirmed_by      varchar(100) character set ascii collate ascii_bin null,
    confirmed_by_name varchar(200) null,
    confirmed_at      datetime(6)  null,
    ended_by          varchar(100) character set ascii collate ascii_bin null,
    ended_by_name     varchar(200) null,
    ended_at          datetime(6)  null,
    ended_reason      varchar(500) null,
    -- the first day unless it was ended: one mandate from each day
    live_from         date         as (case when ended_at is null then begins_on end) stored,
    constraint mandate_once unique (holder, kind, live_from),
    constraint mandate_kind_known check (kind in ('GRANT', 'REFUSAL', 'NOT_PROCESSED', 'INADMISSIBLE', 'PENALTY', 'HARDSHIP')),
    constraint mandate_begins_before_it_ends check (ends_on is null or begins_on <= ends_on),
    constraint mandate_not_recorded_for_oneself check (recorded_by <> holder),
    constraint mandate_confirmed_by_another check (confirmed_by is null or (confirmed_by <> recorded_by and confirmed_by <> holder)),
    constraint mandate_confirmed_whole check ((confirmed_by is null) = (confirmed_at is null) and (confirmed_by is null) = (confirmed_by_name is null)),
    constraint mandate_ended_whole check ((ended_by is null) = (ended_at is null) and (ended_by is null) = (ended_by_name is null)
        and (ended_by is null) = (ended_reason is null)),
    key mandate_of_holder (holder, kind, begins_on),
    key mandate_of_kind (kind, ended_at)
);

delimiter //
create trigger mandate_starts before insert on identity_mandate for each row
begin
    if new.confirmed_by is not null or new.ended_by is not null then
        signal sqlstate '45000' set message_text = 'A mandate is recorded first, and confirmed or ended after';
    end if;
    if exists (select 1 from identity_mandate where holder = new.holder and kind = new.kind and ended_at is null
            and begins_on <= coalesce(new.ends_on, '9999-12-31') and coalesce(ends_on, '9999-12-31') >= new.begins_on) then
        signal sqlstate '45000' set message_text = 'A person has a mandate for one kind of decision once at a time';
    end if;
end //
create trigger mandate_is_fixed before update on identity_mandate for each row
    if old.ended_at is not null or not (new.id <=> old.id and new.holder <=> old.holder and new.holder_name <=> old.holder_name
            and new.kind <=> old.kind and new.basis <=> old.basis and new.begins_on <=> old.begins_on and new.ends_on <=> old.ends_on
            and new.recorded_by <=> old.recorded_by and new.recorded_by_name <=> old.recorded_by_name
            and new.recorded_at <=> old.recorded_at)
            or old.confirmed_at is not null and not (new.confirmed_by <=> old.confirmed_by and new.confirmed_by_name <=> old.confirmed_by_name
            and new.confirmed_at <=> old.confirmed_at) then
        signal sqlstate '45000' set message_text = 'A mandate is confirmed once, ended once, and does not change otherwise';
    end if //
delimiter ;
create trigger mandate_stays before delete on identity_mandate for each row
    signal sqlstate '45000' set message_text = 'A mandate is not deleted';
