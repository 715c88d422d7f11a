-- Outages of the portal (Awb 2:21): when nobody could send us anything, and through which day the terms of applicants were lengthened.
create table outage (
    id             char(36)      character set ascii collate ascii_bin not null primary key,
    began_at       datetime(6)   not null,
    ended_at       datetime(6)   not null,
    first_day      date          not null comment 'of the outage, in the Netherlands',
    extended_until date          not null comment 'the new last day of terms that would have ended from the first day on',
    what           varchar(1000) not null comment 'what did not work; never about a person',
    recorded_by    varchar(100)  character set ascii collate ascii_bin not null,
    recorded_at    datetime(6)   not null,
    constraint outage_ends_after_it_began check (ended_at > began_at),
    constraint outage_extends check (extended_until > first_day),
    key outage_in_order (began_at)
);

create trigger outage_is_fixed before update on outage for each row
    signal sqlstate '45000' set message_text = 'An outage does not change; a longer one is recorded anew';
create trigger outage_stays before delete on outage for each row
    signal sqlstate '45000' set message_text = 'An outage is not deleted';

create index clock_entry_of_evidence on clock_entry (evidence);
