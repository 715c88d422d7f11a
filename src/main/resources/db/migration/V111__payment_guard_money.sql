delimiter //

create trigger payment_order_starts before insert on payment_order for each row
begin
    if new.state <> 'ORDERED' then
        signal sqlstate '45000' set message_text = 'a payment order starts as ORDERED';
    end if;
end//

create trigger payment_order_walks before update on payment_order for each row
begin
    declare batch_state varchar(10) character set ascii collate ascii_bin;
    if not (new.id = old.id and new.claim_id = old.claim_id and new.claim_number = old.claim_number and new.decision_id = old.decision_id
            and new.attempt = old.attempt and new.amount_cents = old.amount_cents and new.end_to_end_id = old.end_to_end_id
            and new.payee = old.payee and new.iban = old.iban and new.iban_index = old.iban_index and new.address <=> old.address
            and new.due_by = old.due_by and new.ordered_at = old.ordered_at) then
        signal sqlstate '45000' set message_text = 'what a payment order says does not change';
    end if;
    if new.state <> old.state and concat(old.state, '>', new.state) not in (
            'ORDERED>BATCHED', 'BATCHED>ORDERED', 'BATCHED>SENT', 'SENT>ACCEPTED', 'SENT>PAID', 'SENT>REJECTED', 'SENT>RETURNED',
            'ACCEPTED>PAID', 'ACCEPTED>REJECTED', 'ACCEPTED>RETURNED', 'PAID>RETURNED') then
        signal sqlstate '45000' set message_text = 'a payment order cannot take this step';
    end if;
    if not (new.batch_id <=> old.batch_id) and not (old.state = 'ORDERED' and new.state = 'BATCHED')
            and not (old.state = 'BATCHED' and new.state = 'ORDERED') then
        signal sqlstate '45000' set message_text = 'a payment order keeps its batch';
    end if;
    if new.state <> old.state and new.state in ('BATCHED', 'SENT', 'ORDERED') then
        select state into batch_state from payment_batch where id = coalesce(new.batch_id, old.batch_id);
        if batch_state <> (case new.state when 'BATCHED' then 'PREPARED' when 'SENT' then 'RELEASED' else 'WITHDRAWN' end) then
            signal sqlstate '45000' set message_text = 'the batch is not in the state for this step';
        end if;
    end if;
end//

create trigger payment_order_stays before delete on payment_order for each row
    signal sqlstate '45000' set message_text = 'a payment order is never deleted'//

create trigger payment_batch_starts before insert on payment_batch for each row
begin
    if new.state <> 'PREPARED' then
        signal sqlstate '45000' set message_text = 'a batch starts as PREPARED';
    end if;
end//

create trigger payment_batch_walks before update on payment_batch for each row
begin
    declare orders int;
    declare cents bigint;
    declare deciders int;
    if old.state <> 'PREPARED' then
        signal sqlstate '45000' set message_text = 'a batch that was released or withdrawn does not change';
    end if;
    if not (new.id = old.id and new.message_id = old.message_id and new.execution_date = old.execution_date
            and new.order_count = old.order_count and new.control_sum_cents = old.control_sum_cents
            and new.prepared_by = old.prepared_by and new.prepared_at = old.prepared_at) then
        signal sqlstate '45000' set message_text = 'what a batch says does not change';
    end if;
    if new.state = 'RELEASED' then
        select count(*), coalesce(sum(amount_cents), 0) into orders, cents
            from payment_order where batch_id = new.id and state = 'BATCHED';
        if orders <> new.order_count or cents <> new.control_sum_cents then
            signal sqlstate '45000' set message_text = 'the batch does not add up to its orders';
        end if;
        select count(*) into deciders from payment_order o join payment_order_decider d on d.order_id = o.id
            where o.batch_id = new.id and d.actor_id in (new.prepared_by, new.released_by);
        if deciders > 0 then
            signal sqlstate '45000' set message_text = 'who decided on a claim does not pay it';
        end if;
    end if;
end//

create trigger payment_batch_stays before delete on payment_batch for each row
    signal sqlstate '45000' set message_text = 'a batch is never deleted'//

create trigger payment_order_decider_no_update before update on payment_order_decider for each row
    signal sqlstate '45000' set message_text = 'payment_order_decider is append-only'//
create trigger payment_order_decider_no_delete before delete on payment_order_decider for each row
    signal sqlstate '45000' set message_text = 'payment_order_decider is append-only'//
create trigger payment_bank_file_no_update before update on payment_bank_file for each row
    signal sqlstate '45000' set message_text = 'payment_bank_file is append-only'//
create trigger payment_bank_file_no_delete before delete on payment_bank_file for each row
    signal sqlstate '45000' set message_text = 'payment_bank_file is append-only'//
create trigger payment_bank_line_no_update before update on payment_bank_line for each row
    signal sqlstate '45000' set message_text = 'payment_bank_line is append-only'//
create trigger payment_bank_line_no_delete before delete on payment_bank_line for each row
    signal sqlstate '45000' set message_text = 'payment_bank_line is append-only'//

delimiter ;
