package nl.tegemoet.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.tegemoet.kernel.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactsReaderTests {

    private static final LocalDate BIRTH = LocalDate.of(1961, 3, 12);

    @Test
    void readsWhatWasTold() {
        var facts = FactsReader.read(BIRTH, ExampleClaims.completeAnswers());
        assertThat(facts.stays()).hasSize(1);
        assertThat(facts.byWhom()).containsExactly("employee");
        assertThat(facts.violenceFrom().asTyped()).isEqualTo("1971");
        assertThat(facts.inNetherlands()).isEqualTo(Finding.YES);
    }

    @Test
    void nothingToldIsNothingKnown() {
        var facts = FactsReader.read(BIRTH, Map.of());
        assertThat(facts.stays()).isEmpty();
        assertThat(facts.kinds()).isEmpty();
        assertThat(facts.violenceFrom()).isNull();
        assertThat(facts.inNetherlands()).isEqualTo(Finding.CANNOT_TELL);
        assertThat(facts.stillAffected()).isEqualTo(Finding.CANNOT_TELL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"unknown", "not_told", "skipped", ""})
    void notKnownIsNeverANo(String answer) {
        var facts = FactsReader.read(BIRTH, Map.of(
                ApplicationPage.STAY, Map.of("stays", List.of(Map.of("care", answer, "placedBy", answer, "country", answer, "from", answer))),
                ApplicationPage.VIOLENCE, Map.of("kinds", List.of(answer), "inNetherlands", answer, "stillAffected", answer)));
        assertThat(facts.kinds()).isEmpty();
        assertThat(facts.stays().get(0).setting()).isNull();
        assertThat(facts.stays().get(0).placement()).isNull();
        assertThat(facts.stays().get(0).from()).isNull();
        assertThat(facts.stays().get(0).inNetherlands()).isEqualTo(Finding.CANNOT_TELL);
        assertThat(facts.stillAffected()).isEqualTo(Finding.CANNOT_TELL);
    }

    @Property
    void anyMonthTypedIsReadAsThatMonth(@ForAll @IntRange(min = 1, max = 12) int month, @ForAll @IntRange(min = 1930, max = 2019) int year) {
        var facts = FactsReader.read(BIRTH, Map.of(ApplicationPage.VIOLENCE, Map.of("violenceFrom", month + "-" + year)));
        assertThat(facts.violenceFrom().earliest()).isEqualTo(LocalDate.of(year, month, 1));
        assertThat(facts.violenceFrom().latest()).isEqualTo(LocalDate.of(year, month, 1).plusMonths(1).minusDays(1));
    }

    /** A statement was checked by the form, but a reader of stored data must survive anything. */
    @Property(tries = 300)
    void whateverStandsInTheAnswersIsReadWithoutFailing(@ForAll("answers") Map<String, Object> stay, @ForAll("answers") Map<String, Object> violence) {
        var facts = FactsReader.read(BIRTH, Map.of(ApplicationPage.STAY, stay, ApplicationPage.VIOLENCE, violence));
        assertThat(facts.forRules(LocalDate.of(2026, 11, 23), null).stays()).hasSameSizeAs(facts.stays());
    }

    @Provide
    Arbitrary<Map<String, Object>> answers() {
        var keys = Arbitraries.of("stays", "care", "from", "kinds", "by", "violenceFrom", "violenceUntil", "inNetherlands", "country");
        Arbitrary<Object> texts = Arbitraries.strings().ofMaxLength(12).map(text -> text);
        Arbitrary<Object> lists = texts.list().ofMaxSize(3).map(list -> list);
        Arbitrary<Object> items = Arbitraries.maps(keys, texts).ofMaxSize(3).list().ofMaxSize(3).map(list -> list);
        Arbitrary<Object> other = Arbitraries.of(true, 7, "1975", "nl");
        return Arbitraries.maps(keys, Arbitraries.oneOf(texts, lists, items, other)).ofMaxSize(6);
    }
}
