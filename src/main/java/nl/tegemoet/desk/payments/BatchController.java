package nl.tegemoet.desk.payments;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import nl.tegemoet.form.FormView.Problem;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.payment.BatchView;
import nl.tegemoet.payment.BatchView.Stage;
import nl.tegemoet.payment.Batching;
import nl.tegemoet.payment.PaymentBatchId;
import nl.tegemoet.payment.PaymentRefused;
import nl.tegemoet.payment.PaymentRefused.Reason;
import nl.tegemoet.payment.Payments;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** One batch: what is in it, its release or withdrawal, and its file. */
@Controller
@AllowedFor({Role.FINANCE_PREPARER, Role.FINANCE_APPROVER})
class BatchController {

    private final Payments payments;
    private final Batching batching;
    private final PaymentsPage texts;
    private final CurrentActor currentActor;

    BatchController(Payments payments, Batching batching, PaymentsPage texts, CurrentActor currentActor) {
        this.payments = payments;
        this.batching = batching;
        this.texts = texts;
        this.currentActor = currentActor;
    }

    /**
     * What the template shows.
     *
     * @param obstacle why this person may not release it; null if they may, or if it is not for them to release
     */
    record Content(BatchView batch, boolean waits, boolean released, boolean mayRelease, Reason obstacle) { }

    @GetMapping("/desk/payments/batches/{id}")
    String show(@PathVariable String id, Model model) {
        return show(idOf(id), List.of(), model);
    }

    @PostMapping("/desk/payments/batches/{id}/release")
    @AllowedFor(Role.FINANCE_APPROVER)
    String release(@PathVariable String id, Model model, HttpServletResponse response) {
        return attempt(idOf(id), () -> batching.release(idOf(id)), "redirect:/desk/payments/batches/" + idOf(id), model, response);
    }

    @PostMapping("/desk/payments/batches/{id}/withdraw")
    String withdraw(@PathVariable String id, Model model, HttpServletResponse response) {
        return attempt(idOf(id), () -> batching.withdraw(idOf(id)), "redirect:/desk/payments", model, response);
    }

    @GetMapping("/desk/payments/batches/{id}/file")
    ResponseEntity<byte[]> file(@PathVariable String id) {
        try {
            var file = batching.file(idOf(id));
            return ResponseEntity.ok().contentType(MediaType.APPLICATION_XML)
                    .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(file.name()).build().toString())
                    .header(HttpHeaders.CACHE_CONTROL, "no-store").body(file.content());
        } catch (PaymentRefused notReleased) {
            throw notThere();
        }
    }

    private String attempt(PaymentBatchId id, Runnable step, String afterwards, Model model, HttpServletResponse response) {
        try {
            step.run();
            return afterwards;
        } catch (PaymentRefused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return show(id, List.of(texts.problem("", "payments.refused." + refused.reason())), model);
        }
    }

    private String show(PaymentBatchId id, List<Problem> errors, Model model) {
        var batch = payments.batch(id).orElseThrow(BatchController::notThere);
        var waits = batch.stage() == Stage.PREPARED;
        var approver = currentActor.actor().is(Role.FINANCE_APPROVER);
        var obstacle = waits && approver ? payments.obstacleToRelease(id) : Optional.<Reason>empty();
        model.addAttribute("page", new Content(batch, waits, batch.stage() == Stage.RELEASED, waits && approver && obstacle.isEmpty(),
                obstacle.orElse(null)));
        model.addAttribute("errors", errors);
        return "desk/payments-batch";
    }

    private static PaymentBatchId idOf(String text) {
        try {
            return PaymentBatchId.of(text);
        } catch (IllegalArgumentException noId) {
            throw notThere();
        }
    }

    private static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
