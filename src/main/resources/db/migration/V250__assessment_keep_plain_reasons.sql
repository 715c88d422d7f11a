-- The reasons for the applicant in plain words, beside the formal ones; null on a grant.
alter table assessment_proposal add column plain_reasons mediumblob null comment 'sealed' after reasons;
