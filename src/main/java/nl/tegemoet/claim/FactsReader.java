package nl.tegemoet.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tegemoet.kernel.ApproximateDate;
import nl.tegemoet.kernel.Finding;

/** Reads the facts for the rules out of the answers on the forms; what it cannot read it leaves open. */
final class FactsReader {

    /** Answers that say nothing. */
    private static final Set<String> OPEN = Set.of("", "unknown", "not_told", "skipped");

    private FactsReader() {
    }

    static ClaimFacts read(LocalDate birthDate, Map<ApplicationPage, Map<String, Object>> answers) {
        var stay = answers.getOrDefault(ApplicationPage.STAY, Map.of());
        var violence = answers.getOrDefault(ApplicationPage.VIOLENCE, Map.of());
        return new ClaimFacts(birthDate, items(stay, "stays").map(FactsReader::stay).toList(),
                codes(violence, "kinds"), codes(violence, "by"),
                date(violence, "violenceFrom"), date(violence, "violenceUntil"),
                finding(violence, "inNetherlands"), finding(violence, "stillAffected"));
    }

    private static ClaimFacts.Stay stay(Map<?, ?> item) {
        return new ClaimFacts.Stay(text(item, "place"), code(item, "care"), code(item, "placedBy"), date(item, "from"),
                date(item, "until"), text(item, "town"), finding(item, "country"));
    }

    private static Stream<Map<?, ?>> items(Map<?, ?> answers, String list) {
        List<?> items = answers.get(list) instanceof List<?> found ? found : List.of();
        return items.stream().<Map<?, ?>>map(item -> item instanceof Map<?, ?> map ? map : Map.of()).filter(item -> !item.isEmpty());
    }

    private static Set<String> codes(Map<?, ?> answers, String key) {
        List<?> chosen = answers.get(key) instanceof List<?> found ? found : List.of();
        return chosen.stream().map(Objects::toString).filter(code -> !OPEN.contains(code)).collect(Collectors.toUnmodifiableSet());
    }

    private static String code(Map<?, ?> answers, String key) {
        var code = text(answers, key);
        return OPEN.contains(code) ? null : code;
    }

    private static ApproximateDate date(Map<?, ?> answers, String key) {
        return ApproximateDate.parse(text(answers, key)).orElse(null);
    }

    private static Finding finding(Map<?, ?> answers, String key) {
        return switch (text(answers, key)) {
            case "yes", "nl" -> Finding.YES;
            case "no", "abroad" -> Finding.NO;
            default -> Finding.CANNOT_TELL;
        };
    }

    private static String text(Map<?, ?> answers, String key) {
        return answers.get(key) instanceof String text ? text.strip() : "";
    }
}
