package nl.tegemoet.wording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/** The list of officialese (ambtelijke woorden) that no text for applicants uses, with the better words. */
public final class WordsNotToUse {

    private static final List<Entry> ENTRIES = read("words-not-to-use.csv", line -> new Entry(line[0], pattern(line[0]), line[1]));
    private static final List<Allowed> EXCEPTIONS = read("words-allowed.csv", line -> new Allowed(line[0], line[1], line[2]));

    private record Entry(String word, Pattern pattern, String better) {
    }

    /** One place where a word may stand, and why. */
    record Allowed(String file, String word, String reason) {
    }

    /** A word that should not be there. */
    public record Finding(String file, String sentence, String word, String better) {

        @Override
        public String toString() {
            return "%s: in “%s” write “%s” instead of “%s”".formatted(file, sentence, better, word);
        }
    }

    private WordsNotToUse() {
    }

    /** @param texts paragraphs of one file */
    public static List<Finding> in(String file, List<String> texts) {
        var found = new ArrayList<Finding>();
        for (var sentence : Readability.sentences(texts)) {
            for (var entry : ENTRIES) {
                if (entry.pattern().matcher(sentence).find() && !isAllowed(file, entry.word())) {
                    found.add(new Finding(file, sentence, entry.word(), entry.better()));
                }
            }
        }
        return found;
    }

    static List<Allowed> exceptions() {
        return EXCEPTIONS;
    }

    static boolean isOnTheList(String word) {
        return ENTRIES.stream().anyMatch(entry -> entry.word().equals(word));
    }

    private static boolean isAllowed(String file, String word) {
        return EXCEPTIONS.stream().anyMatch(allowed -> allowed.file().equals(file) && allowed.word().equals(word));
    }

    private static Pattern pattern(String word) {
        var spelled = Pattern.compile("\\*|\\s+|[^*\\s]+").matcher(word).replaceAll(WordsNotToUse::spelled);
        return Pattern.compile("(?<![\\p{L}-])" + spelled + "(?![\\p{L}-])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String spelled(MatchResult part) {
        var text = part.group();
        return Matcher.quoteReplacement(text.equals("*") ? "\\p{L}*" : text.isBlank() ? "\\s+" : Pattern.quote(text));
    }

    private static <T> List<T> read(String file, Function<String[], T> line) {
        try {
            return new ClassPathResource("wording/" + file).getContentAsString(StandardCharsets.UTF_8).lines()
                    .filter(text -> !text.isBlank() && !text.startsWith("#")).map(text -> line.apply(text.split(";"))).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
