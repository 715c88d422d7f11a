-- A representative whom the agency does not accept, because of serious objections (Awb 2:2): never a lawyer, never who was appointed.
create table representation_refusal (
    representation_id char(36)     character set ascii collate ascii_bin not null primary key,
    content           blob         not null comment 'sealed: the reason, and the address the representative is written to',
    refused_on        date         not null,
    refused_by        varchar(100) not null,
    refused_by_name   varchar(200) not null,
    refused_at        datetime(6)  not null,
    constraint refusal_of_representation foreign key (representation_id) references representation (id)
);

delimiter //
create trigger refusal_of_no_lawyer before insert on representation_refusal for each row
    if not exists (select 1 from representation where id = new.representation_id and kind in ('RELATIVE', 'FRIEND') and ended_on is not null) then
        signal sqlstate '45000' set message_text = 'Only a relative or a friend can be refused as a representative, and then no longer acts';
    end if //
delimiter ;
create trigger refusal_is_fixed before update on representation_refusal for each row
    signal sqlstate '45000' set message_text = 'A refusal of a representative does not change';
create trigger refusal_stays before delete on representation_refusal for each row
    signal sqlstate '45000' set message_text = 'A refusal of a representative is not deleted';
