-- The last day for the decision was a column of the claim; now it is a clock with a ledger. Claims that are there already get theirs: eight
-- weeks (Awb 4:13), and the notice of the longer term that their receipt named (Awb 4:14(3)).
insert into clock (id, claim_id, kind, fact_on, promised_days, postponement_weeks, statutory, version, evidence, started_by, started_at,
        due_on, ended_on)
    select uuid(), id, 'DECISION', received_on, 56, 0, true, '', concat('claim:', id), 'system:migration', submitted_at, decide_by,
        date(decided_at)
    from claim;
insert into clock_entry (id, clock_id, event, on_day, until_day, evidence, recorded_by, recorded_at)
    select uuid(), clock.id, 'TERM_NOTICE', claim.received_on, claim.decide_by, concat('receipt:', claim.id), 'system:migration',
        claim.submitted_at
    from claim join clock on clock.claim_id = claim.id;
insert into clock_entry (id, clock_id, event, on_day, evidence, recorded_by, recorded_at)
    select uuid(), clock.id, 'ENDED', date(claim.decided_at), concat('claim:', claim.id), 'system:migration', claim.decided_at
    from claim join clock on clock.claim_id = claim.id
    where claim.decided_at is not null;

alter table claim drop column decide_by;
