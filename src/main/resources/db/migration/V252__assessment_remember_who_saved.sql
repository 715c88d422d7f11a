-- Two people on one assessment: the second is told who was first.
alter table assessment add column saved_by_name varchar(200) null comment 'who saved the draft last; null before' after saved_at;
