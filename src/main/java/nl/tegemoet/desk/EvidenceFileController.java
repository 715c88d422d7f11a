package nl.tegemoet.desk;

import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import nl.tegemoet.audit.Accounting;
import nl.tegemoet.decision.Deciding;
import nl.tegemoet.decision.DecisionView;
import nl.tegemoet.decision.FixingEvidence;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.Role;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands out the list of what lay before whoever signed, as one text file. Each time is recorded with its purpose. */
@Controller
@AllowedFor({Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD, Role.OBJECTION_LAWYER, Role.AUDITOR})
class EvidenceFileController {

    private final OpeningClaims opening;
    private final Deciding deciding;
    private final FixingEvidence evidence;
    private final Accounting accounting;

    EvidenceFileController(OpeningClaims opening, Deciding deciding, FixingEvidence evidence, Accounting accounting) {
        this.opening = opening;
        this.deciding = deciding;
        this.evidence = evidence;
        this.accounting = accounting;
    }

    @GetMapping("/desk/claims/{number}/decision/evidence")
    ResponseEntity<byte[]> file(@PathVariable String number, HttpSession session) {
        var claim = opening.find(number);
        var purpose = opening.purpose(claim, session);
        var fixed = deciding.view(claim.id()).map(DecisionView::id).flatMap(decision -> evidence.of(claim.id(), decision))
                .orElseThrow(NotThere::new);
        accounting.read(claim.id(), "decision-evidence", purpose);
        var headers = new HttpHeaders();
        headers.setContentType(new MediaType("text", "plain", StandardCharsets.UTF_8));
        headers.setContentDisposition(ContentDisposition.attachment().filename(claim.number() + "-stukken.txt").build());
        return ResponseEntity.ok().headers(headers).body(fixed.content().getBytes(StandardCharsets.UTF_8));
    }
}
