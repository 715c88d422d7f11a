package nl.tegemoet.desk;

import java.util.Map;
import nl.tegemoet.claim.ClaimView;
import nl.tegemoet.form.FormPost;
import nl.tegemoet.kernel.Iban;
import nl.tegemoet.party.BankAccount;
import nl.tegemoet.party.BankAccounts;
import nl.tegemoet.payment.Ordering;
import nl.tegemoet.process.TaskKind;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts the bank account right after a payment failed (Awb 4:89). */
@Component
class AccountCorrection implements TaskForm {

    private final BankAccounts accounts;
    private final Ordering ordering;

    AccountCorrection(BankAccounts accounts, Ordering ordering) {
        this.accounts = accounts;
        this.ordering = ordering;
    }

    @Override
    public TaskKind kind() {
        return TaskKind.CORRECT_ACCOUNT;
    }

    @Override
    public String formId() {
        return "correct-account";
    }

    @Override
    public int version(ClaimView claim) {
        return accounts.current(claim.claim().id()).map(BankAccount::version).orElse(0);
    }

    @Override
    public void show(ClaimView claim, Map<String, String[]> sent, Model page) {
        page.addAttribute("account", accounts.current(claim.claim().id()).orElse(null));
    }

    @Override
    public void submit(ClaimView claim, int version, FormPost post, Map<String, String[]> sent) {
        ordering.correctAccount(claim.claim().id(), version, Iban.of(post.text("iban")), post.text("holder"), post.text("source"));
    }
}
