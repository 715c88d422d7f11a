package nl.tegemoet.desk;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;
import nl.tegemoet.claim.ClaimSummary;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.Address;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.party.Contacting;
import nl.tegemoet.party.DeliveryWishes;
import nl.tegemoet.sending.Deliveries;
import nl.tegemoet.sending.PaperId;
import nl.tegemoet.sending.ReturnRefused;
import nl.tegemoet.sending.Returning;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What became of a claim's letters: the proof of it, and what is to be done about paper that came back. */
@Controller
class DeliveryController {

    private final OpeningClaims opening;
    private final ClaimPages pages;
    private final Deliveries deliveries;
    private final Returning returning;
    private final Contacting contacting;
    private final TransactionTemplate transaction;

    DeliveryController(OpeningClaims opening, ClaimPages pages, Deliveries deliveries, Returning returning, Contacting contacting,
            TransactionTemplate transaction) {
        this.opening = opening;
        this.pages = pages;
        this.deliveries = deliveries;
        this.returning = returning;
        this.contacting = contacting;
        this.transaction = transaction;
    }

    /** Another address than the register knows; whatever is empty was not typed. */
    record NewAddress(String street, String houseNumber, String postcode, String town) {

        boolean isTyped() {
            return Stream.of(street, houseNumber, postcode, town).anyMatch(part -> part != null && !part.isBlank());
        }

        boolean isWhole() {
            return Stream.of(street, houseNumber, town).noneMatch(part -> part == null || part.isBlank())
                    && postcode != null && postcode.strip().matches("[1-9]\\d{3} ?[A-Za-z]{2}");
        }

        Address address() {
            return new Address(street, houseNumber, postcode.toUpperCase(Locale.ROOT), town, "NL");
        }
    }

    /** The delivery ledger of a claim as a file (bezorgbewijs, Awb 2:25). */
    @GetMapping("/desk/claims/{number}/delivery")
    @AllowedFor({Role.AUDITOR, Role.TEAM_LEAD, Role.OBJECTION_LAWYER})
    ResponseEntity<byte[]> evidence(@PathVariable String number, HttpSession session) {
        var claim = opening.find(number);
        opening.purpose(claim, session);
        return ResponseEntity.ok().contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(claim.number() + "-bezorging.csv").build()
                        .toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store").body(deliveries.evidence(claim.id(), claim.number()));
    }

    /** @param outcome {@code again}: by post once more, to the new address if one was typed; {@code told}: not necessary */
    @PostMapping("/desk/claims/{number}/returned/{paper}")
    @AllowedFor({Role.CASEWORKER, Role.TEAM_LEAD})
    String settle(@PathVariable String number, @PathVariable String paper, @RequestParam(defaultValue = "") String outcome, NewAddress typed,
            Model page, HttpSession session, HttpServletResponse response) {
        var claim = opening.find(number);
        opening.purpose(claim, session);
        if (!outcome.equals("told") && (!outcome.equals("again") || typed.isTyped() && !typed.isWhole())) {
            return wrong(claim, typed, page, session, response);
        }
        try {
            settle(claim.id(), id(paper), outcome.equals("again"), typed);
        } catch (ReturnRefused settledMeanwhile) {
            return "redirect:/desk/claims/" + claim.number() + "#mail";
        }
        return "redirect:/desk/claims/" + claim.number() + "#mail";
    }

    private void settle(ClaimId claim, PaperId paper, boolean again, NewAddress typed) {
        transaction.executeWithoutResult(status -> {
            if (!again) {
                returning.toldOtherwise(claim, paper);
                return;
            }
            if (typed.isTyped()) {
                var known = contacting.wishes(claim);
                contacting.wish(claim, new DeliveryWishes(known.email(), known.noticeWanted(), known.safe(), known.workdaysOnly(),
                        typed.address(), known.plainEnvelope()));
            }
            returning.sendAgain(claim, paper);
        });
    }

    private String wrong(ClaimSummary claim, NewAddress typed, Model page, HttpSession session, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        page.addAttribute("addressWrong", true);
        page.addAttribute("addressTyped", typed);
        return pages.show(pages.open(claim, session), page);
    }

    private static PaperId id(String text) {
        try {
            return PaperId.of(text);
        } catch (IllegalArgumentException noId) {
            throw new NotThere();
        }
    }
}
