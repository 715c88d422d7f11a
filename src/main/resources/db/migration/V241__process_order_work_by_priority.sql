-- Work that goes first comes first in every list; within that, the order stays the last day, the age, the id.
alter table work_item
    add column priority_rank tinyint unsigned not null default 2 comment '0 terminal illness, 1 high age, 2 none' after team,
    drop key work_item_held,
    drop key work_item_all,
    drop key work_item_kind,
    drop key work_item_team,
    drop key work_item_team_kind,
    drop key work_item_team_free,
    add key work_item_held (holder_id, priority_rank, due_on, created_at, task_id),
    add key work_item_all (priority_rank, due_on, created_at, task_id),
    add key work_item_kind (kind, priority_rank, due_on, created_at, task_id),
    add key work_item_team (team, priority_rank, due_on, created_at, task_id),
    add key work_item_team_kind (team, kind, priority_rank, due_on, created_at, task_id),
    add key work_item_team_free (team, holder_id, priority_rank, due_on, created_at, task_id);
alter table work_item modify priority_rank tinyint unsigned not null comment '0 terminal illness, 1 high age, 2 none';
