-- Default notices (ingebrekestelling, Awb 4:17(3)). Every notice is kept as it came; what becomes of it takes only the steps that the law
-- knows. At most one notice on a claim counts: the penalty is for one late decision, however often somebody asks for it.
create table penalty_notice (
    id               char(36)     character set ascii collate ascii_bin not null primary key,
    claim_id         char(36)     character set ascii collate ascii_bin not null,
    channel          varchar(10)  character set ascii collate ascii_bin not null,
    received_on      date         not null,
    posted_on        date         null comment 'only of paper, and only if it can be read',
    words            blob         null comment 'sealed: what was written',
    documents        varchar(800) character set ascii collate ascii_bin not null comment 'ids of the scans, separated by commas',
    term_ended_on    date         null comment 'last day to decide, as it stood; null while the term stood still',
    earlier_notice   char(36)     character set ascii collate ascii_bin null comment 'the one that counts already',
    recorded_by      varchar(100) character set ascii collate ascii_bin not null,
    recorded_at      datetime(6)  not null,
    state            varchar(20)  character set ascii collate ascii_bin not null,
    -- the claim, for as long as this notice is the one that counts (rtrim: see payment_order)
    counting_claim   char(36)     character set ascii collate ascii_bin
                     as (case when state in ('TO_JUDGE', 'COUNTING', 'COUNTED') then rtrim(claim_id) else null end) stored,
    ground           varchar(30)  character set ascii collate ascii_bin null comment 'why no penalty is due (Awb 4:17(5))',
    reason           blob         null comment 'sealed: why whoever judged it found so',
    judged_by        varchar(100) character set ascii collate ascii_bin null,
    judged_by_name   varchar(200) null,
    judged_at        datetime(6)  null,
    constraint penalty_notice_one_counts unique (counting_claim),
    constraint penalty_notice_earlier foreign key (earlier_notice) references penalty_notice (id),
    constraint penalty_notice_channels check (channel in ('PORTAL', 'PAPER')),
    constraint penalty_notice_portal_has_no_post check (channel = 'PAPER' or (posted_on is null and documents = '')),
    constraint penalty_notice_posted_before_received check (posted_on is null or posted_on <= received_on),
    constraint penalty_notice_states check (state in ('TOO_EARLY', 'ALREADY_GIVEN', 'ALREADY_DECIDED', 'TO_JUDGE', 'COUNTING', 'COUNTED',
        'IN_TIME', 'NONE_DUE')),
    constraint penalty_notice_early_or_late check (state = 'ALREADY_DECIDED'
        or (state = 'TOO_EARLY') = (term_ended_on is null or received_on <= term_ended_on)),
    constraint penalty_notice_repeats_another check ((state = 'ALREADY_GIVEN') = (earlier_notice is not null)),
    constraint penalty_notice_judged_whole check ((state in ('COUNTING', 'COUNTED', 'IN_TIME', 'NONE_DUE')) = (judged_by is not null)
        and (judged_by is null) = (judged_at is null) and (judged_by is null) = (judged_by_name is null)),
    constraint penalty_notice_ground_with_reason check ((state = 'NONE_DUE') = (ground is not null) and (ground is null or reason is not null)),
    constraint penalty_notice_grounds check (ground is null
        or ground in ('UNREASONABLY_LATE', 'NOT_AN_INTERESTED_PARTY', 'PLAINLY_UNFOUNDED')),
    key penalty_notice_of_claim (claim_id, recorded_at)
);

delimiter //
create trigger penalty_notice_starts before insert on penalty_notice for each row
    if new.state not in ('TOO_EARLY', 'ALREADY_GIVEN', 'ALREADY_DECIDED', 'TO_JUDGE') then
        signal sqlstate '45000' set message_text = 'A default notice is judged by a person before it counts';
    end if //
create trigger penalty_notice_walks before update on penalty_notice for each row
begin
    if not (new.id <=> old.id and new.claim_id <=> old.claim_id and new.channel <=> old.channel and new.received_on <=> old.received_on
            and new.posted_on <=> old.posted_on and new.words <=> old.words and new.documents <=> old.documents
            and new.term_ended_on <=> old.term_ended_on and new.earlier_notice <=> old.earlier_notice
            and new.recorded_by <=> old.recorded_by and new.recorded_at <=> old.recorded_at) then
        signal sqlstate '45000' set message_text = 'A default notice stays as it came';
    end if;
    if concat(old.state, '>', new.state) not in ('TO_JUDGE>COUNTING', 'TO_JUDGE>NONE_DUE', 'COUNTING>COUNTED', 'COUNTING>IN_TIME') then
        signal sqlstate '45000' set message_text = 'A default notice cannot take this step';
    end if;
    if old.judged_by is not null and not (new.judged_by <=> old.judged_by and new.judged_by_name <=> old.judged_by_name
            and new.judged_at <=> old.judged_at and new.ground <=> old.ground and new.reason <=> old.reason) then
        signal sqlstate '45000' set message_text = 'A judgement on a default notice does not change';
    end if;
end //
delimiter ;
create trigger penalty_notice_stays before delete on penalty_notice for each row
    signal sqlstate '45000' set message_text = 'A default notice is not deleted';
