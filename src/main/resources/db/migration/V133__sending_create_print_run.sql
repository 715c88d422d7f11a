-- The print run of a day: one file, prepared by one person and released by another on the day that its letters bear.
create table sending_print_run (
    id               char(36)     character set ascii collate ascii_bin not null primary key,
    for_day          date         not null comment 'the day that the letters bear',
    state            varchar(20)  character set ascii collate ascii_bin not null,
    papers           int          not null,
    pages            int          not null comment 'of the letters, without the cover sheet',
    file             longblob     null comment 'sealed; thrown away with a run that is withdrawn',
    file_sha256      char(64)     character set ascii collate ascii_bin not null,
    prepared_by      varchar(100) not null,
    prepared_by_name varchar(200) not null,
    prepared_at      datetime(6)  not null,
    released_by      varchar(100) null,
    released_by_name varchar(200) null,
    released_at      datetime(6)  null,
    withdrawn_by     varchar(100) null,
    withdrawn_at     datetime(6)  null,
    constraint sending_run_state_known check (state in ('PREPARED', 'RELEASED', 'WITHDRAWN')),
    constraint sending_run_four_eyes check (released_by is null or released_by <> prepared_by),
    constraint sending_run_released_whole check ((state = 'RELEASED') = (released_by is not null and released_at is not null)),
    constraint sending_run_withdrawn_whole check ((state = 'WITHDRAWN') = (withdrawn_by is not null and withdrawn_at is not null)),
    key sending_run_latest (prepared_at)
);

create table sending_print_line (
    run_id           char(36)     character set ascii collate ascii_bin not null,
    number           int          not null,
    paper_id         char(36)     character set ascii collate ascii_bin not null,
    envelope         int          not null,
    plain            tinyint      not null comment '1: nobody may see who sends it',
    pages            int          not null,
    sha256           char(64)     character set ascii collate ascii_bin not null comment 'of the letter',
    letter_id        char(36)     character set ascii collate ascii_bin not null,
    -- a letter that is printed for the first time; it is no letter before it leaves
    title            varchar(200) null,
    language         char(2)      character set ascii collate ascii_bin null,
    made_at          datetime(6)  null,
    template_version char(64)     character set ascii collate ascii_bin null,
    pdf              mediumblob   null comment 'sealed; thrown away once the letter is in the archive or the run is withdrawn',
    primary key (run_id, number),
    constraint sending_line_once unique (run_id, paper_id),
    constraint sending_line_of_run foreign key (run_id) references sending_print_run (id),
    constraint sending_line_of_paper foreign key (paper_id) references sending_paper (id)
);

delimiter //
create trigger sending_run_says_the_same before update on sending_print_run for each row
begin
    if old.state <> 'PREPARED' then
        signal sqlstate '45000' set message_text = 'A print run that was released or withdrawn does not change';
    end if;
    if new.for_day <> old.for_day or new.papers <> old.papers or new.pages <> old.pages or new.file_sha256 <> old.file_sha256
            or new.prepared_by <> old.prepared_by then
        signal sqlstate '45000' set message_text = 'A print run is withdrawn and prepared anew, never changed';
    end if;
end//
delimiter ;
create trigger sending_run_stays before delete on sending_print_run for each row
    signal sqlstate '45000' set message_text = 'A print run is not deleted';
create trigger sending_line_stays before delete on sending_print_line for each row
    signal sqlstate '45000' set message_text = 'A line of a print run is not deleted';
