package nl.tegemoet.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;
import nl.tegemoet.assessment.AccessBarred;
import nl.tegemoet.claim.ClaimNotFound;
import nl.tegemoet.claim.Claims;
import nl.tegemoet.document.DocumentNotFound;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Turns what the rooms below say no to into a page that a person can go on from. */
@ControllerAdvice(basePackageClasses = DeskErrors.class)
class DeskErrors {

    private final Claims claims;

    DeskErrors(Claims claims) {
        this.claims = claims;
    }

    @ExceptionHandler
    String askForTheReason(ReasonNeeded needed, HttpServletRequest request) {
        var next = Stream.of("/history", "/what-if").filter(request.getRequestURI()::endsWith).findFirst();
        return "redirect:/desk/claims/" + needed.number() + "/reason" + next.map(page -> "?next=" + page).orElse("");
    }

    /** Says on a page of its own why the claim stays shut, and what to do. */
    @ExceptionHandler
    String shut(AccessBarred barred) {
        return "redirect:/desk/claims/" + claims.summary(barred.claim()).number() + "/barred";
    }

    @ExceptionHandler({ClaimNotFound.class, DocumentNotFound.class})
    void notThere(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.NOT_FOUND.value());
    }
}
