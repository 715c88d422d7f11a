package nl.tegemoet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.tegemoet.development.RealParts;
import nl.tegemoet.identity.Role;
import nl.tegemoet.identity.TestActors;
import nl.tegemoet.letter.LetterType;
import nl.tegemoet.letter.Previewing;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The administrator reads every letter in every branch before anybody gets it. */
@RealParts
class SampleLetterPageTests {

    @Autowired
    MockMvc browser;

    @Autowired
    Previewing previewing;

    private DeskVisitor bea;

    @BeforeEach
    void beaLogsIn() {
        bea = new DeskVisitor(browser, TestActors.staff("bea", Role.ADMINISTRATOR));
    }

    @Test
    void theAdministratorBeginsHere() {
        assertThat(bea.open("/desk").location()).isEqualTo("/desk/letters");
        assertThat(bea.open("/desk/letters").text(".tg-bar nav a")).isEqualTo("Termijnen Mandaten Brieven");
    }

    @Test
    void everyLetterAndBranchIsInTheList() {
        var page = bea.open("/desk/letters").page();
        assertThat(page.select(".tg-samples__list summary .tg-number").eachText())
                .containsExactlyElementsOf(List.of(LetterType.values()).stream().map(LetterType::code).toList());
        var samples = TestActors.callAs("bea", Role.ADMINISTRATOR, () -> previewing.samples());
        assertThat(page.select(".tg-samples__list a")).hasSameSizeAs(samples).allSatisfy(link -> assertThat(link.text()).doesNotContain("letters.branch"));
    }

    @Test
    void everyBranchHasItsWordsInBothLanguages() {
        var known = new ArrayList<String>();
        TestActors.callAs("bea", Role.ADMINISTRATOR, () -> previewing.samples())
                .forEach(sample -> known.add("letters.branch." + sample.branch()));
        for (var language : List.of(Locale.ROOT, Locale.ENGLISH)) {
            assertThat(ResourceBundle.getBundle("messages/letters", language).keySet()).containsAll(known);
        }
    }

    @Test
    void aLetterIsReadAsTextAndAsPdfInBothLanguages() throws Exception {
        var page = bea.open("/desk/letters/L17/too-early/nl");
        assertThat(page.text("#sample")).isEqualTo("L17 Ontvangst van een ingebrekestelling: te vroeg");
        assertThat(page.text(".tg-samples__text")).contains("Uw bericht kwam iets te vroeg", "A.M. van der Berg");
        assertThat(bea.open("/desk/letters/L17/too-early/en").text(".tg-samples__text")).contains("Your message came a little early");
        var pdf = bea.open(page.page().select("iframe").attr("src")).response();
        assertThat(pdf.getContentType()).isEqualTo("application/pdf");
        try (var document = Loader.loadPDF(pdf.getContentAsByteArray())) {
            assertThat(new PDFTextStripper().getText(document)).contains("Uw bericht kwam iets te vroeg");
        }
    }

    @Test
    void whatDoesNotExistIsNotThere() {
        for (var address : List.of("/desk/letters/L99/plain/nl", "/desk/letters/L17/plain/nl", "/desk/letters/L17/too-early/fr",
                "/desk/letters/L17/too-early/fr/pdf")) {
            assertThat(bea.open(address).status()).as(address).isEqualTo(404);
        }
    }
}
