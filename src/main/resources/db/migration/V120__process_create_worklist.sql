-- The worklist: one row per open task of a person, written in the engine's own transaction and rebuildable from the engine. Each index
-- carries the default order (due date, then age, then id), so that a page of the list is read and never sorted.

create table claim_team (
    claim_id char(36)     character set ascii collate ascii_bin not null primary key,
    team     varchar(60)  not null comment 'the Keycloak group that handles the claim',
    since    datetime(6)  not null
);

create table work_holder (
    id   varchar(100) character set ascii collate ascii_bin not null primary key comment 'the Keycloak user name',
    name varchar(200) not null comment 'as colleagues last saw it'
);

create table work_item (
    task_id      varchar(64)  character set ascii collate ascii_bin not null primary key,
    claim_id     char(36)     character set ascii collate ascii_bin not null,
    claim_number char(16)     character set ascii collate ascii_bin not null,
    kind         varchar(30)  character set ascii collate ascii_bin not null,
    person_label varchar(20)  not null comment 'first letters and year of birth',
    team         varchar(60)  not null,
    holder_id    varchar(100) character set ascii collate ascii_bin null comment 'null as long as nobody took it',
    created_at   datetime(6)  not null,
    due_on       date         not null,
    key work_item_of_claim (claim_id),
    key work_item_held (holder_id, due_on, created_at, task_id),
    key work_item_all (due_on, created_at, task_id),
    key work_item_kind (kind, due_on, created_at, task_id),
    key work_item_team (team, due_on, created_at, task_id),
    key work_item_team_kind (team, kind, due_on, created_at, task_id),
    key work_item_team_free (team, holder_id, due_on, created_at, task_id)
);
