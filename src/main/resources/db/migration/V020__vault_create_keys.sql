create table vault_key (
    owner_kind  varchar(10)     not null,
    owner_id    char(36)        character set ascii collate ascii_bin not null,
    wrapped_by  varchar(50)     not null,
    wrapped_key varbinary(1000) not null,
    created_at  datetime(6)     not null,
    primary key (owner_kind, owner_id)
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
