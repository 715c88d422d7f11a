package nl.tegemoet.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.tegemoet.claim.ClaimNotFound;
import nl.tegemoet.document.DocumentInQuarantine;
import nl.tegemoet.document.DocumentNotFound;
import nl.tegemoet.letter.LetterNotFound;
import nl.tegemoet.party.RepresentationNotFound;
import nl.tegemoet.party.ShareNotFound;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** What is not there, and what is somebody else's, gets the same answer: nobody learns which of the two it is. */
@ControllerAdvice(basePackageClasses = NotThere.class)
class NotThere {

    @ExceptionHandler({ClaimNotFound.class, DocumentNotFound.class, DocumentInQuarantine.class, LetterNotFound.class, ShareNotFound.class, RepresentationNotFound.class})
    void answer(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
