package nl.tegemoet.letter;

import static nl.tegemoet.letter.ExampleLetters.DUTCH;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.tegemoet.wording.Readability;
import nl.tegemoet.wording.WordsNotToUse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every letter, in every branch, stays above the bar; why the bar is where it is: {@code src/docs/adr/042-a-measure-of-plain-words.md}. */
class LetterReadabilityTests {

    static Stream<Arguments> dutchLetters() {
        return letters(DUTCH);
    }

    static Stream<Arguments> englishLetters() {
        return letters(Locale.ENGLISH);
    }

    private static Stream<Arguments> letters(Locale language) {
        return ExampleLetters.all().stream()
                .map(sample -> Arguments.of(sample.content().type().code() + "-" + sample.branch() + "-" + language, sample.content()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dutchLetters")
    void aDutchLetterReadsEasily(String name, LetterContent content) {
        var reading = Readability.of(LetterTexts.running(content, DUTCH), DUTCH);
        assertThat(reading.score()).as("Flesch-Douma of %s", reading).isGreaterThanOrEqualTo(65);
        assertThat(reading.wordsPerSentence()).as("words a sentence").isLessThanOrEqualTo(11);
        assertThat(reading.wordsInLongest()).as("words in: %s", reading.longest()).isLessThanOrEqualTo(21);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("englishLetters")
    void anEnglishLetterReadsEasily(String name, LetterContent content) {
        var reading = Readability.of(LetterTexts.running(content, Locale.ENGLISH), Locale.ENGLISH);
        assertThat(reading.score()).as("Flesch Reading Ease of %s", reading).isGreaterThanOrEqualTo(60);
        assertThat(reading.wordsPerSentence()).as("words a sentence").isLessThanOrEqualTo(11);
        assertThat(reading.wordsInLongest()).as("words in: %s", reading.longest()).isLessThanOrEqualTo(23);
    }

    /** A heading is an answer, not a sentence with clauses. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("dutchLetters")
    void aHeadingIsShort(String name, LetterContent content) {
        for (var language : List.of(DUTCH, Locale.ENGLISH)) {
            assertThat(LetterTexts.headings(content, language)).isNotEmpty()
                    .allSatisfy(heading -> assertThat(heading.split("\s+").length).as(heading).isLessThanOrEqualTo(11));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dutchLetters")
    void noOfficialese(String name, LetterContent content) {
        var texts = new ArrayList<>(LetterTexts.headings(content, DUTCH));
        texts.addAll(LetterTexts.running(content, DUTCH));
        assertThat(WordsNotToUse.in(content.type().template() + ".html", texts)).isEmpty();
    }
}
