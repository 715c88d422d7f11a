package nl.tegemoet.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import nl.tegemoet.claim.ExampleClaims;
import nl.tegemoet.development.RealParts;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** Writing an application, page by page, as a browser without a script does it. */
@RealParts
class ApplicationPageTests {

    private static final byte[] PICTURE = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @Autowired
    MockMvc browser;

    @Autowired
    ExampleClaims examples;

    private Applicant anna;

    @BeforeEach
    void annaBegins() {
        anna = new Applicant(browser, examples.aPerson());
        anna.send("/portal/application", "forWhom", "self");
    }

    @Test
    void whoComesForTheFirstTimeReadsWhatToExpect() {
        var bram = new Applicant(browser, examples.aPerson());
        assertThat(bram.page("/portal").select("form[action=/portal/application] button").text()).isEqualTo("Aanvraag beginnen");
        assertThat(bram.visit("/portal/application/stay").getRedirectedUrl()).isEqualTo("/portal");
    }

    @Test
    void forWhomIsTheOneQuestionBeforeAnOwnApplication() {
        var bram = new Applicant(browser, examples.aPerson());
        var forgotten = bram.send("/portal/application");
        assertThat(forgotten.getStatus()).isEqualTo(422);
        assertThat(Applicant.html(forgotten).select(".tg-error-summary").text()).contains("Voor wie vraagt u aan?");
        assertThat(bram.send("/portal/application", "forWhom", "self").getRedirectedUrl()).isEqualTo("/portal");
        assertThat(bram.page("/portal").select(".tg-task-list li").first().text()).contains("Voor wie u aanvraagt", "klaar");
        assertThat(bram.page("/portal/application/stay").title()).contains("Waar woonde u?");
    }

    @Test
    void whoAppliesForSomebodyWhoDiedIsAskedOnePageMoreAndReadsAboutThisPerson() {
        var bram = new Applicant(browser, examples.aPerson());
        assertThat(bram.send("/portal/application", "forWhom", "deceased").getRedirectedUrl()).isEqualTo("/portal/application/victim");
        var page = bram.page("/portal/application/victim");
        assertThat(page.select("[data-element=Group_Deceased][hidden]")).isEmpty();
        assertThat(page.select("[data-element=Group_Child][hidden]")).hasSize(1);
        var answer = bram.send("/portal/application/victim", "_version", page.expectFirst("#version").val(), "forWhom", "deceased",
                "givenNames", "Jan", "familyName", "de Vries", "birthDate", "2-4-1958", "diedOn", "1-1-1950", "_shown", "Group_Person", "_shown", "Group_Deceased");
        assertThat(answer.getStatus()).as("died before birth").isEqualTo(422);
        assertThat(Applicant.html(answer).select("[name=familyName]").val()).isEqualTo("de Vries");
        assertThat(bram.page("/portal/application/stay").title()).contains("Waar woonde deze persoon?");
        assertThat(bram.page("/portal").select(".tg-task-list li").eachText()).anyMatch(text -> text.contains("Waar deze persoon woonde"));
    }

    @Test
    void thePartsTellTheirStateInWords() {
        anna.send("/portal/application/contact", contact());
        anna.send("/portal/application/bank", "iban", "NL00", "holder", "A. de Vries");
        var tasks = anna.page("/portal").select(".tg-task-list li");
        assertThat(tasks).hasSize(8);
        assertThat(tasks.eachText()).anyMatch(text -> text.contains("Hoe wij contact met u hebben") && text.contains("klaar"))
                .anyMatch(text -> text.contains("Uw bankrekening") && text.contains("bezig")).anyMatch(text -> text.contains("Waar u woonde") && text.contains("nog doen"));
        assertThat(tasks.last().select("a")).isEmpty();
    }

