package nl.tegemoet.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is sent is read and checked by the file, against the real forms of the house. */
class FormPostTests {

    private final Forms forms = new Forms(TestForms.CLOCK);

    @Test
    void aGoodPostIsComplete() {
        var post = forms.bind("application-bank", TestForms.post("iban", "nl91 abna 0417 1643 00", "holder", " A. de Vries "));
        assertThat(post.isComplete()).isTrue();
        assertThat(post.answers()).containsExactly(Map.entry("iban", "NL91ABNA0417164300"), Map.entry("holder", "A. de Vries"));
    }

    @Test
    void anIbanWithAWrongCheckDigitIsKeptAsTyped() {
        var post = forms.bind("application-bank", TestForms.post("iban", "NL92 ABNA 0417 1643 00", "holder", "A. de Vries"));
        assertThat(post.errors()).containsOnlyKeys("iban");
        assertThat(post.errors().get("iban").code()).isEqualTo("iban");
        assertThat(post.text("iban")).isEqualTo("NL92 ABNA 0417 1643 00");
        assertThat(post.isWrong()).isTrue();
    }

    @Test
    void whatTheFormDoesNotAskIsNamedAndNothingIsLost() {
        var post = forms.bind("application-bank", TestForms.post("iban", "NL91ABNA0417164300", "holder", "A. de Vries", "amount", "5000000"));
        assertThat(post.unknown()).containsExactly("amount");
        assertThat(post.isWrong()).isTrue();
        assertThat(post.answers()).containsOnlyKeys("iban", "holder");
    }

    @Test
    void aReadOnlyQuestionCannotBeAnswered() {
        var post = forms.bind("application-person", TestForms.post("name", "Iemand Anders", "detailsCorrect", "yes"));
        assertThat(post.unknown()).containsExactly("name");
    }

    @Test
    void namesOfThePageArePassedOver() {
        assertThat(forms.bind("sign-decision", TestForms.post("_csrf", "x", "agreed", "yes", "letterRead", "true", "noConflict", "true")).isComplete()).isTrue();
    }

    @Test
    void requiredQuestionsAreNamedInTheOrderOfTheForm() {
        assertThat(forms.bind("application-contact", TestForms.post()).errors().keySet())
                .containsExactly("phoneAllowed", "conversation", "channel", "language", "interpreter");
    }

    @Test
    void anOptionThatTheFormDoesNotOfferIsRefused() {
        var post = forms.bind("completeness-check", TestForms.post("complete", "perhaps"));
        assertThat(post.errors().get("complete").code()).isEqualTo("option");
        assertThat(post.answers()).doesNotContainKey("complete");
    }

    @Test
    void aHiddenQuestionIsNeitherCheckedNorKept() {
        var post = forms.bind("completeness-check", TestForms.post("complete", "yes", "question", "x"));
        assertThat(post.isComplete()).isTrue();
        assertThat(post.answers()).doesNotContainKey("question");
        assertThat(post.hidden()).containsExactly("Field_Question");
    }

    @Test
    void aQuestionThatTheAnswersBringIsNewAndNotWrong() {
        var post = forms.bind("completeness-check", TestForms.post("complete", "no"));
        assertThat(post.newlyAsked()).containsExactly("question");
        assertThat(post.isWrong()).isFalse();
        assertThat(post.isComplete()).isFalse();
    }

    @Test
    void aQuestionThatWasShownAndLeftOpenIsWrong() {
        var post = forms.bind("completeness-check", TestForms.post("complete", "no", "_shown", "Field_Question", "question", ""));
        assertThat(post.newlyAsked()).isEmpty();
        assertThat(post.errors()).containsOnlyKeys("question");
    }

    @Test
    void aQuestionThatStaysOpenOnPurposeIsAnswered() {
        var post = forms.bind("application-violence", TestForms.post("kinds", "not_told", "by", "unknown", "violenceFrom", "", "violenceFrom.skipped", "not_told",
                "violenceUntil.skipped", "unknown", "inNetherlands", "not_told", "stillAffected", "not_told", "story", ""));
        assertThat(post.isComplete()).isTrue();
        assertThat(post.answers()).containsEntry("violenceFrom.skipped", "not_told").doesNotContainKey("violenceFrom");
    }

    @Test
    void anAnswerWeighsMoreThanABoxThatWasTickedBeforeIt() {
        var post = forms.bind("application-violence", TestForms.post("violenceFrom", "1975", "violenceFrom.skipped", "unknown"));
        assertThat(post.answers()).containsEntry("violenceFrom", "1975").doesNotContainKey("violenceFrom.skipped");
    }

    @Test
    void preferringNotToSayDoesNotGoWithAnAnswer() {
        var post = forms.bind("application-violence", TestForms.post("kinds", "physical", "kinds", "not_told"));
        assertThat(post.errors().get("kinds").code()).isEqualTo("exclusive");
        assertThat(post.answers()).containsEntry("kinds", List.of("physical", "not_told"));
    }

