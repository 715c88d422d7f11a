-- Every version of a file of decision tables that ever ran here, kept by its content.
create table rule_table (
    hash          char(64)     character set ascii collate ascii_bin not null,
    name          varchar(100) not null,
    content       mediumtext   not null,
    first_used_at datetime(6)  not null,
    primary key (hash)
);

create trigger rule_table_never_changes before update on rule_table for each row
    signal sqlstate '45000' set message_text = 'A version of a decision table never changes';

create trigger rule_table_never_goes before delete on rule_table for each row
    signal sqlstate '45000' set message_text = 'A version of a decision table is never deleted';
