package nl.tegemoet.desk.deadlines;

import java.util.Locale;
import nl.tegemoet.deadline.Calculating;
import nl.tegemoet.deadline.ImpossibleEntry;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.Role;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The term calculator for scripts; its description is {@code /api/v1/openapi.yaml}. Answers in Dutch, keeps nothing. */
@RestController
@AllowedFor({Role.CASEWORKER, Role.REVIEWER, Role.FINANCE_PREPARER, Role.FINANCE_APPROVER, Role.OBJECTION_LAWYER, Role.TEAM_LEAD,
    Role.AUDITOR, Role.ADMINISTRATOR})
class CalculatorInterface {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final Calculating calculating;
    private final ExplanationWords words;
    private final MessageSource messages;
    private final QuestionReader reader = new QuestionReader();

    CalculatorInterface(Calculating calculating, ExplanationWords words, MessageSource messages) {
        this.calculating = calculating;
        this.words = words;
        this.messages = messages;
    }

    @PostMapping("/api/v1/deadlines/preview")
    CalculatorAnswer preview(@RequestBody(required = false) byte[] body) {
        var reading = calculating.preview(reader.read(body == null ? new byte[0] : body));
        return CalculatorAnswer.of(reading, words.of(reading, DUTCH));
    }

    @ExceptionHandler
    ProblemDetail unreadable(UnreadableQuestion question) {
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, text("unreadable." + question.reason()));
        problem.setTitle(text("unreadable"));
        problem.setProperty("pointer", question.pointer());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail impossible(ImpossibleEntry entry) {
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT, text("impossible." + entry.reason().name()));
        problem.setTitle(text("impossible"));
        problem.setProperty("day", entry.day().toString());
        return problem;
    }

    private String text(String key) {
        return messages.getMessage("deadline.question." + key, null, DUTCH);
    }
}
