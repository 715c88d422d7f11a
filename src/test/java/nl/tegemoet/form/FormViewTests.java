package nl.tegemoet.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a page shows of a form, before it becomes HTML. */
class FormViewTests {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final Forms forms = new Forms(TestForms.CLOCK);

    @Test
    void theWordsComeFromTheFileAndInEnglishFromTheBundle() {
        assertThat(forms.view("application-bank", Map.of(), DUTCH).title()).isEqualTo("Op welke rekening mogen we betalen?");
        assertThat(forms.view("application-bank", Map.of(), Locale.ENGLISH).title()).isEqualTo("Which account may we pay to?");
    }

    @Test
    void anAccountNumberIsShownInGroups() {
        var question = question("application-bank", Map.of("iban", "NL91ABNA0417164300"), "iban");
        assertThat(question.answer()).isEqualTo("NL91 ABNA 0417 1643 00");
    }

    @Test
    void aProblemNamesTheQuestionAndPointsAtItsInput() {
        var post = forms.bind("application-stay", TestForms.post("stays[0].place", ""));
        var problems = forms.view(post, Map.of(), DUTCH).problems();
        assertThat(problems).extracting(FormView.Problem::field).startsWith("stays-0-place", "stays-0-care-0", "stays-0-placedBy-0");
        assertThat(problems.get(1).message()).isEqualTo("Plek 1. Wat voor plek was het? Kies een antwoord.");
    }

    @Test
    void aNameThatTheFormDoesNotHaveIsNamedInTheSummary() {
        var post = forms.bind("application-bank", TestForms.post("iban", "NL91ABNA0417164300", "holder", "A. de Vries", "<b>amount</b>", "1"));
        assertThat(forms.view(post, Map.of(), DUTCH).problems()).singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("<b>amount</b>"));
    }

    @Test
    void hintAndErrorDescribeTheInput() {
        var post = forms.bind("application-bank", TestForms.post("iban", "x"));
        var iban = question(forms.view(post, Map.of(), DUTCH).elements(), "iban");
        assertThat(iban.describedBy()).isEqualTo("iban-hint iban-error");
    }

    @Test
    void aListBeginsWithOneItem() {
        var list = forms.view("application-stay", Map.of(), DUTCH).elements().stream().filter(element -> element.list() != null).findFirst().orElseThrow().list();
        assertThat(list.items()).hasSize(1);
        assertThat(list.removable()).isFalse();
    }

    @Test
    void aQuestionThatDependsOnAnotherIsThereButHidden() {
        var elements = forms.view("completeness-check", Map.of("complete", "yes"), DUTCH).elements();
        assertThat(elements).filteredOn(FormView.Element::conditional).singleElement().matches(FormView.Element::hidden);
        elements = forms.view("completeness-check", Map.of("complete", "no"), DUTCH).elements();
        assertThat(elements).filteredOn(FormView.Element::conditional).singleElement().matches(element -> !element.hidden());
    }

    @Test
    void answersAreToldInWords() {
        var lines = forms.inWords("application-violence", Map.of("kinds", List.of("physical", "other"), "kindsOther", "Honger", "violenceFrom.skipped", "unknown",
                "stillAffected", "no"), DUTCH);
        assertThat(lines).anySatisfy(line -> assertThat(line.answer()).containsExactly("Lichamelijk geweld: bijvoorbeeld slaan, schoppen of vastbinden", "Iets anders"));
        assertThat(lines).filteredOn(line -> line.path().equals("violenceFrom")).singleElement().satisfies(line -> assertThat(line.answer()).containsExactly("Weet ik niet"));
        assertThat(lines).noneMatch(line -> line.path().equals("affectedHow"));
    }

    @Test
    void textIsReadAsProseAndNeverAsMarkup() {
        var blocks = Prose.read("Een **vet** woord\n\n* een\n* [twee](https://example.nl)\n\n<script>alert(1)</script> [x](javascript:alert)");
        assertThat(blocks).extracting(FormView.Block::kind).containsExactly("paragraph", "list", "paragraph");
        assertThat(blocks.get(0).lines().get(0)).extracting(FormView.Run::bold).containsExactly(false, true, false);
        assertThat(blocks.get(1).lines().get(1)).singleElement().isEqualTo(new FormView.Run("twee", false, "https://example.nl"));
        assertThat(blocks.get(2).lines().get(0)).singleElement().isEqualTo(new FormView.Run("<script>alert(1)</script> [x](javascript:alert)", false, null));
    }

    private FormView.Question question(String form, Map<String, Object> answers, String name) {
        return question(forms.view(form, answers, DUTCH).elements(), name);
    }

    private static FormView.Question question(List<FormView.Element> elements, String name) {
        return elements.stream().map(FormView.Element::question).filter(question -> question != null && question.name().equals(name)).findFirst().orElseThrow();
    }
}
