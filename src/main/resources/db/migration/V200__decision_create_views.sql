-- Before a refusal the applicant is asked for their views (zienswijze, Awb 4:7), or it is laid down why that is not needed (4:7, 4:11).
create table decision_views (
    id             char(36)     character set ascii collate ascii_bin not null primary key,
    claim_id       char(36)     character set ascii collate ascii_bin not null,
    number         int          not null comment 'of the choices on this claim; the last one counts',
    way            varchar(20)  character set ascii collate ascii_bin not null,
    grounds        varchar(500) character set ascii collate ascii_bin not null comment 'on which we intend to refuse',
    reason         blob         not null comment 'sealed: why the applicant is not asked',
    chosen_by      varchar(100) character set ascii collate ascii_bin not null,
    chosen_by_name varchar(200) not null,
    chosen_at      datetime(6)  not null,
    constraint decision_views_numbered unique (claim_id, number),
    constraint decision_views_way_known check (way in ('ASKED', 'HEARD_BEFORE', 'URGENT', 'OWN_FACTS')),
    constraint decision_views_have_grounds check (grounds <> '')
);
create trigger decision_views_are_fixed before update on decision_views for each row
    signal sqlstate '45000' set message_text = 'How the views of an applicant were asked does not change';
create trigger decision_views_stay before delete on decision_views for each row
    signal sqlstate '45000' set message_text = 'How the views of an applicant were asked is not deleted';

-- What happened: the call, the letter, what came in, that nothing came in, and how it was weighed; only ever added to.
create table decision_views_entry (
    id           char(36)      character set ascii collate ascii_bin not null primary key,
    seq          bigint        not null auto_increment unique,
    views_id     char(36)      character set ascii collate ascii_bin not null,
    event        varchar(20)   character set ascii collate ascii_bin not null,
    channel      varchar(10)   character set ascii collate ascii_bin null,
    on_day       date          not null comment 'the day for the law',
    until_day    date          null comment 'for the letter: the last day to react, as it says',
    words        mediumblob    not null comment 'sealed',
    documents    varchar(4000) character set ascii collate ascii_bin not null comment 'ids of documents of the claim',
    -- the reaction itself comes once: a second click adds nothing
    answers      char(36)      character set ascii collate ascii_bin null,
    entered_by   varchar(100)  character set ascii collate ascii_bin not null,
    entered_name varchar(200)  not null,
    entered_at   datetime(6)   not null,
    constraint decision_views_entry_of foreign key (views_id) references decision_views (id),
    constraint decision_views_entry_known check (event in ('REACHED', 'NOT_REACHED', 'ASKED', 'WISHES_TO_TELL', 'GIVEN', 'NOTHING_TO_ADD', 'LAPSED', 'WEIGHED')),
    constraint decision_views_entry_channel check (channel in ('PORTAL', 'PAPER', 'PHONE')),
    constraint decision_views_answered_once unique (answers),
    constraint decision_views_answer_whole check ((answers is not null) = (event in ('GIVEN', 'NOTHING_TO_ADD')) and (answers is null or answers = views_id)),
    constraint decision_views_asked_until check ((until_day is not null) = (event = 'ASKED'))
);
create trigger decision_views_entry_is_fixed before update on decision_views_entry for each row
    signal sqlstate '45000' set message_text = 'What happened with the views of an applicant does not change';
create trigger decision_views_entry_stays before delete on decision_views_entry for each row
    signal sqlstate '45000' set message_text = 'What happened with the views of an applicant is not deleted';

-- The last wall behind the rule in the code: no refusal without views that were asked and then given or let pass, or a lawful exception.
delimiter //
create trigger decision_refusal_asked_for_views before insert on decision for each row
    if new.kind = 'REFUSAL' and not exists (select 1 from decision_views v where v.claim_id = new.claim_id
            and v.number = (select max(number) from decision_views where claim_id = new.claim_id)
            and (v.way <> 'ASKED' or exists (select 1 from decision_views_entry e where e.views_id = v.id
                    and e.event in ('GIVEN', 'NOTHING_TO_ADD', 'LAPSED')))) then
        signal sqlstate '45000' set message_text = 'No refusal before the applicant was asked for their views';
    end if //
delimiter ;
