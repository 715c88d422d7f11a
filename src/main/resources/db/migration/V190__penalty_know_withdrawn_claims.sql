-- A default notice on a claim that the applicant withdrew: kept and answered, nothing is counted.
alter table penalty_notice drop constraint penalty_notice_states;
alter table penalty_notice drop constraint penalty_notice_early_or_late;
alter table penalty_notice
    add constraint penalty_notice_states check (state in ('TOO_EARLY', 'ALREADY_GIVEN', 'ALREADY_DECIDED', 'ALREADY_WITHDRAWN', 'TO_JUDGE',
        'COUNTING', 'COUNTED', 'IN_TIME', 'NONE_DUE')),
    add constraint penalty_notice_early_or_late check (state in ('ALREADY_DECIDED', 'ALREADY_WITHDRAWN')
        or (state = 'TOO_EARLY') = (term_ended_on is null or received_on <= term_ended_on));

drop trigger penalty_notice_starts;
delimiter //
create trigger penalty_notice_starts before insert on penalty_notice for each row
    if new.state not in ('TOO_EARLY', 'ALREADY_GIVEN', 'ALREADY_DECIDED', 'ALREADY_WITHDRAWN', 'TO_JUDGE') then
        signal sqlstate '45000' set message_text = 'A default notice is judged by a person before it counts';
    end if //
delimiter ;
