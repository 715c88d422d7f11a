package nl.tegemoet.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.tegemoet.kernel.Sha256;

/** How texts are compared: what is mostly the same is found, what is not is left alone. */
class TextSketchTests {

    private static Set<String> sketch(String text) {
        return TextSketch.of(text, run -> Sha256.hexOf(run.getBytes(StandardCharsets.UTF_8)));
    }

    private static long alike(String one, String other) {
        return sketch(one).stream().filter(sketch(other)::contains).count();
    }

    private static String story(String word, int words) {
        return IntStream.range(0, words).mapToObj(number -> word + number).collect(Collectors.joining(" "));
    }

    @Property
    void textsWithNothingInCommonAreNotAlike(@ForAll @IntRange(min = 40, max = 600) int words) {
        assertThat(alike(story("een", words), story("ander", words))).isZero();
    }

    @Property
    void otherCapitalsCommasAndAccentsMakeNoOtherText(@ForAll @IntRange(min = 40, max = 600) int words) {
        var text = story("café", words);
        assertThat(sketch(text)).hasSizeGreaterThanOrEqualTo(TextSketch.ALIKE).isEqualTo(sketch(text.toUpperCase().replace(" ", ",  ").replace("É", "E")));
    }

    @Property(tries = 200)
    void aStoryWithOneWordInTwentyChangedIsStillAlike(@ForAll @IntRange(min = 200, max = 600) int words) {
        var changed = IntStream.range(0, words).mapToObj(number -> number % 20 == 7 ? "anders" + number : "woord" + number).collect(Collectors.joining(" "));
        assertThat(alike(story("woord", words), changed)).isGreaterThanOrEqualTo(TextSketch.ALIKE);
    }

    @Property(tries = 200)
    void aSharedSentenceAtTheBeginningIsNotEnough(@ForAll @IntRange(min = 200, max = 600) int words) {
        var opening = story("gelijk", 20);
        assertThat(alike(opening + " " + story("een", words), opening + " " + story("ander", words))).isLessThan(TextSketch.ALIKE);
    }

    @Property
    void aShortTextHasNoSketch(@ForAll @Size(max = 39) List<@IntRange(min = 0, max = 9) Integer> words) {
        assertThat(sketch(words.stream().map(String::valueOf).collect(Collectors.joining(" ")))).isEqualTo(Collections.emptySet());
    }
}
