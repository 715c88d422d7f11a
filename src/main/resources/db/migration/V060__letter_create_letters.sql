-- Letters as they were made. A letter never changes; a correction is a new letter. That it was read is kept beside it.
create table letter (
    id               char(36)     character set ascii collate ascii_bin not null primary key,
    claim_id         char(36)     character set ascii collate ascii_bin not null,
    type             varchar(40)  character set ascii collate ascii_bin not null,
    title            varchar(200) not null,
    language         char(2)      character set ascii collate ascii_bin not null,
    made_at          datetime(6)  not null,
    made_by          varchar(100) not null,
    size             int unsigned not null comment 'bytes of the PDF in clear',
    sha256           char(64)     character set ascii collate ascii_bin not null comment 'of the PDF in clear',
    template_version char(64)     character set ascii collate ascii_bin not null comment 'SHA-256 of all that made the wording',
    pdf              mediumblob   not null comment 'sealed',
    constraint letter_language_known check (language in ('nl', 'en')),
    key letter_of_claim (claim_id, made_at)
);

create table letter_reading (
    letter_id char(36)    character set ascii collate ascii_bin not null primary key,
    read_at   datetime(6) not null comment 'the first time that the person opened it',
    constraint letter_reading_of_letter foreign key (letter_id) references letter (id)
);

create trigger letter_is_fixed before update on letter for each row
    signal sqlstate '45000' set message_text = 'A letter does not change';
create trigger letter_stays before delete on letter for each row
    signal sqlstate '45000' set message_text = 'A letter is not deleted';
create trigger letter_reading_is_fixed before update on letter_reading for each row
    signal sqlstate '45000' set message_text = 'The first reading of a letter does not change';
create trigger letter_reading_stays before delete on letter_reading for each row
    signal sqlstate '45000' set message_text = 'The reading of a letter is not deleted';
