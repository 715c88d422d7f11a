-- What runs out, per kind in the order of the last days; terms that stand still (no last day) come in the order of their facts.
-- The days on which three quarters and nine tenths of a term have gone by are those of ClockWarning, so that it can be counted in an index.
alter table clock
    add column three_quarters_on date as (fact_on + interval ceil(greatest(1, datediff(due_on, fact_on)) * 3 / 4) day) stored,
    add column nine_tenths_on date as (fact_on + interval ceil(greatest(1, datediff(due_on, fact_on)) * 9 / 10) day) stored,
    add key clock_in_order (kind, ended_on, due_on, fact_on),
    add key clock_warned (kind, ended_on, three_quarters_on, nine_tenths_on, due_on),
    drop key clock_runs_out;
