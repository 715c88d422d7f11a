package nl.tegemoet.desk;

import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import nl.tegemoet.document.DocumentInQuarantine;
import nl.tegemoet.document.Documents;
import nl.tegemoet.document.StoredDocument;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.DocumentId;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Hands out one document of a claim: to be seen beside the claim, or as a download. Each time is recorded with its purpose. */
@Controller
@AllowedFor({Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD, Role.OBJECTION_LAWYER, Role.AUDITOR})
class DocumentController {

    private final OpeningClaims opening;
    private final Documents documents;

    DocumentController(OpeningClaims opening, Documents documents) {
        this.opening = opening;
        this.documents = documents;
    }

    @GetMapping("/desk/claims/{number}/documents/{id}")
    ResponseEntity<byte[]> open(@PathVariable String number, @PathVariable String id, HttpSession session) {
        var claim = opening.find(number);
        var document = documents.list(claim.id()).stream().filter(one -> one.id().toString().equals(id)).findFirst().orElseThrow(NotThere::new);
        var purpose = opening.purpose(claim, session);
        try {
            var opened = documents.open(DocumentId.of(id), purpose);
            return ResponseEntity.ok().headers(headers(document)).body(opened.content());
        } catch (DocumentInQuarantine closed) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
    }

    private static HttpHeaders headers(StoredDocument document) {
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.parseMediaType(document.mediaType()));
        headers.setContentDisposition((document.isViewable() ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(document.name(), StandardCharsets.UTF_8).build());
        headers.set("Content-Security-Policy", DocumentPolicy.of(document.mediaType()));
        return headers;
    }
}
