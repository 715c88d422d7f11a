package nl.tegemoet.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The measure measures what it says it does. */
class ReadabilityTests {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    @ParameterizedTest
    @CsvSource({"u, 1", "brief, 1", "nieuw, 1", "leeuw, 1", "mooie, 2", "geeft, 1", "aanvraag, 2", "besluit, 2", "uiterlijk, 3", "beoordelen, 4",
            "tegemoetkoming, 5", "ingebrekestelling, 6", "bestuursrecht, 3", "ideeën, 3", "geïnteresseerd, 5", "coördinator, 5", "financiën, 4",
            "radio, 3", "theater, 3", "idee, 2", "bijzonder, 3", "schreeuw, 1", "yoga, 2", "quiz, 1", "museum, 3", "januari, 4", "eeuwen, 2",
            "zorgvuldig, 3", "vermogen, 3", "dwangsom, 2", "handtekening, 4", "bureau, 2", "juridisch, 3", "bewindvoerder, 4", "3, 1", "2027, 4",
            "5.000, 4", "hm, 1"})
    void syllablesOfDutchWords(String word, int syllables) {
        assertThat(Syllables.dutch(word)).isEqualTo(syllables);
    }

    @ParameterizedTest
    @CsvSource({"we, 1", "have, 1", "claim, 1", "decide, 2", "decision, 3", "received, 2", "asked, 1", "decided, 3", "people, 2", "payment, 2",
            "number, 2", "handle, 2", "telephone, 3", "letters, 2", "times, 1", "places, 2", "somebody, 3", "2027, 4"})
    void syllablesOfEnglishWords(String word, int syllables) {
        assertThat(Syllables.english(word)).isCloseTo(syllables, within(word.equals("somebody") ? 1 : 0));
    }

    @Test
    void aSentenceEndsWhereAReaderStops() {
        assertThat(Readability.sentences(List.of("Op 3 maart 2027 kregen wij € 5.000. Beste A.M. van der Berg, hoe gaat het? Goed!",
                "Dit staat in: Regeling art. 1, onder f.", "uw naam en adres;", "–")))
                .containsExactly("Op 3 maart 2027 kregen wij € 5.000.", "Beste A.M. van der Berg, hoe gaat het?", "Goed!",
                        "Dit staat in: Regeling art. 1, onder f.", "uw naam en adres;");
    }

    @Test
    void theFormulaIsThatOfDouma() {
        // 4 words in one sentence, 5 syllables: 206.84 - 0.93 * 4 - 77 * 1.25
        var reading = Readability.of(List.of("Wij lezen uw brief."), DUTCH);
        assertThat(reading.score()).isCloseTo(106.87, within(0.001));
        assertThat(reading.wordsInLongest()).isEqualTo(4);
    }

    @Test
    void theFormulaForEnglishIsThatOfFlesch() {
        // 4 words, 5 syllables: 206.835 - 1.015 * 4 - 84.6 * 1.25
        assertThat(Readability.of(List.of("We read your letters."), Locale.ENGLISH).score()).isCloseTo(97.025, within(0.001));
    }

    @Test
    void officialeseScoresFarBelowPlainWords() {
        var plain = Readability.of(List.of("Stuur ons uiterlijk op 14 april een brief. Zet uw naam erbij."), DUTCH);
        var official = Readability.of(List.of("Ingevolge het bepaalde in de desbetreffende ministeriële regeling dient belanghebbende"
                + " onderhavige bescheiden omtrent de tegemoetkomingsaanvraag uiterlijk binnen voornoemde hersteltermijn te overleggen."), DUTCH);
        assertThat(plain.score()).isGreaterThan(80);
        assertThat(official.score()).isLessThan(20);
    }

    @Test
    void nothingToReadHasNoScore() {
        assertThatThrownBy(() -> Readability.of(List.of("–", ""), DUTCH)).isInstanceOf(IllegalArgumentException.class);
    }
}
