package nl.tegemoet.portal;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.tegemoet.document.Documents;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.DocumentId;
import nl.tegemoet.kernel.LetterId;
import nl.tegemoet.letter.Letters;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands an applicant their own letters and files. The names of the downloads say nothing about what they are about. */
@Controller
@AllowedFor(Role.APPLICANT)
class DownloadController {

    private final Documents documents;
    private final Letters letters;

    DownloadController(Documents documents, Letters letters) {
        this.documents = documents;
        this.letters = letters;
    }

    /** Always a download: a file that somebody sent us does not run inside our own pages. */
    @GetMapping("/portal/documents/{id}")
    ResponseEntity<byte[]> document(@PathVariable UUID id) {
        var opened = documents.openOwn(new DocumentId(id));
        return answer(ContentDisposition.attachment().filename(opened.document().name(), StandardCharsets.UTF_8).build(),
                MediaType.parseMediaType(opened.document().mediaType()), opened.content());
    }

    /** Opens in the browser where that can show a PDF; from then on the letter is known as read. */
    @GetMapping("/portal/letters/{id}")
    ResponseEntity<byte[]> letter(@PathVariable UUID id) {
        var opened = letters.openOwn(new LetterId(id));
        return answer(ContentDisposition.inline().filename(opened.letter().type().code() + ".pdf").build(), MediaType.APPLICATION_PDF, opened.pdf());
    }

    private static ResponseEntity<byte[]> answer(ContentDisposition disposition, MediaType type, byte[] content) {
        return ResponseEntity.ok().contentType(type).header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString()).body(content);
    }
}
