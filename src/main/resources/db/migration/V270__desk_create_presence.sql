-- Who has a claim open now. A row that was not renewed for a minute counts for nothing; it is renewed when the same person comes again.
create table desk_presence (
    claim_id   char(36)     character set ascii collate ascii_bin not null,
    actor_id   varchar(100) character set ascii collate ascii_bin not null,
    actor_name varchar(200) not null,
    since      datetime(6)  not null,
    seen_at    datetime(6)  not null,
    primary key (claim_id, actor_id),
    constraint desk_presence_in_order check (seen_at >= since)
);
