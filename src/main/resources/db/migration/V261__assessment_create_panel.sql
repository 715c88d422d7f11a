-- A second reader who disagrees brings the claim before a panel (meervoudige kamer): an odd number of people, three or more, who read the
-- file and write down what they think apart, then vote. The majority decides; opinions and reasons lie sealed with the claim's key.
alter table assessment_review
    add column disputed boolean not null default false comment 'the reader disagrees: a panel decides',
    add constraint assessment_review_one_answer check (not (agreed and disputed));

create table assessment_panel (
    id               char(36)         character set ascii collate ascii_bin not null primary key,
    claim_id         char(36)         character set ascii collate ascii_bin not null,
    round            int unsigned     not null comment 'the proposal that it judges',
    size             tinyint unsigned not null,
    ballot           int unsigned     not null default 1 comment 'a new one when a member is replaced: all vote again',
    convened_by      varchar(100)     character set ascii collate ascii_bin not null,
    convened_by_name varchar(200)     not null,
    convened_at      datetime(6)      not null,
    outcome          varchar(10)      character set ascii collate ascii_bin null,
    decided_at       datetime(6)      null,
    constraint panel_once_per_proposal unique (claim_id, round),
    constraint panel_of_proposal foreign key (claim_id, round) references assessment_proposal (claim_id, round),
    constraint panel_is_odd check (size >= 3 and size % 2 = 1),
    constraint panel_outcome_known check (outcome in ('GRANT', 'REFUSAL')),
    constraint panel_outcome_whole check ((outcome is null) = (decided_at is null))
);

create table assessment_panel_seat (
    panel_id     char(36)         character set ascii collate ascii_bin not null,
    person       varchar(100)     character set ascii collate ascii_bin not null,
    person_name  varchar(200)     not null,
    seat         tinyint unsigned not null,
    chair        boolean          not null,
    seated_by    varchar(100)     character set ascii collate ascii_bin not null,
    seated_at    datetime(6)      not null,
    left_at      datetime(6)      null,
    left_by      varchar(100)     character set ascii collate ascii_bin null comment 'the team lead who replaced them',
    left_reason  blob             null comment 'sealed',
    live_seat    tinyint unsigned as (case when left_at is null then seat end) stored,
    live_chair   boolean          as (case when left_at is null and chair then true end) stored,
    primary key (panel_id, person),
    constraint panel_seat_of foreign key (panel_id) references assessment_panel (id),
    constraint panel_seat_held_by_one unique (panel_id, live_seat),
    constraint panel_has_one_chair unique (panel_id, live_chair),
    constraint panel_seat_left_whole check ((left_at is null) = (left_by is null) and (left_at is null) = (left_reason is null))
);

create table assessment_panel_opinion (
    panel_id char(36)     character set ascii collate ascii_bin not null,
    person   varchar(100) character set ascii collate ascii_bin not null,
    content  mediumblob   not null comment 'sealed JSON: which way, and why',
    given_at datetime(6)  not null,
    primary key (panel_id, person),
    constraint panel_opinion_of_member foreign key (panel_id, person) references assessment_panel_seat (panel_id, person)
);

create table assessment_panel_vote (
    panel_id char(36)     character set ascii collate ascii_bin not null,
    ballot   int unsigned not null,
    person   varchar(100) character set ascii collate ascii_bin not null,
    kind     varchar(10)  character set ascii collate ascii_bin not null,
    voted_at datetime(6)  not null,
    primary key (panel_id, ballot, person),
    constraint panel_vote_of_member foreign key (panel_id, person) references assessment_panel_seat (panel_id, person),
    constraint panel_vote_known check (kind in ('GRANT', 'REFUSAL'))
);

delimiter //
create trigger panel_is_fixed before update on assessment_panel for each row
begin
    if old.decided_at is not null or new.ballot < old.ballot or not (new.id <=> old.id and new.claim_id <=> old.claim_id
            and new.round <=> old.round and new.size <=> old.size and new.convened_by <=> old.convened_by
            and new.convened_by_name <=> old.convened_by_name and new.convened_at <=> old.convened_at) then
        signal sqlstate '45000' set message_text = 'A panel decides once, and does not change otherwise';
    end if;
    if new.decided_at is not null and not exists (select 1 from assessment_panel_vote v
            join assessment_panel_seat s on s.panel_id = v.panel_id and s.person = v.person and s.left_at is null
            where v.panel_id = new.id and v.ballot = new.ballot
            having count(*) = new.size and sum(v.kind = new.outcome) * 2 > new.size) then
        signal sqlstate '45000' set message_text = 'A panel decides what more than half of it voted for, once all have voted';
    end if;
