package nl.tegemoet.decision;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tegemoet.decision.CorrectionNotPossible.Problem;
import nl.tegemoet.kernel.Euro;

/**
 * A correction puts a slip right and nothing else: whoever reads both letters may not think that another thing was decided. What would make
 * them think so needs a new decision, with its own remedy.
 */
final class DecisionMustStay {

    private static final Pattern DECIDING_WORD = Pattern.compile("\\b(geen|niet|nooit|wel|toegekend|toekenn\\w*|toegewezen|toewijz\\w*|afgewezen"
            + "|afwijz\\w*|geweigerd|weiger\\w*|no|not|never|grant\\w*|refus\\w*|reject\\w*)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern AMOUNT = Pattern.compile("(?:€|\\beuro\\b|\\bEUR\\b)\\s*(\\d[\\d.,]{0,14})|(\\d[\\d.,]{0,14})\\s*(?:€|euro\\b|EUR\\b)",
            Pattern.CASE_INSENSITIVE);
    private static final List<DateTimeFormatter> DAYS = Stream.of("nl", "en")
            .map(language -> DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag(language))).toList();

    private DecisionMustStay() {
    }

    static Optional<Problem> check(Decision decision, SlipKind kind, String wrong, String right) {
        if (wrong.equals(right)) {
            return Optional.of(Problem.SAME_TEXT);
        }
        if (!deciding(wrong).equals(deciding(right))) {
            return Optional.of(Problem.CHANGES_OUTCOME);
        }
        if (!amountStays(decision, kind, wrong, right)) {
            return Optional.of(Problem.CHANGES_AMOUNT);
        }
        return terms(decision).anyMatch(day -> wrong.contains(day) || right.contains(day)) ? Optional.of(Problem.CHANGES_TERM)
                : Optional.empty();
    }

    private static List<String> deciding(String text) {
        return DECIDING_WORD.matcher(text).results().map(word -> word.group().toLowerCase(Locale.ROOT)).sorted().toList();
    }

    /** Each amount in the right text is the decided one, or stood in the wrong text too; an amount in words has the decided one beside it. */
    private static boolean amountStays(Decision decision, SlipKind kind, String wrong, String right) {
        var named = amounts(right);
        if (kind == SlipKind.AMOUNT_IN_WORDS && (decision.amount() == null || !named.contains(decision.amount()))) {
            return false;
        }
        var before = amounts(wrong);
        return named.stream().allMatch(amount -> amount.equals(decision.amount()) || before.contains(amount));
    }

    private static Set<Euro> amounts(String text) {
        return AMOUNT.matcher(text).results().map(found -> amount(found.group(1) == null ? found.group(2) : found.group(1)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Euro amount(String typed) {
        var withoutEnd = typed.replaceAll("[.,]+$", "");
        boolean cents = withoutEnd.matches(".*[.,]\\d\\d");
        var digits = Long.parseLong(withoutEnd.replaceAll("[.,]", ""));
        return cents ? Euro.ofCents(digits) : Euro.of(digits);
    }

    private static Stream<String> terms(Decision decision) {
        return decision.announcement().stream().flatMap(made -> Stream.of(made.paymentDue(), made.objectionUntil())).filter(Objects::nonNull)
                .flatMap(day -> DAYS.stream().map(format -> format.format(day)));
    }
}
