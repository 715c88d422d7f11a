-- Who wrote on paper may not have told a BSN.
alter table person modify bsn_index char(32) character set ascii collate ascii_bin null comment 'blind index; null if the BSN is not known';
alter table person modify bsn varbinary(200) null comment 'sealed; null if not known';
alter table person add constraint person_bsn_whole check ((bsn is null) = (bsn_index is null));
