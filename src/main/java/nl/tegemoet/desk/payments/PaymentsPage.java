package nl.tegemoet.desk.payments;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import nl.tegemoet.deadline.Terms;
import nl.tegemoet.form.FormView.Problem;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.payment.BankImport;
import nl.tegemoet.payment.BatchView;
import nl.tegemoet.payment.Batching;
import nl.tegemoet.payment.PaymentView;
import nl.tegemoet.payment.Payments;
import nl.tegemoet.payment.ReadyOrders;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts together the first page of finance; two controllers show it, each with its own mistakes. */
@Component
class PaymentsPage {

    private static final int MOST_ORDERS = 500;
    private static final int MOST_BATCHES = 25;
    private static final int MOST_IMPORTS = 10;

    private final Payments payments;
    private final Batching batching;
    private final Terms terms;
    private final CurrentActor currentActor;
    private final MessageSource messages;

    PaymentsPage(Payments payments, Batching batching, Terms terms, CurrentActor currentActor, MessageSource messages) {
        this.payments = payments;
        this.batching = batching;
        this.terms = terms;
        this.currentActor = currentActor;
        this.messages = messages;
    }

    /** @param days until it must be paid; negative when late */
    record Ready(PaymentView order, long days, boolean chosen) { }

    /** What the template shows. */
    record Content(ReadyOrders ready, List<Ready> orders, List<BatchView> batches, List<BankImport> imports, LocalDate executionDate,
            boolean mayPrepare) { }

    String show(Model page, List<Problem> errors) {
        return show(page, errors, null, batching.firstExecutionDate());
    }

    /** @param chosen the orders that were ticked; null ticks all */
    String show(Model page, List<Problem> errors, Set<String> chosen, LocalDate executionDate) {
        var ready = payments.ready(MOST_ORDERS);
        var orders = ready.first().stream().map(order -> new Ready(order, ChronoUnit.DAYS.between(terms.today(), order.dueBy()),
                chosen == null || chosen.contains(order.id().toString()))).toList();
        page.addAttribute("page", new Content(ready, orders, payments.batches(MOST_BATCHES), payments.bankImports(MOST_IMPORTS),
                executionDate, currentActor.actor().is(Role.FINANCE_PREPARER)));
        page.addAttribute("errors", errors);
        return "desk/payments";
    }

    Problem problem(String field, String code) {
        return new Problem(field, messages.getMessage(code, null, LocaleContextHolder.getLocale()));
    }
}
