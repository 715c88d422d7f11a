package nl.tegemoet.desk;

import jakarta.servlet.http.HttpSession;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.LetterId;
import nl.tegemoet.letter.Letters;
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

    LetterController(OpeningClaims opening, Letters letters) {
        this.opening = opening;
        this.letters = letters;
    }

    @GetMapping("/desk/claims/{number}/letters/{id}")
    ResponseEntity<byte[]> open(@PathVariable String number, @PathVariable String id, HttpSession session) {
        var claim = opening.find(number);
        var letter = letters.list(claim.id()).stream().filter(one -> one.id().toString().equals(id)).findFirst().orElseThrow(NotThere::new);
        var opened = letters.open(LetterId.of(id), opening.purpose(claim, session));
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_PDF);
        headers.setContentDisposition(ContentDisposition.inline().filename(claim.number() + "-" + letter.type().code() + ".pdf").build());
        headers.set("Content-Security-Policy", DocumentPolicy.of(MediaType.APPLICATION_PDF_VALUE));
        return ResponseEntity.ok().headers(headers).body(opened.pdf());
    }
}
