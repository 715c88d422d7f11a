-- Who signs that a claim is not processed may also send the proposal back, with remarks.
alter table decision_non_processing drop constraint non_processing_end_known;
alter table decision_non_processing
    add column remarks           blob         null comment 'sealed: why it was sent back',
    add column sent_back_by      varchar(100) character set ascii collate ascii_bin null,
    add column sent_back_by_name varchar(200) null,
    add constraint non_processing_end_known check (ended_as in ('SIGNED', 'OVERTAKEN', 'SENT_BACK')),
    add constraint non_processing_sent_back_whole check ((sent_back_by is not null) = (ended_as is not null and ended_as = 'SENT_BACK')
        and (sent_back_by is null) = (remarks is null) and (sent_back_by is null) = (sent_back_by_name is null)),
    add constraint non_processing_sent_back_by_another check (sent_back_by is null or sent_back_by <> proposed_by);
