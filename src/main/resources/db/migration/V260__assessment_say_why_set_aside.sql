-- Who signs may set aside what was agreed to, with remarks for whoever proposes anew; a recall has its words elsewhere (V170).
alter table assessment_set_aside
    add column remarks          mediumblob   null comment 'sealed: what who signs wants looked at again; null if the decision was recalled',
    add column set_aside_by_name varchar(200) null,
    add constraint assessment_set_aside_says_who check ((remarks is null) = (set_aside_by_name is null));

delimiter //
create trigger assessment_set_aside_by_another before insert on assessment_set_aside for each row
    if new.remarks is not null and exists (select 1 from assessment_proposal where claim_id = new.claim_id and proposed_by = new.set_aside_by) then
        signal sqlstate '45000' set message_text = 'Who ever proposed on a claim does not judge the proposals on it';
    end if //
delimiter ;
