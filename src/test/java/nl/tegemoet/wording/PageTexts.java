package nl.tegemoet.wording;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The Dutch texts of the pages and the questions that applicants see. */
final class PageTexts {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Path FORMS = Path.of("forms");
    /** What only staff see. */
    private static final Set<String> FOR_STAFF = Set.of("desk.properties", "evidence.properties", "payments.properties", "rules.properties", "letters.properties");
    private static final Set<String> STAFF_FORMS = Set.of("call.form", "convene-panel.form", "panel-opinion.form", "panel-vote.form", "panel-outcome.form", "plan-conversation.form", "conversation-report.form", "conversation-off.form", "conversation-reply.form", "archive-request.form", "evidence-arrived.form", "evidence-answer.form", "evidence-withdrawal.form", "assessment.form", "call-applicant.form", "choose-course.form",
            "completeness-check.form", "correct-account.form", "delay-answer.form", "delay-notice.form", "delay-request.form",
            "institution.form",
            "hear-views.form", "judge-notice.form", "original.form", "original-return.form", "outage.form", "paper-addition.form",
            "paper-answer.form", "paper-consent.form", "paper-intake.form", "paper-notice.form", "prepare-penalty.form", "record-views.form",
            "representative.form", "refuse-representative.form", "record-account.form", "review.form", "sign-decision.form", "cosign-decision.form",
            "sign-not-processed.form", "correct-decision.form", "confirm-correction.form", "sign-penalty.form", "suspension.form", "suspension-end.form");
    private static final Set<String> SPOKEN = Set.of("text", "label", "description", "content", "errorMessage");
    // a message with quotes doubled for the formatter, and places for values
    private static final Pattern PLACE = Pattern.compile("\\{\\d[^}]*}");

    private PageTexts() {
    }

    static List<Path> files() {
        return Stream.concat(list(MESSAGES, FOR_STAFF, ".properties").filter(file -> !file.toString().endsWith("_en.properties")),
                list(FORMS, STAFF_FORMS, ".form")).toList();
    }

    static List<String> of(Path file) {
        return (file.toString().endsWith(".form") ? form(file) : messages(file)).stream()
                .map(text -> PLACE.matcher(Jsoup.parse(text.replace("''", "’")).text()).replaceAll("3")).flatMap(text -> Arrays.stream(text.split("\\R")))
                .filter(text -> !text.isBlank()).toList();
    }

    private static List<String> messages(Path file) {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return properties.values().stream().map(String::valueOf).sorted().toList();
    }

    private static List<String> form(Path file) {
        return texts(JsonMapper.shared().readTree(file.toFile())).map(text -> text.replaceAll("(?m)^#+ ", "")).toList();
    }

    private static Stream<String> texts(JsonNode node) {
        var own = node.properties().stream().filter(property -> SPOKEN.contains(property.getKey()) && property.getValue().isString())
                .map(property -> property.getValue().stringValue());
        return Stream.concat(own, node.values().stream().flatMap(PageTexts::texts));
    }

    private static Stream<Path> list(Path folder, Set<String> without, String ending) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending) && !without.contains(file.getFileName().toString())).sorted().toList().stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