    @Test
    void thePersonIsKnownFromTheLoginAndCannotBeChanged() {
        var page = anna.page("/portal/application/person");
        assertThat(page.select(".tg-known dd").eachText()).hasSize(3)
                .satisfies(known -> assertThat(known.get(0)).matches("Anna[a-z]+ Maria de Vries")).contains("12 maart 1961", "Dorpsstraat 12 1234 AB Utrecht");
        var answer = anna.send("/portal/application/person", "detailsCorrect", "yes", "name", "Iemand Anders");
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Applicant.html(answer).select(".tg-error-summary").text()).contains("name");
    }

    @Test
    void whatIsWrongIsShownBesideItsQuestionAndNothingIsLost() {
        var answer = anna.send("/portal/application/bank", "iban", "NL92 ABNA 0417 1643 00", "holder", "A. de Vries");
        assertThat(answer.getStatus()).isEqualTo(422);
        var page = Applicant.html(answer);
        assertThat(page.title()).startsWith("Fout: ");
        var input = page.expectFirst("#iban");
        assertThat(input.val()).isEqualTo("NL92 ABNA 0417 1643 00");
        assertThat(input.attr("aria-invalid")).isEqualTo("true");
        assertThat(page.expectFirst("#" + input.attr("aria-describedby").split(" ")[1]).text()).startsWith("Dit rekeningnummer klopt niet.");
        assertThat(page.expectFirst(".tg-error-summary a").attr("href")).isEqualTo("#iban");
        assertThat(anna.page("/portal/application/bank").expectFirst("#iban").val()).isEqualTo("NL92 ABNA 0417 1643 00");
    }

    @Test
    void savingForLaterAsksNothing() {
        var answer = anna.send("/portal/application/bank", "iban", "NL9", "holder", "", "_later", "true");
        assertThat(answer.getRedirectedUrl()).isEqualTo("/portal?saved=yes");
        assertThat(anna.page("/portal?saved=yes").select(".tg-notice--good").text()).contains("Uw antwoorden zijn bewaard");
        assertThat(anna.page("/portal/application/bank").expectFirst("#iban").val()).isEqualTo("NL9");
    }

    @Test
    void autosaveKeepsWhatIsWrongAndTellsTimeAndVersion() throws UnsupportedEncodingException {
        var answer = anna.send("/portal/application/bank/draft", "_version", "0", "iban", "NL9");
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsString()).matches("\\{.*\"version\":1.*}").containsPattern("\"savedAt\":\"\\d\\d\\.\\d\\d\"");
        assertThat(anna.page("/portal/application/bank").expectFirst("#iban").val()).isEqualTo("NL9");
    }

    @Test
    void aPageThatWasSavedInAnotherWindowIsNotOverwritten() {
        anna.send("/portal/application/bank", "_version", "0", "iban", "NL91ABNA0417164300", "holder", "In het ene venster");
        var answer = anna.send("/portal/application/bank", "_version", "0", "iban", "NL91ABNA0417164300", "holder", "In het andere venster");
        assertThat(answer.getStatus()).isEqualTo(409);
        var page = Applicant.html(answer);
        assertThat(page.select(".tg-notice").text()).contains("ander venster");
        assertThat(page.expectFirst("#holder").val()).isEqualTo("In het andere venster");
        assertThat(anna.send("/portal/application/bank/draft", "_version", "0", "holder", "Nog een").getStatus()).isEqualTo(409);
        var again = anna.send("/portal/application/bank", "_version", page.expectFirst("#version").val(), "iban", "NL91ABNA0417164300", "holder", "In het andere venster");
        assertThat(again.getRedirectedUrl()).isEqualTo("/portal/application/documents");
    }

    @Test
    void placesAreAddedAndTakenAwayWithoutAScript() {
        var added = anna.send("/portal/application/stay", "_add", "stays", "stays[0].place", "Huize Voorbeeld");
        assertThat(added.getRedirectedUrl()).isEqualTo("/portal/application/stay#stays");
        var page = anna.page("/portal/application/stay");
        assertThat(page.select("legend.tg-item__title").eachText()).containsExactly("Plek 1", "Plek 2");
        assertThat(page.expectFirst("#stays-0-place").val()).isEqualTo("Huize Voorbeeld");
        anna.send("/portal/application/stay", "_version", "1", "_remove", "stays[0]", "stays[0].place", "Huize Voorbeeld", "stays[1].place", "Pleeggezin");
        page = anna.page("/portal/application/stay");
        assertThat(page.select("legend.tg-item__title")).hasSize(1);
        assertThat(page.expectFirst("#stays-0-place").val()).isEqualTo("Pleeggezin");
    }

    @Test
    void aQuestionThatAnAnswerBringsIsAskedOnTheSamePage() {
        var answer = anna.send("/portal/application/person", "detailsCorrect", "no");
        assertThat(answer.getRedirectedUrl()).isEqualTo("/portal/application/person#correction");
        var correction = anna.page("/portal/application/person").expectFirst("[data-element=Field_Correction]");
        assertThat(correction.hasAttr("hidden")).isFalse();
        assertThat(correction.select("#correction")).hasSize(1);
    }

    @Test
    void theScriptLearnsFromTheServerWhichQuestionsAreHidden() throws UnsupportedEncodingException {
        var answer = anna.send("/forms/application-person/conditions", "detailsCorrect", "yes");
        assertThat(answer.getContentAsString()).isEqualTo("{\"hidden\":[\"Field_Correction\"]}");
        assertThat(anna.send("/forms/application-person/conditions", "detailsCorrect", "no").getContentAsString()).isEqualTo("{\"hidden\":[]}");
        assertThat(anna.send("/forms/no-such-form/conditions").getStatus()).isEqualTo(404);
    }

    @Test
    void thePageAboutViolenceFirstSaysWhatIsComing() {
        var form = anna.page("/portal/application/violence").expectFirst("main form");
        assertThat(form.expectFirst(".tg-content-notice").text()).contains("U mag elke vraag overslaan");
        assertThat(form.select(".tg-content-notice ~ fieldset").first()).isNotNull();
    }

    @Test
    void whoReadsEnglishGetsEnglish() {
        var page = anna.reading("en").page("/portal/application/violence");
        assertThat(page.expectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(page.expectFirst("h1").text()).isEqualTo("What happened?");
        assertThat(page.text()).contains("I prefer not to say").doesNotContain("Weet ik niet");
    }

    @Test
    void filesAreTakenInOneByOne() {
        var answer = anna.sendFiles("/portal/application/documents", new MockMultipartFile[] {file("foto.png", PICTURE), file("programma.exe", "MZ".getBytes())},
                "_upload", "true");
        assertThat(answer.getStatus()).isEqualTo(422);
        var page = Applicant.html(answer);
        assertThat(page.select(".tg-error-summary").text()).contains("programma.exe");
        assertThat(page.select(".tg-documents__name a").text()).isEqualTo("foto.png");
        assertThat(anna.visit(page.expectFirst(".tg-documents__name a").attr("href")).getHeader("Content-Disposition")).startsWith("attachment");
        var document = page.expectFirst("button[name=_remove]").val();
        var version = page.expectFirst("#version").val();
        anna.sendFiles("/portal/application/documents", new MockMultipartFile[0], "_remove", document, "_version", version);
        var again = anna.sendFiles("/portal/application/documents", new MockMultipartFile[0], "_remove", document, "_version", version);
        assertThat(again.getStatus()).isEqualTo(302);
        assertThat(anna.page("/portal/application/documents").select(".tg-documents li")).isEmpty();
    }

    @Test
    void aFileThatIsTooLargeIsNamedAndWhatWasTypedStays() {
        var answer = anna.sendFiles("/portal/application/documents", new MockMultipartFile[] {file("groot.jpg", new byte[10_500_000])}, "_upload", "true",
                "documentsNote", "Een foto van het huis");
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Applicant.html(answer).select(".tg-error-summary").text()).contains("groot.jpg", "te groot");
        assertThat(anna.page("/portal/application/documents").expectFirst("#documentsNote").val()).isEqualTo("Een foto van het huis");
    }

    @Test
    void theLastPageNamesWhatIsMissing() {
        var page = anna.page("/portal/application/check");
        assertThat(page.select(".tg-notice").text()).contains("Er ontbreekt nog iets");
        assertThat(page.select("section:has(h2:contains(Uw bankrekening)) .tg-tag").text()).isEqualTo("nog niet klaar");
        var answer = anna.send("/portal/application/check", "_claim", page.expectFirst("[name=_claim]").val(), "_version", page.expectFirst("[name=_version]").val(),
                "archivesAllowed", "yes", "truthful", "true");
        assertThat(answer.getStatus()).isEqualTo(422);
    }

    @Test
    void sendingTwiceSendsOnce() {
        fillIn();
        var page = anna.page("/portal/application/check");
        assertThat(page.select("dd").eachText()).contains("Huize Voorbeeld", "NL91 ABNA 0417 1643 00", "Lichamelijk geweld: bijvoorbeeld slaan, schoppen of vastbinden");
        String[] sent = {"_claim", page.expectFirst("[name=_claim]").val(), "_version", page.expectFirst("[name=_version]").val(), "archivesAllowed", "yes", "truthful", "true"};
        var first = anna.send("/portal/application/check", sent);
        var second = anna.send("/portal/application/check", sent);
        assertThat(first.getRedirectedUrl()).startsWith("/portal/receipt/").isEqualTo(second.getRedirectedUrl());
        assertThat(anna.page(first.getRedirectedUrl()).select(".tg-claim-number").text()).matches("TG-\\d{4}-\\d{6}-\\d");
        assertThat(anna.visit("/portal/application/stay").getRedirectedUrl()).isEqualTo("/portal");
        assertThat(new Applicant(browser, examples.aPerson()).visit(first.getRedirectedUrl()).getStatus()).isEqualTo(404);
    }

    @Test
    void whatChangedInAnotherWindowIsLookedAtBeforeSending() {
        fillIn();
        var page = anna.page("/portal/application/check");
        anna.send("/portal/application/bank", "_version", "1", "iban", "NL91ABNA0417164300", "holder", "Iemand anders");
        var answer = anna.send("/portal/application/check", "_claim", page.expectFirst("[name=_claim]").val(), "_version", page.expectFirst("[name=_version]").val(),
                "archivesAllowed", "yes", "truthful", "true");
        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(Applicant.html(answer).text()).contains("In een ander venster is uw aanvraag aangepast", "Iemand anders");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/over-deze-dienst", "/portal", "/portal/application/person", "/portal/application/stay", "/portal/application/violence",
        "/portal/application/contact", "/portal/application/bank", "/portal/application/documents", "/portal/application/check"})
    void everyPageIsWellMade(String address) {
        var page = anna.page(address);
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("[style], script:not([src]), [onclick]")).isEmpty();
        assertThat(page.select("a[data-quick-exit]")).hasSize(1);
        assertThat(page.select("a[href^=tel:]")).isNotEmpty();
        assertThat(idsUsedTwice(page)).isEmpty();
        assertThat(page.select("main :is(input, select, textarea):not([type=hidden])")).allSatisfy(input ->
                assertThat(page.select("label[for=" + input.id() + "]")).as(input.id()).hasSize(1));
        assertThat(page.select("[aria-describedby]")).allSatisfy(element -> {
            for (var id : element.attr("aria-describedby").split(" ")) {
                assertThat(page.getElementById(id)).as(id).isNotNull();
            }
        });
        assertThat(page.select("main fieldset:not([role=presentation])")).allSatisfy(fieldset -> assertThat(fieldset.child(0).tagName()).isEqualTo("legend"));
        assertThat(page.html()).doesNotContain("??");
    }

    private void fillIn() {
        anna.send("/portal/application/person", "detailsCorrect", "yes");
        anna.send("/portal/application/stay", "stays[0].place", "Huize Voorbeeld", "stays[0].care", "residential_youth_care", "stays[0].placedBy", "judge",
                "stays[0].from", "1974", "stays[0].until", "1976", "stays[0].country", "nl");
        anna.send("/portal/application/violence", "kinds", "physical", "by", "employee", "violenceFrom", "1974", "violenceUntil.skipped", "unknown",
                "inNetherlands", "yes", "stillAffected", "no");
        anna.send("/portal/application/contact", contact());
        anna.send("/portal/application/bank", "iban", "NL91 ABNA 0417 1643 00", "holder", "A. de Vries");
    }

    private static String[] contact() {
        return new String[] {"phoneAllowed", "no", "conversation", "no", "channel", "portal", "language", "nl", "interpreter", "no"};
    }

    private static MockMultipartFile file(String name, byte[] content) {
        return new MockMultipartFile("documents", name, "application/octet-stream", content);
    }

    private static List<String> idsUsedTwice(Document page) {
        var ids = new ArrayList<>(page.select("[id]").eachAttr("id"));
        new java.util.HashSet<>(ids).forEach(ids::remove);
        return ids;
    }
}
