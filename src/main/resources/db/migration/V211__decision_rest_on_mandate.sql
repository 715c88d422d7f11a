-- Every signature rests on a mandate that its signer holds, for this kind of decision, on that day. The moment is kept in UTC and the days
-- of a mandate are Dutch, so that shortly before midnight the first day may still be tomorrow here.
alter table decision add column mandate_id char(36) character set ascii collate ascii_bin null comment 'null on what was signed before there was a register';
alter table penalty_decision add column mandate_id char(36) character set ascii collate ascii_bin null comment 'null until signed, and on what was signed before there was a register';

delimiter //
create trigger decision_rests_on_a_mandate before insert on decision for each row
    if not exists (select 1 from identity_mandate where id = new.mandate_id and holder = new.signed_by and kind = new.kind
            and confirmed_at is not null and (ended_at is null or ended_at > new.signed_at)
            and date(new.signed_at) between begins_on - interval 1 day and coalesce(ends_on, '9999-12-31')) then
        signal sqlstate '45000' set message_text = 'A decision is signed only by somebody who has a mandate for it';
    end if //
create trigger decision_keeps_its_mandate before update on decision for each row
    if not (new.mandate_id <=> old.mandate_id) then
        signal sqlstate '45000' set message_text = 'A signed decision does not change';
    end if //
create trigger penalty_decision_rests_on_a_mandate before update on penalty_decision for each row
begin
    if old.state = 'PREPARED' and new.state = 'SIGNED' and not exists (select 1 from identity_mandate where id = new.mandate_id
            and holder = new.signed_by and kind = 'PENALTY' and confirmed_at is not null and (ended_at is null or ended_at > new.signed_at)
            and date(new.signed_at) between begins_on - interval 1 day and coalesce(ends_on, '9999-12-31')) then
        signal sqlstate '45000' set message_text = 'A decision is signed only by somebody who has a mandate for it';
    end if;
    if old.signed_by is not null and not (new.mandate_id <=> old.mandate_id) then
        signal sqlstate '45000' set message_text = 'A signature does not change';
    end if;
end //
delimiter ;
