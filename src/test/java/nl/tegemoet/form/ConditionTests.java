package nl.tegemoet.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The part of FEEL that forms may use, one sentence for each thing that it can say. */
class ConditionTests {

    @Test
    void comparesATextWithACode() {
        assertThat(holds("=answer = \"no\"", Map.of("answer", "no"))).isTrue();
        assertThat(holds("=answer != \"no\"", Map.of("answer", "no"))).isFalse();
    }

    @Test
    void anAnswerThatIsNotThereIsNull() {
        assertThat(holds("=answer = null", Map.of())).isTrue();
        assertThat(holds("=answer != \"yes\"", Map.of())).isTrue();
        assertThat(holds("=answer = \"yes\"", Map.of())).isFalse();
    }

    @Test
    void looksIntoAListOfChoices() {
        var condition = "=not(list contains(kinds, \"other\"))";
        assertThat(holds(condition, Map.of("kinds", List.of("physical", "other")))).isFalse();
        assertThat(holds(condition, Map.of("kinds", List.of("physical")))).isTrue();
        assertThat(holds(condition, Map.of("kinds", List.of()))).isTrue();
    }

    @Test
    void aListOfAHiddenQuestionHidesNothing() {
        assertThat(holds("=not(list contains(kinds, \"other\"))", Map.of())).isFalse();
    }

    @Test
    void comparesNumbersAndBooleans() {
        assertThat(holds("=count >= 2 and agreed = true", Map.of("count", new BigDecimal("2"), "agreed", true))).isTrue();
        assertThat(holds("=count > 2 or agreed = false", Map.of("count", new BigDecimal("2"), "agreed", true))).isFalse();
    }

    @Test
    void somethingThatIsNotAYesHidesNothing() {
        assertThat(holds("=answer", Map.of("answer", "no"))).isFalse();
        assertThat(holds("=count > 2", Map.of("count", "many"))).isFalse();
    }

    @Test
    void namesTheFieldsThatDecide() {
        assertThat(Condition.of("=a = \"b\" or not(list contains(c, \"d\"))").keys()).containsExactly("a", "c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"answer = \"no\"", "=answer.first = \"no\"", "=some x in list satisfies x = 1", "=if answer = null then true else false",
        "=get context(answer)", "=answer[1] = \"a\"", "={a: 1}", "=date(\"2020-01-01\") = answer", "=answer = \"a\\\"b\"", "=", "=answer = "})
    void restOfFeelIsRefused(String written) {
        assertThatThrownBy(() -> Condition.of(written)).isInstanceOf(IllegalArgumentException.class);
    }

    private static boolean holds(String written, Map<String, Object> answers) {
        return Condition.of(written).holds(answers);
    }
}
