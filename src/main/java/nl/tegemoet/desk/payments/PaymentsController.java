package nl.tegemoet.desk.payments;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.PaymentOrderId;
import nl.tegemoet.payment.Batching;
import nl.tegemoet.payment.PaymentRefused;
import nl.tegemoet.payment.PaymentRefused.Reason;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is ready to be paid, and the preparation of a batch. */
@Controller
@AllowedFor({Role.FINANCE_PREPARER, Role.FINANCE_APPROVER})
class PaymentsController {

    private final PaymentsPage page;
    private final Batching batching;

    PaymentsController(PaymentsPage page, Batching batching) {
        this.page = page;
        this.batching = batching;
    }

    @GetMapping("/desk/payments")
    String show(Model model) {
        return page.show(model, List.of());
    }

    @PostMapping("/desk/payments/batches")
    @AllowedFor(Role.FINANCE_PREPARER)
    String prepare(@RequestParam(defaultValue = "") Set<String> order, @RequestParam(defaultValue = "") String executionDate, Model model,
            HttpServletResponse response) {
        var day = read(executionDate);
        if (day.isEmpty()) {
            return refused(Reason.NOT_A_BANKING_DAY, order, batching.firstExecutionDate(), model, response);
        }
        try {
            var batch = batching.prepare(order.stream().map(PaymentOrderId::of).collect(Collectors.toSet()), day.get());
            return "redirect:/desk/payments/batches/" + batch;
        } catch (PaymentRefused refused) {
            return refused(refused.reason(), order, day.get(), model, response);
        }
    }

    /** The same page, with what was chosen. */
    private String refused(Reason reason, Set<String> chosen, LocalDate executionDate, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        var field = reason == Reason.NOT_A_BANKING_DAY ? "executionDate" : "orders";
        return page.show(model, List.of(page.problem(field, "payments.refused." + reason)), chosen, executionDate);
    }

    private static Optional<LocalDate> read(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }
}