    @Test
    void anApproximateDateMayNotLieInTheFutureNorBeforeItsBeginning() {
        var post = forms.bind("application-violence", TestForms.post("violenceFrom", "ongeveer 2029", "violenceUntil", "gisteren"));
        assertThat(post.errors().get("violenceFrom").code()).isEqualTo("future");
        assertThat(post.errors().get("violenceUntil").code()).isEqualTo("approximate-date");
        post = forms.bind("application-violence", TestForms.post("violenceFrom", "3-1975", "violenceUntil", "1974"));
        assertThat(post.errors().get("violenceUntil").code()).isEqualTo("order");
        post = forms.bind("application-violence", TestForms.post("violenceFrom", "3-1975", "violenceUntil", "1975"));
        assertThat(post.errors()).doesNotContainKeys("violenceFrom", "violenceUntil");
    }

    @Test
    void itemsOfAListAreReadInOrder() {
        var post = forms.bind("application-stay", stays(2));
        assertThat(post.errors()).isEmpty();
        assertThat(post.answers().get("stays")).asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST).hasSize(2);
    }

    @Test
    void aMistakeInAnItemIsNamedByItsPlace() {
        var parameters = stays(2);
        parameters.put("stays[1].from", new String[] {"lang geleden"});
        assertThat(forms.bind("application-stay", parameters).errors()).containsOnlyKeys("stays[1].from");
    }

    @Test
    void aListNeedsOneItemAndHasAnEnd() {
        assertThat(forms.bind("application-stay", TestForms.post()).errors()).containsOnlyKeys("stays");
        assertThat(forms.bind("application-stay", TestForms.post("stays[12].place", "x", "stays[999].place", "x")).unknown())
                .containsExactly("stays[12].place", "stays[999].place");
    }

    @Test
    void itemsAreAddedAndTakenAway() {
        var answers = forms.bind("application-stay", stays(1)).answers();
        var two = forms.withItem("application-stay", answers, "stays");
        assertThat((List<?>) two.get("stays")).hasSize(2);
        assertThat((List<?>) forms.withItem("application-stay", Map.of(), "stays").get("stays")).hasSize(2);
        assertThat(forms.withoutItem("application-stay", two, "stays[1]").get("stays")).isEqualTo(answers.get("stays"));
        assertThat(forms.withoutItem("application-stay", two, "stays[7]")).isEqualTo(two);
    }

    @Test
    void checkingKeptAnswersAgainGivesTheSameAnswers() {
        var post = forms.bind("application-stay", stays(2));
        assertThat(forms.check("application-stay", post.answers())).isEqualTo(post);
    }

    @Test
    void aTextThatIsTooLongIsKeptAndNamed() {
        var story = "a".repeat(20_001);
        var post = forms.bind("application-violence", TestForms.post("story", story));
        assertThat(post.errors().get("story")).isEqualTo(FormError.of("tooLong", 20_000, 20_001));
        assertThat(post.text("story")).isEqualTo(story);
    }

    @Test
    void lettersAreComposedAndControlCharactersDropped() {
        var post = forms.bind("application-bank", TestForms.post("iban", "NL91ABNA0417164300", "holder", "Ame\u0301lie\u0000 \u0007de Vries"));
        assertThat(post.text("holder")).isEqualTo("Am\u00e9lie de Vries");
    }

    @Test
    @Timeout(5)
    void aFloodOfNamesAndTextIsSurvived() {
        var parameters = new LinkedHashMap<String, String[]>();
        for (int i = 0; i < 50_000; i++) {
            parameters.put("stays[" + i + "].x.y[0].z" + i, new String[] {"x"});
        }
        parameters.put("story", new String[] {"x".repeat(5_000_000)});
        var post = forms.bind("application-violence", parameters);
        assertThat(post.unknown()).hasSize(20);
    }

    @Test
    @Timeout(5)
    void noPatternKeepsAProcessorBusy() {
        assertThat(PatientText.matches(java.util.regex.Pattern.compile("(a+)+b"), "a".repeat(200))).isFalse();
    }

    @Test
    void emailAndPhoneAreLookedAtGently() {
        assertThat(errors("email", "anna@voorbeeld.nl", "phone", "+31 (0)6-12345678")).isEmpty();
        assertThat(errors("email", "anna@voorbeeld", "phone", "bel mij")).containsExactly("phone", "email");
        assertThat(errors("email", "a@b@c.nl", "phone", "123")).containsExactly("phone", "email");
    }

    private List<String> errors(String... namesAndValues) {
        var parameters = TestForms.post(namesAndValues);
        parameters.put("detailsCorrect", new String[] {"yes"});
        return List.copyOf(forms.bind("application-person", parameters).errors().keySet());
    }

    private static Map<String, String[]> stays(int count) {
        var parameters = new LinkedHashMap<String, String[]>();
        for (int i = 0; i < count; i++) {
            parameters.putAll(TestForms.post("stays[%d].place".formatted(i), "Huize Voorbeeld " + i, "stays[%d].care".formatted(i), "residential_youth_care",
                    "stays[%d].placedBy".formatted(i), "judge", "stays[%d].from".formatted(i), "1974", "stays[%d].until".formatted(i), "ongeveer 1976",
                    "stays[%d].country".formatted(i), "nl"));
        }
        return parameters;
    }
}
