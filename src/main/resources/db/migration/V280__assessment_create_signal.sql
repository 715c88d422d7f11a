-- What two claims have in common, for a person to look at, and what became of it. Claims are compared by blind indexes only.
create table assessment_mark (
    claim_id char(36)    character set ascii collate ascii_bin not null,
    kind     varchar(20) character set ascii collate ascii_bin not null,
    value    char(32)    character set ascii collate ascii_bin not null comment 'blind index',
    primary key (claim_id, kind, value),
    constraint mark_kind check (kind in ('SUBJECT', 'REPRESENTATIVE', 'TEXT')),
    key mark_by_value (kind, value)
);

create table assessment_signal (
    id          char(36)    character set ascii collate ascii_bin not null primary key,
    kind        varchar(30) character set ascii collate ascii_bin not null,
    one_claim   char(36)    character set ascii collate ascii_bin not null,
    other_claim char(36)    character set ascii collate ascii_bin not null,
    raised_at   datetime(6) not null,
    constraint signal_kind check (kind in ('SAME_APPLICANT', 'SAME_PERSON', 'VICTIM_AND_NEXT_OF_KIN', 'SHARED_ACCOUNT', 'SAME_TEXT')),
    constraint signal_of_two check (one_claim < other_claim),
    constraint signal_raised_once unique (one_claim, other_claim, kind),
    key signal_of_other (other_claim)
);

create table assessment_signal_look (
    number         bigint       not null auto_increment primary key,
    signal_id      char(36)     character set ascii collate ascii_bin not null,
    claim_id       char(36)     character set ascii collate ascii_bin not null comment 'from which it was looked at; its key seals the reason',
    outcome        varchar(20)  character set ascii collate ascii_bin not null,
    reason         blob         not null comment 'sealed',
    looked_by      varchar(100) character set ascii collate ascii_bin not null,
    looked_by_name varchar(200) not null,
    looked_at      datetime(6)  not null,
    constraint signal_look_of_signal foreign key (signal_id) references assessment_signal (id),
    constraint signal_outcome check (outcome in ('UNRELATED', 'IN_ORDER', 'WEIGHED'))
);

create trigger signal_is_fixed before update on assessment_signal for each row
    signal sqlstate '45000' set message_text = 'A signal does not change';
create trigger signal_stays before delete on assessment_signal for each row
    signal sqlstate '45000' set message_text = 'A signal is not deleted';
create trigger signal_look_is_fixed before update on assessment_signal_look for each row
    signal sqlstate '45000' set message_text = 'What somebody made of a signal does not change; they look again';
create trigger signal_look_stays before delete on assessment_signal_look for each row
    signal sqlstate '45000' set message_text = 'What somebody made of a signal is not deleted';
