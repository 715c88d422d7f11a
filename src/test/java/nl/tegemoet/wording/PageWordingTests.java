package nl.tegemoet.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages and questions for applicants say it in plain words. */
class PageWordingTests {

    static List<Path> files() {
        return PageTexts.files();
    }

    @ParameterizedTest
    @MethodSource("files")
    void noOfficialese(Path file) {
        assertThat(WordsNotToUse.in(file.getFileName().toString(), PageTexts.of(file))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void aPageReadsEasily(Path file) {
        var reading = Readability.of(PageTexts.of(file), Locale.forLanguageTag("nl"));
        assertThat(reading.score()).as("Flesch-Douma of %s", reading).isGreaterThanOrEqualTo(60);
        assertThat(reading.wordsInLongest()).as("words in: %s", reading.longest()).isLessThanOrEqualTo(25);
    }

    @Test
    void theListFindsWhatItNames() {
        assertThat(WordsNotToUse.in("x", List.of("Wij sturen u een brief. U dient  te antwoorden, middels een Onderhavige brief. Dit is conformisme.")))
                .extracting(WordsNotToUse.Finding::word).containsExactly("dient te", "middels", "onderhavig*");
    }

    @Test
    void everyExceptionIsForAWordOfTheListAndSaysWhy() {
        assertThat(WordsNotToUse.exceptions()).allSatisfy(allowed -> {
            assertThat(WordsNotToUse.isOnTheList(allowed.word())).as(allowed.word()).isTrue();
            assertThat(allowed.reason()).isNotBlank();
        });
    }
}
