-- A claim that is not judged, because who applies may not or the sum was granted before (niet-ontvankelijk). As before a refusal the applicant is
-- heard first.
alter table assessment_proposal drop constraint assessment_proposal_kind_known;
alter table assessment_proposal modify kind varchar(20) character set ascii collate ascii_bin not null;
alter table assessment_proposal add constraint assessment_proposal_kind_known check (kind in ('GRANT', 'REFUSAL', 'HARDSHIP', 'INADMISSIBLE'));
alter table decision drop constraint decision_kind_known;
alter table decision drop constraint decision_refusal_has_ground;
alter table decision add constraint decision_kind_known check (kind in ('GRANT', 'REFUSAL', 'NOT_PROCESSED', 'INADMISSIBLE'));
alter table decision add constraint decision_turns_down_on_a_ground check ((kind in ('REFUSAL', 'INADMISSIBLE')) = (grounds <> ''));
alter table claim drop constraint claim_outcome_known;
alter table claim add constraint claim_outcome_known check (outcome in ('GRANTED', 'REFUSED', 'NOT_PROCESSED', 'INADMISSIBLE', 'WITHDRAWN'));

drop trigger decision_refusal_asked_for_views;
delimiter //
create trigger decision_refusal_asked_for_views before insert on decision for each row
    if new.kind in ('REFUSAL', 'INADMISSIBLE') and not exists (select 1 from decision_views v where v.claim_id = new.claim_id
            and v.number = (select max(number) from decision_views where claim_id = new.claim_id)
            and (v.way <> 'ASKED' or exists (select 1 from decision_views_entry e where e.views_id = v.id
                    and e.event in ('GIVEN', 'NOTHING_TO_ADD', 'LAPSED')))) then
        signal sqlstate '45000' set message_text = 'No refusal before the applicant was asked for their views';
    end if //
delimiter ;
