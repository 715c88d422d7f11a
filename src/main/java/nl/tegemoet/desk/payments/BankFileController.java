package nl.tegemoet.desk.payments;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.payment.BankImportId;
import nl.tegemoet.payment.BankReporting;
import nl.tegemoet.payment.Payments;
import nl.tegemoet.payment.bank.BankFileRefused;
import nl.tegemoet.payment.bank.BankFileRefused.Reason;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** Takes in a file of the bank and shows what it brought about. The name that somebody gave the file is not kept. */
@Controller
@AllowedFor({Role.FINANCE_PREPARER, Role.FINANCE_APPROVER})
class BankFileController {

    private final BankReporting reporting;
    private final Payments payments;
    private final PaymentsPage page;

    BankFileController(BankReporting reporting, Payments payments, PaymentsPage page) {
        this.reporting = reporting;
        this.payments = payments;
        this.page = page;
    }

    @PostMapping("/desk/payments/bank-files")
    String take(@RequestParam(required = false) MultipartFile bankFile, Model model, HttpServletResponse response) throws IOException {
        if (bankFile == null || bankFile.isEmpty()) {
            return refused(Reason.EMPTY, model, response);
        }
        if (bankFile.getSize() > BankReporting.LARGEST_FILE) {
            return refused(Reason.TOO_LARGE, model, response);
        }
        try {
            return "redirect:/desk/payments/bank-files/" + reporting.importBankFile(bankFile.getBytes()).id();
        } catch (BankFileRefused refused) {
            return refused(refused.reason(), model, response);
        }
    }

    @GetMapping("/desk/payments/bank-files/{id}")
    String show(@PathVariable String id, Model model) {
        model.addAttribute("imported", payments.bankImport(idOf(id)).orElseThrow(BankFileController::notThere));
        model.addAttribute("errors", List.of());
        return "desk/payments-bank-file";
    }

    private String refused(Reason reason, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return page.show(model, List.of(page.problem("bankFile", "payments.bank-file.refused." + reason)));
    }

    private static BankImportId idOf(String text) {
        try {
            return BankImportId.of(text);
        } catch (IllegalArgumentException noId) {
            throw notThere();
        }
    }

    private static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
