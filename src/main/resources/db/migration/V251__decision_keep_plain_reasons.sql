-- What the refusal letter says in plain words belongs to what was signed.
alter table decision add column plain_reasons mediumblob null comment 'sealed' after reasons;

delimiter //
create trigger decision_keeps_its_plain_reasons before update on decision for each row
    if not (new.plain_reasons <=> old.plain_reasons) then
        signal sqlstate '45000' set message_text = 'A signed decision does not change';
    end if //
delimiter ;
