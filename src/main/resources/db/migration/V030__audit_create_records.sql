-- Four append-only records. The triggers make the database itself refuse a change, whoever asks.
create table audit_act (
    seq         bigint       not null auto_increment primary key,
    at          datetime(6)  not null,
    claim_id    char(36)     character set ascii collate ascii_bin,
    act         varchar(60)  character set ascii collate ascii_bin not null,
    actor_id    varchar(100) character set ascii collate ascii_bin not null,
    actor_name  varchar(200) not null,
    actor_roles varchar(200) character set ascii collate ascii_bin not null,
    facts       longtext     not null,
    key audit_act_claim (claim_id, seq),
    key audit_act_actor (actor_id, at)
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table audit_read (
    seq         bigint       not null auto_increment primary key,
    at          datetime(6)  not null,
    claim_id    char(36)     character set ascii collate ascii_bin not null,
    object      varchar(100) character set ascii collate ascii_bin not null,
    actor_id    varchar(100) character set ascii collate ascii_bin not null,
    actor_name  varchar(200) not null,
    actor_roles varchar(200) character set ascii collate ascii_bin not null,
    task        varchar(100) character set ascii collate ascii_bin,
    reason      blob,
    reason_id   char(36)     character set ascii collate ascii_bin,
    key audit_read_claim (claim_id, seq),
    key audit_read_actor (actor_id, at),
    constraint audit_read_has_purpose check (task is not null or reason is not null)
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table audit_step (
    seq             bigint       not null auto_increment primary key,
    at              datetime(6)  not null,
    claim_id        char(36)     character set ascii collate ascii_bin not null,
    process_key     varchar(100) character set ascii collate ascii_bin not null,
    process_version int          not null,
    diagram_hash    char(64)     character set ascii collate ascii_bin not null,
    element_id      varchar(100) character set ascii collate ascii_bin not null,
    element_name    varchar(200) not null,
    element_type    varchar(50)  character set ascii collate ascii_bin not null,
    visit           varchar(100) character set ascii collate ascii_bin not null,
    event           varchar(10)  character set ascii collate ascii_bin not null,
    actor_id        varchar(100) character set ascii collate ascii_bin not null,
    actor_name      varchar(200) not null,
    key audit_step_claim (claim_id, seq)
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table audit_rule (
    seq           bigint        not null auto_increment primary key,
    at            datetime(6)   not null,
    claim_id      char(36)      character set ascii collate ascii_bin not null,
    trace_id      char(36)      character set ascii collate ascii_bin not null unique,
    decision_key  varchar(100)  character set ascii collate ascii_bin not null,
    decision_name varchar(200)  not null,
    table_hash    char(64)      character set ascii collate ascii_bin not null,
    fired_rules   varchar(1000) character set ascii collate ascii_bin not null,
    outcome       varchar(200)  not null,
    inputs        blob          not null,
    actor_id      varchar(100)  character set ascii collate ascii_bin not null,
    key audit_rule_claim (claim_id, seq)
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

create trigger audit_act_no_update before update on audit_act for each row
    signal sqlstate '45000' set message_text = 'audit_act is append-only';
create trigger audit_act_no_delete before delete on audit_act for each row
    signal sqlstate '45000' set message_text = 'audit_act is append-only';
create trigger audit_read_no_update before update on audit_read for each row
    signal sqlstate '45000' set message_text = 'audit_read is append-only';
create trigger audit_read_no_delete before delete on audit_read for each row
    signal sqlstate '45000' set message_text = 'audit_read is append-only';
create trigger audit_step_no_update before update on audit_step for each row
    signal sqlstate '45000' set message_text = 'audit_step is append-only';
create trigger audit_step_no_delete before delete on audit_step for each row
    signal sqlstate '45000' set message_text = 'audit_step is append-only';
create trigger audit_rule_no_update before update on audit_rule for each row
    signal sqlstate '45000' set message_text = 'audit_rule is append-only';
create trigger audit_rule_no_delete before delete on audit_rule for each row
    signal sqlstate '45000' set message_text = 'audit_rule is append-only';
