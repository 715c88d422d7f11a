-- Which claims go first. The day we set ourselves stands beside the statutory term and never takes its place.
alter table claim
    add column priority varchar(20) character set ascii not null default 'NONE' after complete,
    add column priority_target date null comment 'the day before which we mean to decide' after priority,
    add constraint claim_priority_known check (priority in ('NONE', 'HIGH_AGE', 'TERMINAL_ILLNESS')),
    add constraint claim_priority_has_target check ((priority = 'NONE') = (priority_target is null));
alter table claim modify priority varchar(20) character set ascii not null;

-- The public figure on the queue counts the claims that wait their turn.
alter table claim
    drop key claim_waiting,
    drop key claim_decided,
    add key claim_waiting (status, priority, submitted_at),
    add key claim_decided (decided_at, priority, received_on);
