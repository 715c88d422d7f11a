package nl.tegemoet.form;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.syntaxtree.ParsedExpression;

/**
 * The condition under which an element is hidden: a FEEL expression, evaluated on the server by the engine's own FEEL implementation.
 * Only a small part of FEEL is taken, the part in which that implementation and the Modeler's preview agree: the keys of earlier
 * fields, texts, numbers, {@code true}, {@code false}, {@code null}, the comparisons, {@code and}, {@code or}, {@code not(…)} and
 * {@code list contains(…)}.
 */
public final class Condition {

    private static final FeelEngineApi FEEL = FeelEngineBuilder.forJava().build();
    private static final int LONGEST = 500;
    private static final Pattern TOKEN = Pattern.compile("\\s+|\"[^\"\\\\]*\"|\\d+(?:\\.\\d+)?|list contains|[A-Za-z]\\w*|!=|<=|>=|[=<>(),]");
    private static final Set<String> WORDS = Set.of("list contains", "not", "and", "or", "true", "false", "null");

    private final String text;
    private final ParsedExpression parsed;
    private final Set<String> keys;

    private Condition(String text, ParsedExpression parsed, Set<String> keys) {
        this.text = text;
        this.parsed = parsed;
        this.keys = keys;
    }

    /**
     * @param written as in the file, with the {@code =} that marks an expression
     * @throws IllegalArgumentException if it is not an expression of the part that is taken
     */
    static Condition of(String written) {
        if (!written.startsWith("=") || written.length() > LONGEST) {
            throw new IllegalArgumentException("a condition starts with = and has at most " + LONGEST + " characters");
        }
        var text = written.substring(1).strip();
        var keys = keysOf(text);
        var parsed = FEEL.parseExpression(text);
        if (parsed.isFailure()) {
            throw new IllegalArgumentException("not FEEL: " + parsed.failure().message());
        }
        return new Condition(text, parsed.parsedExpression(), keys);
    }

    private static Set<String> keysOf(String text) {
        var keys = new LinkedHashSet<String>();
        var tokens = TOKEN.matcher(text);
        int end = 0;
        boolean afterKey = false;
        while (tokens.find() && tokens.start() == end) {
            var token = tokens.group();
            boolean isKey = Character.isLetter(token.charAt(0)) && !WORDS.contains(token);
            if (afterKey && (isKey || token.equals("("))) {
                break; // a call of another function, or a word of FEEL that is not taken
            }
            end = tokens.end();
            afterKey = isKey || afterKey && token.isBlank();
            if (isKey) {
                keys.add(token);
            }
        }
        if (end != text.length()) {
            throw new IllegalArgumentException("outside the part of FEEL that is supported, from \"" + text.substring(end) + "\"");
        }
        return keys;
    }

    /** The keys of the fields that decide. */
    Set<String> keys() {
        return keys;
    }

    /** Whether the element is hidden. Anything but a plain yes shows it: a question too many is better than one that is lost. */
    boolean holds(Map<String, Object> answers) {
        var context = new java.util.HashMap<String, Object>();
        keys.forEach(key -> context.put(key, answers.get(key)));
        var outcome = FEEL.evaluate(parsed, context);
        return outcome.isSuccess() && Boolean.TRUE.equals(outcome.result());
    }

    @Override
    public String toString() {
        return text;
    }
}
