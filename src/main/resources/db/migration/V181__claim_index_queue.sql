-- How many claims wait, how many of them were filed earlier, and what was decided of late.
alter table claim
    add key claim_waiting (status, submitted_at),
    add key claim_decided (decided_at, received_on);