end //
create trigger panel_seat_is_for_another before insert on assessment_panel_seat for each row
    if exists (select 1 from assessment_panel c join assessment_proposal p on p.claim_id = c.claim_id
            where c.id = new.panel_id and p.proposed_by = new.person) then
        signal sqlstate '45000' set message_text = 'Who ever proposed on a claim is not in a panel on it';
    elseif exists (select 1 from assessment_panel c join assessment_conflict i on i.claim_id = c.claim_id
            where c.id = new.panel_id and i.live_person = new.person) then
        signal sqlstate '45000' set message_text = 'Who has an interest in a claim is not in a panel on it';
    elseif not exists (select 1 from assessment_panel c where c.id = new.panel_id and c.decided_at is null and new.seat between 1 and c.size) then
        signal sqlstate '45000' set message_text = 'A panel has as many members as it was given, until it has decided';
    end if //
create trigger panel_seat_is_fixed before update on assessment_panel_seat for each row
    if old.left_at is not null or not (new.panel_id <=> old.panel_id and new.person <=> old.person and new.person_name <=> old.person_name
            and new.seat <=> old.seat and new.chair <=> old.chair and new.seated_by <=> old.seated_by and new.seated_at <=> old.seated_at) then
        signal sqlstate '45000' set message_text = 'A member leaves a panel once, and does not change otherwise';
    end if //
create trigger panel_opinion_of_sitting_member before insert on assessment_panel_opinion for each row
    if not exists (select 1 from assessment_panel c join assessment_panel_seat s on s.panel_id = c.id
            where c.id = new.panel_id and c.decided_at is null and s.person = new.person and s.left_at is null) then
        signal sqlstate '45000' set message_text = 'Only who sits in a panel gives an opinion, until it has decided';
    end if //
create trigger panel_vote_after_all_opinions before insert on assessment_panel_vote for each row
    if not exists (select 1 from assessment_panel c join assessment_panel_seat s on s.panel_id = c.id
            where c.id = new.panel_id and c.decided_at is null and c.ballot = new.ballot and s.person = new.person and s.left_at is null) then
        signal sqlstate '45000' set message_text = 'Only who sits in a panel votes, in its last ballot, until it has decided';
    elseif exists (select 1 from assessment_panel_seat s where s.panel_id = new.panel_id and s.left_at is null
            and not exists (select 1 from assessment_panel_opinion o where o.panel_id = s.panel_id and o.person = s.person)) then
        signal sqlstate '45000' set message_text = 'A panel votes when all have given their opinion';
    end if //
create trigger panel_proposes_what_it_decided before insert on assessment_proposal for each row
    if new.proposed_by like 'panel:%' and not exists (select 1 from assessment_panel c where concat('panel:', c.id) = new.proposed_by
            and c.claim_id = new.claim_id and c.outcome = new.kind and c.round = new.round - 1) then
        signal sqlstate '45000' set message_text = 'A panel proposes what it decided';
    end if //
-- What a panel decided is not undone by a proposal and one reader.
create trigger review_not_after_a_panel before insert on assessment_review for each row
    if new.proposed_by not like 'panel:%' and exists (select 1 from assessment_panel where claim_id = new.claim_id and decided_at is not null) then
        signal sqlstate '45000' set message_text = 'On a claim of a panel no single person reads a proposal again';
    end if //
delimiter ;
create trigger panel_stays before delete on assessment_panel for each row
    signal sqlstate '45000' set message_text = 'A panel is not deleted';
create trigger panel_seat_stays before delete on assessment_panel_seat for each row
    signal sqlstate '45000' set message_text = 'Who sat in a panel is not deleted';
create trigger panel_opinion_never_changes before update on assessment_panel_opinion for each row
    signal sqlstate '45000' set message_text = 'An opinion never changes';
create trigger panel_opinion_stays before delete on assessment_panel_opinion for each row
    signal sqlstate '45000' set message_text = 'An opinion is not deleted';
create trigger panel_vote_never_changes before update on assessment_panel_vote for each row
    signal sqlstate '45000' set message_text = 'A vote never changes';
create trigger panel_vote_stays before delete on assessment_panel_vote for each row
    signal sqlstate '45000' set message_text = 'A vote is not deleted';
