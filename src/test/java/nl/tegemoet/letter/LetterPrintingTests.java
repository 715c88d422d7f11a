package nl.tegemoet.letter;

import static nl.tegemoet.letter.ExampleLetters.ANNA;
import static nl.tegemoet.letter.ExampleLetters.DUTCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import nl.tegemoet.claim.CompletionRequestLetter;
import nl.tegemoet.claim.DelayNoticeLetter;
import nl.tegemoet.claim.ReceiptLetter;
import nl.tegemoet.decision.HeardViews;
import nl.tegemoet.decision.GrantLetter;
import nl.tegemoet.decision.RefusalGround;
import nl.tegemoet.decision.RefusalLetter;
import nl.tegemoet.kernel.Address;
import nl.tegemoet.kernel.Euro;
import nl.tegemoet.kernel.Iban;
import nl.tegemoet.kernel.PersonName;
import nl.tegemoet.payment.PaymentProof;
import nl.tegemoet.penalty.DefaultNoticeReceiptLetter;
import nl.tegemoet.penalty.NoPenaltyGround;
import nl.tegemoet.penalty.PenaltyLetter;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Every letter, in every branch and both languages, as the file that a person gets. */
class LetterPrintingTests {

    private static final Path PICTURES = Path.of("target", "letters");

    @BeforeAll
    static void startTheValidator() throws IOException {
        VeraGreenfieldFoundryProvider.initialise();
        Files.createDirectories(PICTURES);
    }

