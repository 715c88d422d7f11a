-- An agency may allow more documents per claim than fit into a thousand letters.
alter table claim_answer modify documents text character set ascii not null comment 'ids, separated by commas';
