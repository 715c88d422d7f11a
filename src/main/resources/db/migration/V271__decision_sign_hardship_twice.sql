-- A grant that departs from a condition by the hardship clause (Wsg 8(1)) needs a second signature, of somebody who had no part in it and
-- has a mandate for just that. Without it nothing is announced.
alter table assessment_proposal
    drop constraint assessment_proposal_kind_known,
    drop constraint assessment_refusal_names_what_is_unmet,
    add constraint assessment_proposal_kind_known check (kind in ('GRANT', 'REFUSAL', 'HARDSHIP')),
    add constraint assessment_proposal_names_what_is_unmet check ((kind = 'GRANT') = (unmet = ''));

alter table decision
    add column departs_from varchar(500) character set ascii collate ascii_bin not null default '' comment 'the conditions not met, of a grant by the hardship clause',
    add constraint decision_departs_in_a_grant check (departs_from = '' or kind = 'GRANT');

create table decision_cosignature (
    decision_id    char(36)     character set ascii collate ascii_bin not null primary key,
    signed_by      varchar(100) character set ascii collate ascii_bin not null,
    signed_by_name varchar(200) not null,
    capacity       varchar(30)  character set ascii collate ascii_bin not null comment 'in which role it was signed',
    mandate_id     char(36)     character set ascii collate ascii_bin not null,
    signed_at      datetime(6)  not null,
    constraint cosignature_of_decision foreign key (decision_id) references decision (id),
    constraint cosignature_mandated check (capacity in ('REVIEWER', 'TEAM_LEAD'))
);

delimiter //
create trigger cosignature_is_of_another before insert on decision_cosignature for each row
    if not exists (select 1 from decision where id = new.decision_id and departs_from <> '' and in_force_claim is not null and announced_on is null) then
        signal sqlstate '45000' set message_text = 'A second signature is for a decision with the hardship clause that was not announced';
    elseif exists (select 1 from decision where id = new.decision_id and find_in_set(new.signed_by, deciders) > 0) then
        signal sqlstate '45000' set message_text = 'Who had a part in a decision does not give it the second signature';
    elseif not exists (select 1 from identity_mandate where id = new.mandate_id and holder = new.signed_by and kind = 'HARDSHIP'
            and confirmed_at is not null and (ended_at is null or ended_at > new.signed_at)
            and date(new.signed_at) between begins_on - interval 1 day and coalesce(ends_on, '9999-12-31')) then
        signal sqlstate '45000' set message_text = 'A second signature is given only by somebody who has a mandate for it';
    end if //
create trigger decision_with_hardship_is_signed_twice before update on decision for each row
    if new.departs_from <> old.departs_from then
        signal sqlstate '45000' set message_text = 'A signed decision does not change';
    elseif new.announced_on is not null and new.departs_from <> '' and not exists (select 1 from decision_cosignature where decision_id = new.id) then
        signal sqlstate '45000' set message_text = 'A decision with the hardship clause is announced after its second signature';
    end if //
delimiter ;
create trigger cosignature_is_fixed before update on decision_cosignature for each row
    signal sqlstate '45000' set message_text = 'A signature does not change';
create trigger cosignature_stays before delete on decision_cosignature for each row
    signal sqlstate '45000' set message_text = 'A signature is not deleted';
