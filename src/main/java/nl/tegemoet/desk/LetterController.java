package nl.tegemoet.desk;

import jakarta.servlet.http.HttpSession;
import nl.tegemoet.audit.Accounting;
import nl.tegemoet.decision.Correcting;
import nl.tegemoet.decision.CorrectionNotPossible;
import nl.tegemoet.decision.Deciding;
import nl.tegemoet.decision.LeavingUnprocessed;
import nl.tegemoet.decision.SigningNotPossible;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.LetterId;
import nl.tegemoet.letter.Letters;
import nl.tegemoet.penalty.Penalizing;
import nl.tegemoet.penalty.PenaltyNotPossible;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands out one letter of a claim, to be seen beside it. Each time is recorded with its purpose. */
@Controller
@AllowedFor({Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD, Role.OBJECTION_LAWYER, Role.AUDITOR})
class LetterController {

    private final OpeningClaims opening;
    private final Letters letters;
    private final Deciding deciding;
    private final LeavingUnprocessed leavingUnprocessed;
    private final Correcting correcting;
    private final Penalizing penalizing;
    private final Accounting accounting;

    LetterController(OpeningClaims opening, Letters letters, Deciding deciding, LeavingUnprocessed leavingUnprocessed, Correcting correcting,
            Penalizing penalizing, Accounting accounting) {
        this.opening = opening;
        this.letters = letters;
        this.deciding = deciding;
        this.leavingUnprocessed = leavingUnprocessed;
        this.correcting = correcting;
        this.penalizing = penalizing;
        this.accounting = accounting;
    }

    @GetMapping("/desk/claims/{number}/letters/{id}")
    ResponseEntity<byte[]> open(@PathVariable String number, @PathVariable String id, HttpSession session) {
        var claim = opening.find(number);
        var letter = letters.list(claim.id()).stream().filter(one -> one.id().toString().equals(id)).findFirst().orElseThrow(NotThere::new);
        var opened = letters.open(LetterId.of(id), opening.purpose(claim, session));
        return pdf(claim.number() + "-" + letter.type().code(), opened.pdf());
    }

    /** The letter as it would go out, for whoever is about to sign. */
    @GetMapping("/desk/claims/{number}/letter-to-sign")
    @AllowedFor({Role.REVIEWER, Role.TEAM_LEAD})
    ResponseEntity<byte[]> letterToSign(@PathVariable String number, HttpSession session) {
        var claim = opening.find(number);
        accounting.read(claim.id(), "letter:concept", opening.purpose(claim, session));
        try {
            var letter = leavingUnprocessed.toSign(claim.id()).isPresent() ? leavingUnprocessed.letterToSign(claim.id())
                    : deciding.letterToSign(claim.id());
            return pdf(claim.number() + "-concept", letter);
        } catch (SigningNotPossible nothingToSign) {
            throw new NotThere();
        }
    }

    /** The decision on a penalty as it would go out, for whoever is about to sign. */
    @GetMapping("/desk/claims/{number}/penalty-letter-to-sign")
    @AllowedFor({Role.REVIEWER, Role.TEAM_LEAD})
    ResponseEntity<byte[]> penaltyLetterToSign(@PathVariable String number, HttpSession session) {
        var claim = opening.find(number);
        accounting.read(claim.id(), "letter:concept", opening.purpose(claim, session));
        try {
            return pdf(claim.number() + "-concept", penalizing.letterToSign(claim.id()));
        } catch (PenaltyNotPossible nothingToSign) {
            throw new NotThere();
        }
    }

    /** The letter that puts right a slip as it would go out, for whoever looks along. */
    @GetMapping("/desk/claims/{number}/correction-letter")
    @AllowedFor({Role.REVIEWER, Role.TEAM_LEAD})
    ResponseEntity<byte[]> correctionLetter(@PathVariable String number, HttpSession session) {
        var claim = opening.find(number);
        accounting.read(claim.id(), "letter:concept", opening.purpose(claim, session));
        try {
            return pdf(claim.number() + "-concept", correcting.letterToConfirm(claim.id()));
        } catch (CorrectionNotPossible nothingToConfirm) {
            throw new NotThere();
        }
    }

    private static ResponseEntity<byte[]> pdf(String name, byte[] content) {
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_PDF);
        headers.setContentDisposition(ContentDisposition.inline().filename(name + ".pdf").build());
        headers.set("Content-Security-Policy", DocumentPolicy.of(MediaType.APPLICATION_PDF_VALUE));
        return ResponseEntity.ok().headers(headers).body(content);
    }
}
