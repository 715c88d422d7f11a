-- Money. What must never happen is refused here, whatever the code above believes: a decision paid twice, a batch released by one
-- person alone or by somebody who decided in it, a bank file that changes after it was made.

create table payment_batch (
    id                char(36)     character set ascii collate ascii_bin not null primary key,
    message_id        varchar(35)  character set ascii collate ascii_bin not null,
    state             varchar(10)  character set ascii collate ascii_bin not null,
    execution_date    date         not null,
    order_count       int          not null,
    control_sum_cents bigint       not null,
    prepared_by       varchar(100) character set ascii collate ascii_bin not null,
    prepared_by_name  varchar(200) not null,
    prepared_at       datetime(6)  not null,
    released_by       varchar(100) character set ascii collate ascii_bin,
    released_by_name  varchar(200),
    released_at       datetime(6),
    withdrawn_by      varchar(100) character set ascii collate ascii_bin,
    withdrawn_at      datetime(6),
    file              longblob,
    file_sha256       char(64)     character set ascii collate ascii_bin,
    unique key payment_batch_message (message_id),
    constraint payment_batch_states check (state in ('PREPARED', 'RELEASED', 'WITHDRAWN')),
    constraint payment_batch_not_empty check (order_count > 0 and control_sum_cents > 0),
    constraint payment_batch_two_people check (released_by is null or released_by <> prepared_by),
    constraint payment_batch_release_is_whole check ((state = 'RELEASED')
        = (released_by is not null and released_at is not null and file is not null and file_sha256 is not null)),
    constraint payment_batch_file_only_when_released check (state = 'RELEASED' or (released_by is null and file is null)),
    constraint payment_batch_withdrawal_is_whole check ((state = 'WITHDRAWN') = (withdrawn_by is not null and withdrawn_at is not null))
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table payment_order (
    id               char(36)     character set ascii collate ascii_bin not null primary key,
    claim_id         char(36)     character set ascii collate ascii_bin not null,
    claim_number     varchar(20)  character set ascii collate ascii_bin not null,
    decision_id      char(36)     character set ascii collate ascii_bin not null,
    attempt          int          not null,
    previous_attempt int          as (nullif(attempt - 1, 0)) stored,
    amount_cents     bigint       not null,
    end_to_end_id    varchar(35)  character set ascii collate ascii_bin not null,
    payee            blob         not null,
    iban             blob         not null,
    iban_index       char(32)     character set ascii collate ascii_bin not null,
    address          blob,
    due_by           date         not null,
    state            varchar(10)  character set ascii collate ascii_bin not null,
    -- the decision, for as long as this attempt may still lead to a payment or has led to one (rtrim: a generated column may not
    -- depend on how a session pads char)
    live_decision    char(36)     character set ascii collate ascii_bin
                     as (case when state in ('REJECTED', 'RETURNED') then null else rtrim(decision_id) end) stored,
    batch_id         char(36)     character set ascii collate ascii_bin,
    reason_code      varchar(35)  character set ascii collate ascii_bin,
    booked_on        date,
    ordered_at       datetime(6)  not null,
    changed_at       datetime(6)  not null,
    unique key payment_order_end_to_end (end_to_end_id),
    unique key payment_order_attempt (decision_id, attempt),
    unique key payment_order_live (live_decision),
    key payment_order_claim (claim_id),
    key payment_order_ready (state, due_by),
    key payment_order_account (iban_index),
    constraint payment_order_previous foreign key (decision_id, previous_attempt) references payment_order (decision_id, attempt),
    constraint payment_order_batch foreign key (batch_id) references payment_batch (id),
    constraint payment_order_attempts check (attempt >= 1),
    constraint payment_order_amount check (amount_cents > 0),
    constraint payment_order_states check (state in ('ORDERED', 'BATCHED', 'SENT', 'ACCEPTED', 'PAID', 'REJECTED', 'RETURNED')),
    constraint payment_order_batch_known check ((state = 'ORDERED') = (batch_id is null)),
    constraint payment_order_reason_only_of_failure check (reason_code is null or state in ('REJECTED', 'RETURNED'))
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

-- Who proposed, read again or signed: they neither prepare nor release the payment.
create table payment_order_decider (
    order_id char(36)     character set ascii collate ascii_bin not null,
    actor_id varchar(100) character set ascii collate ascii_bin not null,
    primary key (order_id, actor_id),
    constraint payment_order_decider_order foreign key (order_id) references payment_order (id)
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

-- What the bank sent; each message is taken in once.
create table payment_bank_file (
    id          char(36)     character set ascii collate ascii_bin not null primary key,
    kind        varchar(10)  character set ascii collate ascii_bin not null,
    message_id  varchar(35)  not null,
    sha256      char(64)     character set ascii collate ascii_bin not null,
    others      int          not null,
    imported_by varchar(100) character set ascii collate ascii_bin not null,
    imported_at datetime(6)  not null,
    unique key payment_bank_file_content (sha256),
    unique key payment_bank_file_message (kind, message_id),
    constraint payment_bank_file_kinds check (kind in ('STATUS', 'STATEMENT'))
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table payment_bank_line (
    seq          bigint      not null auto_increment primary key,
    bank_file_id char(36)    character set ascii collate ascii_bin not null,
    order_id     char(36)    character set ascii collate ascii_bin not null,
    outcome      varchar(20) character set ascii collate ascii_bin not null,
    reason_code  varchar(35) character set ascii collate ascii_bin,
    key payment_bank_line_file (bank_file_id),
    key payment_bank_line_order (order_id),
    constraint payment_bank_line_of_file foreign key (bank_file_id) references payment_bank_file (id),
    constraint payment_bank_line_of_order foreign key (order_id) references payment_order (id)
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
