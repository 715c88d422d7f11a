package nl.tegemoet.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.tegemoet.claim.ClaimSummary;
import nl.tegemoet.form.FormView;
import nl.tegemoet.form.FormView.Problem;
import nl.tegemoet.form.Forms;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.Iban;
import nl.tegemoet.party.BankAccounts;
import org.springframework.context.MessageSource;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Records the first bank account of a claim that came without one, as a form on paper may (Awb 4:89). */
@Controller
@RequestMapping("/desk/claims/{number}/account")
@AllowedFor(Role.CASEWORKER)
class AccountController {

    private static final String FORM = "record-account";

    private final OpeningClaims opening;
    private final BankAccounts accounts;
    private final Forms forms;
    private final MessageSource messages;

    AccountController(OpeningClaims opening, BankAccounts accounts, Forms forms, MessageSource messages) {
        this.opening = opening;
        this.accounts = accounts;
        this.forms = forms;
        this.messages = messages;
    }

    @GetMapping
    String show(@PathVariable String number, HttpSession session, Model page) {
        var claim = opened(number, session);
        return accounts.current(claim.id()).isPresent() ? back(claim) : render(claim, forms.view(FORM, Map.of(), ClaimPages.DUTCH), List.of(), page);
    }

    @PostMapping
    String record(@PathVariable String number, HttpServletRequest sent, HttpServletResponse response, HttpSession session, Model page) {
        var claim = opened(number, session);
        var post = forms.bind(FORM, sent.getParameterMap());
        var form = forms.view(post, Map.of(), ClaimPages.DUTCH);
        var problems = new ArrayList<>(form.problems());
        if (problems.isEmpty()) {
            try {
                accounts.registerTold(claim.id(), Iban.of(post.text("iban")), post.text("holder"), post.text("source"));
                return back(claim);
            } catch (OptimisticLockingFailureException somebodyElseFirst) {
                problems.add(new Problem(null, messages.getMessage("desk.account.colleague-first", null, ClaimPages.DUTCH)));
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return render(claim, form, problems, page);
    }

    private ClaimSummary opened(String number, HttpSession session) {
        var claim = opening.find(number);
        opening.purpose(claim, session);
        return claim;
    }

    private static String back(ClaimSummary claim) {
        return "redirect:/desk/claims/" + claim.number();
    }

    private static String render(ClaimSummary claim, FormView form, List<Problem> problems, Model page) {
        page.addAttribute("claim", claim);
        page.addAttribute("once", null);
        page.addAttribute("address", "/desk/claims/" + claim.number() + "/account");
        page.addAttribute("warnings", List.of());
        page.addAttribute("form", form);
        page.addAttribute("errors", problems);
        page.addAttribute("kept", List.of());
        return "desk/evidence-form";
    }
}
