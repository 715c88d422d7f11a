package nl.tegemoet.claim;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tegemoet.kernel.ApproximateDate;
import nl.tegemoet.kernel.Finding;
import nl.tegemoet.kernel.PersonName;

/** Reads the facts for the rules out of the answers on the forms; what it cannot read it leaves open. */
final class FactsReader {

    /** Answers that say nothing. */
    private static final Set<String> OPEN = Set.of("", "unknown", "not_told", "skipped");

    private FactsReader() {
    }

    /** @param birthDate of the applicant; for a claim about somebody else their own counts */
    static ClaimFacts read(LocalDate birthDate, Map<ApplicationPage, Map<String, Object>> answers) {
        var about = answers.getOrDefault(ApplicationPage.VICTIM, Map.of());
        var kind = ClaimKind.of(about);
        var victim = kind.isForAnother() ? victim(about) : null;
        var stay = answers.getOrDefault(ApplicationPage.STAY, Map.of());
        var violence = answers.getOrDefault(ApplicationPage.VIOLENCE, Map.of());
        return new ClaimFacts(victim == null ? birthDate : victim.birthDate(), items(stay, "stays").map(FactsReader::stay).toList(),
                codes(violence, "kinds"), codes(violence, "by"),
                date(violence, "violenceFrom"), date(violence, "violenceUntil"),
                finding(violence, "inNetherlands"), finding(violence, "stillAffected"),
                kind, victim, kind == ClaimKind.NEXT_OF_KIN ? kinship(about) : null,
                codes(answers.getOrDefault(ApplicationPage.DOCUMENTS, Map.of()), "documentsAbout"));
    }

    static Victim victim(Map<String, Object> about) {
        var familyName = text(about, "familyName");
        return new Victim(familyName.isEmpty() ? null : new PersonName(text(about, "givenNames"), "", familyName),
                day(about, "birthDate"), day(about, "diedOn"));
    }

    private static Kinship kinship(Map<String, Object> about) {
        return new Kinship(code(about, "relation"), code(about, "claimAbout"), finding(about, "otherKin"), code(about, "power"));
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

    /** Null if it is not there or was typed wrong, which a draft may be. */
    private static LocalDate day(Map<?, ?> answers, String key) {
        try {
            return LocalDate.parse(text(answers, key));
        } catch (DateTimeParseException notADay) {
            return null;
        }
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
