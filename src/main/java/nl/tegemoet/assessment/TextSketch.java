package nl.tegemoet.assessment;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * A sketch of a text to compare it by: of the fingerprints of all its runs of five words the smallest 32 (bottom-k sampling, Broder 1997).
 * Two texts that share most of their sentences share most of their sketch, and from a sketch nothing can be read back.
 */
final class TextSketch {

    /** A shorter text is like many others. */
    private static final int FEWEST_WORDS = 40;
    private static final int RUN = 5;
    private static final int SIZE = 32;
    /** From so many fingerprints in common on, about half of the sentences are the same. */
    static final int ALIKE = SIZE / 2;

    private TextSketch() {
    }

    /** @param fingerprint of a run of words, spread evenly over all strings of one length */
    static Set<String> of(String text, UnaryOperator<String> fingerprint) {
        var words = words(text);
        var sketch = new TreeSet<String>();
        for (int at = 0; words.size() >= FEWEST_WORDS && at + RUN <= words.size(); at++) {
            sketch.add(fingerprint.apply(String.join(" ", words.subList(at, at + RUN))));
            if (sketch.size() > SIZE) {
                sketch.pollLast();
            }
        }
        return sketch;
    }

    /** Letters and digits only, so that another comma or capital makes no other text. */
    private static List<String> words(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
        return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty()).toList();
    }
}
