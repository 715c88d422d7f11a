-- Decisions: signed by another person than the one who proposed, one in force per claim, immutable once announced.
create table decision (
    id              char(36)      character set ascii collate ascii_bin not null primary key,
    claim_id        char(36)      character set ascii collate ascii_bin not null,
    -- the claim as long as the decision is in force, then null: one decision in force per claim
    in_force_claim  char(36)      character set ascii collate ascii_bin null,
    kind            varchar(10)   character set ascii collate ascii_bin not null,
    amount_cents    bigint        null,
    scheme          varchar(200)  not null comment 'the version of the scheme, chosen by the day of filing',
    grounds         varchar(500)  character set ascii collate ascii_bin not null,
    reasons         mediumblob    not null comment 'sealed',
    proposed_by     varchar(100)  character set ascii collate ascii_bin not null,
    reviewed_by     varchar(100)  character set ascii collate ascii_bin not null,
    signed_by       varchar(100)  character set ascii collate ascii_bin not null,
    signed_by_name  varchar(200)  not null,
    capacity        varchar(30)   character set ascii collate ascii_bin not null comment 'in which role it was signed',
    signed_at       datetime(6)   not null,
    deciders        varchar(2000) character set ascii collate ascii_bin not null comment 'who took part, separated by commas; none of them pays',
    announced_on    date          null,
    payment_due     date          null,
    objection_until date          null,
    letter_id       char(36)      character set ascii collate ascii_bin null,
    constraint decision_one_in_force_per_claim unique (in_force_claim),
    constraint decision_in_force_on_its_claim check (in_force_claim is null or in_force_claim = claim_id),
    constraint decision_kind_known check (kind in ('GRANT', 'REFUSAL')),
    constraint decision_grant_has_amount check ((kind = 'GRANT') = (amount_cents is not null) and (amount_cents is null or amount_cents > 0)),
    constraint decision_refusal_has_ground check ((kind = 'REFUSAL') = (grounds <> '')),
    constraint decision_four_eyes check (signed_by <> proposed_by and reviewed_by <> proposed_by),
    constraint decision_mandated check (capacity in ('REVIEWER', 'TEAM_LEAD')),
    constraint decision_announced_whole check ((announced_on is null) = (objection_until is null)
        and (announced_on is null) = (letter_id is null)
        and (payment_due is not null) = (kind = 'GRANT' and announced_on is not null)),
    key decision_of_claim (claim_id)
);

delimiter //
create trigger decision_is_fixed before update on decision for each row
    if not (new.id <=> old.id and new.claim_id <=> old.claim_id and new.kind <=> old.kind and new.amount_cents <=> old.amount_cents
            and new.scheme <=> old.scheme and new.grounds <=> old.grounds and new.reasons <=> old.reasons
            and new.proposed_by <=> old.proposed_by and new.reviewed_by <=> old.reviewed_by and new.signed_by <=> old.signed_by
            and new.signed_by_name <=> old.signed_by_name and new.capacity <=> old.capacity and new.signed_at <=> old.signed_at
            and new.deciders <=> old.deciders) then
        signal sqlstate '45000' set message_text = 'A signed decision does not change';
    end if //
create trigger decision_is_announced_once before update on decision for each row
    if old.announced_on is not null and not (new.announced_on <=> old.announced_on and new.payment_due <=> old.payment_due
            and new.objection_until <=> old.objection_until and new.letter_id <=> old.letter_id) then
        signal sqlstate '45000' set message_text = 'An announced decision does not change';
    end if //
create trigger decision_comes_into_force_once before update on decision for each row
    if old.in_force_claim is null and new.in_force_claim is not null then
        signal sqlstate '45000' set message_text = 'A decision that was replaced does not come back';
    end if //
delimiter ;
create trigger decision_stays before delete on decision for each row
    signal sqlstate '45000' set message_text = 'A decision is not deleted';
