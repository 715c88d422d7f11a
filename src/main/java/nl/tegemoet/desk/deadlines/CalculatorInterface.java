package nl.tegemoet.desk.deadlines;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import nl.tegemoet.deadline.Calculating;
import nl.tegemoet.deadline.ImpossibleEntry;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.Role;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The term calculator for scripts; its description is {@code /api/v1/openapi.yaml}. Answers in Dutch, keeps nothing. */
@RestController
@AllowedFor({Role.CASEWORKER, Role.REVIEWER, Role.FINANCE_PREPARER, Role.FINANCE_APPROVER, Role.OBJECTION_LAWYER, Role.TEAM_LEAD,
    Role.AUDITOR, Role.ADMINISTRATOR})
class CalculatorInterface {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    /** In bytes: some thousands of events, so that a sum stays a matter of moments. */
    private static final int LARGEST = 256 * 1024;

    private final Calculating calculating;
    private final ExplanationWords words;
    private final MessageSource messages;
    private final QuestionReader reader = new QuestionReader();

    CalculatorInterface(Calculating calculating, ExplanationWords words, MessageSource messages) {
        this.calculating = calculating;
        this.words = words;
        this.messages = messages;
    }

    /** A body of which nothing is said is read as JSON too; the answer is JSON, whatever was asked for. */
    @PostMapping(path = "/api/v1/deadlines/preview",
            consumes = {MediaType.APPLICATION_JSON_VALUE, MediaType.APPLICATION_OCTET_STREAM_VALUE})
    ResponseEntity<CalculatorAnswer> preview(InputStream body) throws IOException {
        var question = body.readNBytes(LARGEST + 1);
        if (question.length > LARGEST) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
        }
        var reading = calculating.preview(reader.read(question));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(CalculatorAnswer.of(reading, words.of(reading, DUTCH)));
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
