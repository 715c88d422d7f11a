package nl.tegemoet.portal;

import java.util.Locale;
import java.util.UUID;
import nl.tegemoet.claim.OwnClaims;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.letter.LetterType;
import nl.tegemoet.letter.Letters;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Right after sending: the number, what happens next and by when. */
@Controller
@AllowedFor(Role.APPLICANT)
class ReceiptController {

    private final OwnClaims claims;
    private final Letters letters;

    ReceiptController(OwnClaims claims, Letters letters) {
        this.claims = claims;
        this.letters = letters;
    }

    @GetMapping("/portal/receipt/{claim}")
    String show(@PathVariable UUID claim, Locale locale, Model model) {
        var own = claims.claim(new ClaimId(claim));
        model.addAttribute("claim", own);
        model.addAttribute("receivedOn", Moments.day(own.receivedOn(), locale));
        model.addAttribute("decideBy", Moments.day(own.decideBy(), locale));
        // the letters are made a moment after the claim came in
        model.addAttribute("copy", letters.list(own.id()).stream().filter(letter -> letter.type() == LetterType.SUBMISSION_COPY).findFirst()
                .map(letter -> "/portal/letters/" + letter.id()).orElse(null));
        return "portal/receipt";
    }
}