    static Stream<Arguments> everyLetter() {
        return ExampleLetters.all().stream().flatMap(sample -> Stream.of(DUTCH, Locale.ENGLISH).map(language -> Arguments.of(
                sample.content().type().code() + "-" + sample.branch() + "-" + language, sample.content(), language)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyLetter")
    void isForTheArchiveAndForThoseWhoCannotSee(String name, LetterContent content, Locale language) throws Exception {
        var printed = ExampleLetters.print(content, ANNA, language);
        Files.write(PICTURES.resolve(name + ".pdf"), printed.pdf());
        assertThat(failures(printed.pdf(), PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(failures(printed.pdf(), PDFAFlavour.PDFUA_1)).isEmpty();
        hasATitleALanguageAndBookmarks(printed, language);
    }

    private static void hasATitleALanguageAndBookmarks(LetterPress.Printed printed, Locale language) throws IOException {
        try (var document = Loader.loadPDF(printed.pdf())) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo(printed.title()).isNotBlank();
            assertThat(document.getDocumentInformation().getCreationDate().toInstant()).isEqualTo(ExampleLetters.MADE_AT);
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(language.getLanguage());
            assertThat(document.getDocumentCatalog().getDocumentOutline().children()).isNotEmpty();
            assertThat(text(document)).contains("1 " + (language == DUTCH ? "van " : "of ") + document.getNumberOfPages())
                    .doesNotContain("null");
        }
    }

    @Test
    void theReceiptTellsTheTerm() throws IOException {
        assertThat(text(ExampleLetters.receipt(), DUTCH)).contains("Wij hebben uw aanvraag ontvangen", "A.M. van der Berg",
                "Lange Nieuwstraat 12 B", "3512 PH UTRECHT", ExampleLetters.NUMBER.value(), "Op 3 maart 2027 hebben wij",
                "Uiterlijk 1 september 2027 krijgt u ons besluit", "4:14, derde lid");
        assertThat(text(ExampleLetters.receipt(), Locale.ENGLISH)).contains("We received your claim on 3 March 2027",
                "You will get our decision by 1 September 2027");
    }

    @Test
    void theGrantTellsAmountPaymentBenefitsAndRemedy() throws IOException {
        assertThat(text(ExampleLetters.grant(), DUTCH)).contains("U krijgt € 5.000",
                "Wij hebben besloten dat u een tegemoetkoming krijgt van € 5.000.", "Wij erkennen wat u is aangedaan",
                "Uiterlijk 14 april 2027 staat het geld op uw rekening", "NL•• •••• ••00", "Verzoek Bijzonder vermogen toeslagen", "vraag 3c",
                "bezwaar maken", "uiterlijk op 14 april 2027", "R. Jansen", "beoordelaar", "namens het bestuur")
                .doesNotContain("ABNA0417164300");
        assertThat(text(ExampleLetters.grant(), Locale.ENGLISH)).contains("You will receive € 5,000", "14 April 2027", "reviewer");
    }

    @ParameterizedTest
    @EnumSource(RefusalGround.class)
    void theRefusalGivesItsReasonsAndHelp(RefusalGround ground) throws IOException {
        assertThat(text(ExampleLetters.refusal(ground), DUTCH)).contains("U krijgt geen tegemoetkoming",
                "Dit besluit betekent niet dat wij u niet geloven.", ground.basis().citation(), "Uw ouders hebben u daar zelf aangemeld.",
                "in het archief van de gemeente", "Slachtofferhulp Nederland", "De Luisterlijn", "bezwaar maken", "14 april 2027");
        assertThat(text(ExampleLetters.refusal(ground), Locale.ENGLISH)).contains("does not mean that we do not believe you",
                ground.basis().citation());
    }

    @Test
    void theRequestSaysWhatUntilWhenHowAndWhatIfNot() throws IOException {
        assertThat(text(ExampleLetters.sample(CompletionRequestLetter.class, "more-things"), DUTCH)).contains("tot en met 14 april 2027",
                "De naam van de plek", "Dan kunnen wij in het archief zoeken", "Een kopie van uw paspoort", "Wij hebben dit nodig om",
                "log in en open onze vraag", "Antwoordnummer 12345", "Een postzegel is niet nodig", "Bel ons voor 14 april 2027", "4:15", "4:5",
                "Dan gebruiken wij het gewoon");
    }

    @Test
    void theDelayThatWasNotPromisedBeforeCountsFromTheNewDay() throws IOException {
        assertThat(text(ExampleLetters.sample(DelayNoticeLetter.class, "first-research"), DUTCH)).contains("Uiterlijk 24 mei 2027 krijgt u ons besluit",
                "Hebt u na 24 mei 2027 nog geen besluit?", "ingebrekestelling");
        assertThat(text(ExampleLetters.sample(DelayNoticeLetter.class, "again-research"), DUTCH)).contains("Uiterlijk 23 augustus 2027 krijgt u",
                "Wij hadden uiterlijk op 24 mei 2027 moeten besluiten. Die dag blijft voor u tellen.");
    }

    @ParameterizedTest
    @EnumSource(NoPenaltyGround.class)
    void aDefaultNoticeIsAnsweredKindlyWhateverComesOfIt(NoPenaltyGround ground) throws IOException {
        var branch = ground.name().toLowerCase(Locale.ROOT).replace('_', '-');
        assertThat(text(ExampleLetters.sample(DefaultNoticeReceiptLetter.class, branch), DUTCH)).contains("Op 8 februari 2027 kregen wij uw bericht",
                ground.basis().citation()).doesNotContain("U hebt gelijk");
        assertThat(text(ExampleLetters.sample(PenaltyLetter.class, branch), DUTCH)).contains("U krijgt geen dwangsom", ground.basis().citation(),
                "bezwaar maken", "14 april 2027", "namens het bestuur");
    }

    @Test
    void aDefaultNoticeThatCountsTellsTheDays() throws IOException {
        assertThat(text(ExampleLetters.sample(DefaultNoticeReceiptLetter.class, "counts"), DUTCH)).contains("U hebt gelijk: wij zijn te laat.",
                "uiterlijk op 1 februari 2027", "tot en met 22 februari 2027", "Eerste dag met dwangsom 23 februari 2027",
                "Laatste dag met dwangsom 5 april 2027", "€ 1.442");
        assertThat(text(ExampleLetters.sample(PenaltyLetter.class, "due-all-days"), DUTCH)).contains("U krijgt € 1.442", "14 € 45 € 630",
                "Dat zijn 42 dagen.");
    }

    @Test
    void aProofOfPaymentDoesNotTellWhatFor() throws IOException {
        for (var language : List.of(DUTCH, Locale.ENGLISH)) {
            assertThat(text(ExampleLetters.sample(PaymentProof.class, "plain"), language)).contains("Tegemoetkomingsfonds", "Wajong", "bijzonder vermogen")
                    .doesNotContainIgnoringCase("geweld").doesNotContainIgnoringCase("jeugd").doesNotContainIgnoringCase("slachtoffer")
                    .doesNotContainIgnoringCase("violence").doesNotContainIgnoringCase("youth").doesNotContainIgnoringCase("victim")
                    .doesNotContain("Luisterlijn", "aanvraag", "claim");
        }
    }

    @Test
    void theCopyHoldsEveryAnswer() throws IOException {
        assertThat(text(ExampleLetters.submissionCopy(), DUTCH)).contains("3 maart 2027, 14:32", "Plek 1: Naam van de plek",
                "Huize Zonneschijn, Rotterdam", "slaan of schoppen", "vertel ik liever niet", "– niet ingevuld –");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Şükrü Öğüt-Işık İnan", "Łukasz Żółć Ćwiąkała", "Ɛli Aḥmed Ɣanem Ṭariq Ẓiri", "Đặng Nguyễn", "Ñúñez Dvořák Ő"})
    void everyNameIsWrittenAsItIs(String name) throws IOException {
        var to = new Addressee(new PersonName("", "", name), new Address("Straße", "1", "10115", "Berlin", "DE"));
        var pdf = ExampleLetters.print(ExampleLetters.receipt(), to, DUTCH).pdf();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(text(document)).contains(name, "DUITSLAND");
        }
    }

    @Test
    void lettersAreLargeForWhoAskedForIt() throws Exception {
        var large = ExampleLetters.print(ExampleLetters.grant(), new Addressee(ANNA.name(), ANNA.address(), true), DUTCH);
        Files.write(PICTURES.resolve("large.pdf"), large.pdf());
        assertThat(failures(large.pdf(), PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(failures(large.pdf(), PDFAFlavour.PDFUA_1)).isEmpty();
        var sizes = new ArrayList<Float>();
        try (var document = Loader.loadPDF(large.pdf())) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) {
                    if (text.contains("beschermd")) {
                        positions.forEach(position -> sizes.add(position.getFontSizeInPt()));
                    }
                }
            }.getText(document);
        }
        assertThat(sizes).isNotEmpty().allMatch(size -> size > 15.5f);
    }

    @Test
    void anEmptySpotStopsTheLetter() {
        assertThatThrownBy(() -> ExampleLetters.xhtml(new ReceiptLetter(null, LocalDate.of(2027, 9, 1), null), ANNA, DUTCH))
                .isInstanceOf(TemplateProcessingException.class).hasMessageContaining("facts.receivedOn");
        assertThatThrownBy(() -> ExampleLetters.xhtml(new GrantLetter(LocalDate.of(2027, 3, 3), null, Euro.of(5000), Iban.of("NL91ABNA0417164300"),
                LocalDate.of(2027, 3, 3), LocalDate.of(2027, 3, 3), null, new Signatory(" ", "REVIEWER")), ANNA, DUTCH))
                .hasMessageContaining("signatory.name");
        assertThatThrownBy(() -> ExampleLetters.xhtml(new GrantLetter(LocalDate.of(2027, 3, 3), null, Euro.of(5000), Iban.of("NL91ABNA0417164300"),
                LocalDate.of(2027, 3, 3), LocalDate.of(2027, 3, 3), null, new Signatory("R. Jansen", "GARDENER")), ANNA, DUTCH))
                .hasMessageContaining("empty spot");
        record Unknown() implements LetterContent {
            @Override
            public LetterType type() {
                return LetterType.RECEIPT;
            }
        }
        assertThatThrownBy(() -> ExampleLetters.xhtml(new Unknown(), ANNA, DUTCH)).isInstanceOf(TemplateProcessingException.class);
    }

    @Test
    void nothingIsTakenFromElsewhere() throws IOException {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(300);
            var address = "http://127.0.0.1:" + server.getLocalPort() + "/";
            for (var trap : List.of("<img src=\"" + address + "\"/>", "<link rel=\"stylesheet\" href=\"" + address + "\"/>",
                    "<img src=\"file:///etc/passwd\"/>", "<style>@import url(" + address + ");</style>", "url(" + address + ")",
                    "[[${T(java.lang.Runtime)}]]", "<object data=\"" + address + "\"></object>")) {
                var to = new Addressee(new PersonName(trap, "", trap), new Address(trap, "1", "1234 AB", trap, "NL"));
                var letter = new RefusalLetter(LocalDate.of(2027, 3, 3), null, false, List.of(RefusalGround.NO_INJURY), trap, null,
                        new HeardViews(HeardViews.How.GIVEN, LocalDate.of(2027, 2, 3), trap), LocalDate.of(2027, 3, 3),
                        new Signatory(trap, "REVIEWER"));
                try (var document = Loader.loadPDF(ExampleLetters.print(letter, to, DUTCH).pdf())) {
                    assertThat(text(document).replace(" ", "")).contains(trap.replace(" ", ""));
                }
            }
            assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void evenATemplateTakesNothingFromElsewhere() throws IOException {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(300);
            var xhtml = "<html lang='nl'><head><title>x</title><link rel='stylesheet' href='http://127.0.0.1:" + server.getLocalPort()
                    + "/a.css'/></head><body><p>x</p></body></html>";
            new LetterPress().print(xhtml, nl.tegemoet.kernel.LetterId.random(), ExampleLetters.MADE_AT);
            assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void manyAreMadeAtTheSameTime() throws Exception {
        var people = Executors.newFixedThreadPool(8);
        try {
            List<Future<byte[]>> made = new ArrayList<>();
            for (int letter = 0; letter < 16; letter++) {
                made.add(people.submit(() -> ExampleLetters.print(ExampleLetters.grant(), ANNA, DUTCH).pdf()));
            }
            for (var pdf : made) {
                try (var document = Loader.loadPDF(pdf.get())) {
                    assertThat(text(document)).contains("U krijgt € 5.000", "Verzoek Bijzonder vermogen toeslagen");
                }
            }
        } finally {
            people.shutdown();
        }
    }

    private static List<String> failures(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .map(failure -> failure.getRuleId().getClause() + ": " + failure.getMessage() + " at " + failure.getLocation()).toList();
        }
    }

    private static String text(LetterContent content, Locale language) throws IOException {
        try (var document = Loader.loadPDF(ExampleLetters.print(content, ANNA, language).pdf())) {
            return text(document);
        }
    }

    private static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document).replace('\u00a0', ' ').replaceAll("\\s+", " ");
    }
}
