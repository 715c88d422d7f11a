package nl.tegemoet.portal;

import java.util.Locale;
import java.util.UUID;
import nl.tegemoet.claim.ClaimStatus;
import nl.tegemoet.claim.OwnClaims;
import nl.tegemoet.claim.Withdrawing;
import nl.tegemoet.claim.WithdrawalNotPossible;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.ClaimId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Stopping with a claim (intrekken): says what that means, asks no reason, and does it when told. */
@Controller
@AllowedFor(Role.APPLICANT)
class WithdrawalController {

    private final OwnClaims claims;
    private final Withdrawing withdrawing;

    WithdrawalController(OwnClaims claims, Withdrawing withdrawing) {
        this.claims = claims;
        this.withdrawing = withdrawing;
    }

    @GetMapping("/portal/claim/{id}/withdraw")
    String show(@PathVariable UUID id, Locale locale, Model model) {
        var claim = claims.claim(new ClaimId(id));
        if (claim.status() != ClaimStatus.OPEN) {
            return "redirect:/portal/claim/" + id;
        }
        model.addAttribute("claim", claim);
        model.addAttribute("receivedOn", Moments.day(claim.receivedOn(), locale));
        return "portal/withdraw";
    }

    @PostMapping("/portal/claim/{id}/withdraw")
    String withdraw(@PathVariable UUID id) {
        try {
            withdrawing.withdraw(new ClaimId(id));
        } catch (WithdrawalNotPossible decidedMeanwhile) {
            // My claim tells what became of it
        }
        return "redirect:/portal/claim/" + id;
    }
}
