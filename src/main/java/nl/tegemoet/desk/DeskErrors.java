package nl.tegemoet.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Stream;
import nl.tegemoet.claim.ClaimNotFound;
import nl.tegemoet.document.DocumentNotFound;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Turns what the rooms below say no to into a page that a person can go on from. */
@ControllerAdvice(basePackageClasses = DeskErrors.class)
class DeskErrors {

    @ExceptionHandler
    String askForTheReason(ReasonNeeded needed, HttpServletRequest request) {
        var next = Stream.of("/history", "/what-if").filter(request.getRequestURI()::endsWith).findFirst();
        return "redirect:/desk/claims/" + needed.number() + "/reason" + next.map(page -> "?next=" + page).orElse("");
    }

    @ExceptionHandler({ClaimNotFound.class, DocumentNotFound.class})
    void notThere() {
        throw new NotThere();
    }
}
