package nl.tegemoet.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A form that is copied from paper, against the real forms of the house. */
class PaperFormsTests {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final PaperForms forms = new PaperForms(new Forms(TestForms.CLOCK));

    @Test
    void whatIsMissingOnPaperIsNoMistake() {
        assertThat(forms.bind("application-bank", Map.of()).isComplete()).isTrue();
        assertThat(forms.bind("application-stay", Map.of()).isComplete()).as("no place at all").isTrue();
        assertThat(forms.bind("application-check", Map.of()).isComplete()).as("not signed").isTrue();
    }

    @Test
    void whatCannotBeRightIsStillWrong() {
        assertThat(forms.bind("application-bank", TestForms.post("iban", "NL92 ABNA 0417 1643 00")).errors()).containsOnlyKeys("iban");
    }

    @Test
    void daysInAnotherOrderAreCopiedAsTheyStandThere() {
        var post = forms.bind("application-stay", TestForms.post("stays[0].from", "1974", "stays[0].until", "1972"));
        assertThat(post.isComplete()).isTrue();
        assertThat(post.answers().get("stays").toString()).contains("1974", "1972");
    }

    @Test
    void notAskedAndNotAnsweredAreToldApart() {
        var post = forms.bind("application-contact", TestForms.post("conversation.skipped", "not_asked", "largePrint.skipped", "not_asked", "phoneAllowed", "yes",
                "phoneAllowed.skipped", "not_asked"));
        assertThat(post.isWrong()).isFalse();
        assertThat(post.answers()).containsEntry("conversation.skipped", "not_asked").doesNotContainKey("phoneAllowed.skipped");
        var words = forms.inWords("application-contact", post.answers(), DUTCH, Voice.YOU);
        assertThat(words).filteredOn(line -> line.path().equals("conversation")).extracting(AnswerLine::answer)
                .containsExactly(List.of("Niet gevraagd op het formulier"));
        assertThat(words).filteredOn(line -> line.path().equals("largePrint")).extracting(AnswerLine::answer)
                .containsExactly(List.of("Niet gevraagd op het formulier"));
        assertThat(words).filteredOn(line -> line.path().equals("channel")).extracting(AnswerLine::answer).containsExactly(List.of());
    }

    @Test
    void onAScreenNobodyCanSayThatAQuestionWasNotAsked() {
        var post = new Forms(TestForms.CLOCK).bind("application-contact", TestForms.post("conversation.skipped", "not_asked"));
        assertThat(post.unknown()).containsExactly("conversation.skipped");
        assertThat(post.errors()).containsKey("conversation");
    }
}
