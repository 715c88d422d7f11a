-- One assessment per claim: what the rules found, what a person makes of it, the proposals and their reviews.
-- Facts, reasons and remarks lie sealed with the claim's key.
create table assessment (
    claim_id char(36)    character set ascii collate ascii_bin not null primary key,
    version  int unsigned not null,
    overall  varchar(20) character set ascii collate ascii_bin not null comment 'what the rules say together: a pointer, no decision',
    draft    mediumblob  not null comment 'sealed JSON: what the caseworker filled in so far',
    saved_at datetime(6) not null,
    constraint assessment_overall_known check (overall in ('YES', 'NO', 'CANNOT_TELL'))
);

-- The last outcome of each rule; every earlier one is in audit_rule.
create table assessment_criterion (
    claim_id      char(36)      character set ascii collate ascii_bin not null,
    code          varchar(10)   character set ascii collate ascii_bin not null,
    question      varchar(200)  not null,
    finding       varchar(20)   character set ascii collate ascii_bin not null,
    basis         varchar(200)  not null,
    reason        varchar(1000) not null,
    facts         blob          not null comment 'sealed JSON: what went into the rule',
    decision_key  varchar(100)  character set ascii collate ascii_bin not null,
    table_version char(64)      character set ascii collate ascii_bin not null,
    fired_rules   varchar(1000) character set ascii collate ascii_bin not null,
    trace_id      char(36)      character set ascii collate ascii_bin not null,
    primary key (claim_id, code),
    constraint assessment_criterion_of_assessment foreign key (claim_id) references assessment (claim_id),
    constraint assessment_criterion_finding_known check (finding in ('YES', 'NO', 'CANNOT_TELL'))
);

create table assessment_proposal (
    claim_id         char(36)     character set ascii collate ascii_bin not null,
    round            int unsigned not null,
    kind             varchar(10)  character set ascii collate ascii_bin not null,
    unmet            varchar(100) character set ascii collate ascii_bin not null comment 'codes of the conditions that are not met',
    reasons          mediumblob   not null comment 'sealed',
    findings         mediumblob   not null comment 'sealed JSON: what the caseworker found about each condition',
    proposed_by      varchar(100) character set ascii collate ascii_bin not null,
    proposed_by_name varchar(200) not null,
    proposed_at      datetime(6)  not null,
    primary key (claim_id, round),
    -- lets a review name the proposer, so that the check below can hold the two apart
    unique key assessment_proposal_by (claim_id, round, proposed_by),
    constraint assessment_proposal_of_assessment foreign key (claim_id) references assessment (claim_id),
    constraint assessment_proposal_kind_known check (kind in ('GRANT', 'REFUSAL')),
    constraint assessment_refusal_names_what_is_unmet check ((kind = 'REFUSAL') = (unmet <> ''))
);

create table assessment_review (
    claim_id         char(36)     character set ascii collate ascii_bin not null,
    round            int unsigned not null,
    proposed_by      varchar(100) character set ascii collate ascii_bin not null,
    agreed           boolean      not null,
    remarks          mediumblob   not null comment 'sealed',
    reviewed_by      varchar(100) character set ascii collate ascii_bin not null,
    reviewed_by_name varchar(200) not null,
    reviewed_at      datetime(6)  not null,
    primary key (claim_id, round),
    constraint assessment_review_of_proposal foreign key (claim_id, round, proposed_by)
        references assessment_proposal (claim_id, round, proposed_by),
    constraint assessment_second_reader_differs check (reviewed_by <> proposed_by)
);

create trigger assessment_proposal_never_changes before update on assessment_proposal for each row
    signal sqlstate '45000' set message_text = 'A proposal never changes';
create trigger assessment_proposal_stays before delete on assessment_proposal for each row
    signal sqlstate '45000' set message_text = 'A proposal is not deleted';
create trigger assessment_review_never_changes before update on assessment_review for each row
    signal sqlstate '45000' set message_text = 'A review never changes';
create trigger assessment_review_stays before delete on assessment_review for each row
    signal sqlstate '45000' set message_text = 'A review is not deleted';
