-- What a panel decided bears the name of the panel; that who once assessed the claim does not sign it is then seen from all proposals on it.
delimiter //
create trigger decision_signed_by_no_proposer before insert on decision for each row
    if new.kind <> 'NOT_PROCESSED' and exists (select 1 from assessment_proposal where claim_id = new.claim_id and proposed_by = new.signed_by) then
        signal sqlstate '45000' set message_text = 'Who ever proposed on a claim does not sign the decision on it';
    end if //
delimiter ;
