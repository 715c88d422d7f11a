-- An assessment that the rules made has not been saved by anybody yet.
alter table assessment modify saved_at datetime(6) null comment 'when the draft was last saved; null before';
