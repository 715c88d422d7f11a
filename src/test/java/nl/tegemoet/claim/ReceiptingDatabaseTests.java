package nl.tegemoet.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import nl.tegemoet.audit.Purpose;
import nl.tegemoet.deadline.ClockEvent.ForceMajeure;
import nl.tegemoet.deadline.ClockKind;
import nl.tegemoet.deadline.Timekeeping;
import nl.tegemoet.development.RealParts;
import nl.tegemoet.identity.Role;
import nl.tegemoet.identity.TestActors;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.letter.LetterType;
import nl.tegemoet.letter.Letters;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RealParts
class ReceiptingDatabaseTests {

    @Autowired
    private Receipting receipting;
    @Autowired
    private Letters letters;
    @Autowired
    private Timekeeping timekeeping;
    @Autowired
    private OwnClaims ownClaims;
    @Autowired
    private ExampleClaims examples;

    @Test
    void theReceiptTellsTheNumberAndTheTermAndTheCopyTellsWhatWasFiled() throws IOException {
        var person = examples.aPerson();
        var filed = examples.submitted(person);
        TestActors.callAsSystem(() -> {
            receipting.confirm(filed.claim());
            return null;
        });
        assertThat(text(filed.claim(), LetterType.RECEIPT)).contains(filed.number().value(), "A.M. de Vries", "Dorpsstraat 12",
                String.valueOf(filed.decideBy().getYear()));
        var sections = TestActors.callAsApplicant(person, () -> ownClaims.statement(filed.claim(), Locale.forLanguageTag("nl")));
        var copy = text(filed.claim(), LetterType.SUBMISSION_COPY);
        sections.forEach(section -> {
            if (!section.lines().isEmpty()) {
                assertThat(copy).contains(section.title());
            }
            section.lines().forEach(line -> line.answer().forEach(answer -> assertThat(copy).contains(answer.strip().replaceAll("\\s+", " "))));
        });
    }

    @Test
    void aReceiptThatLeavesWhileTheTermStandsStillNamesNoDay() throws IOException {
        var filed = examples.submitted(examples.aPerson());
        TestActors.callAsSystem(() -> {
            timekeeping.record(filed.claim(), ClockKind.DECISION, new ForceMajeure(filed.receivedOn(), null), "test");
            receipting.confirm(filed.claim());
            return null;
        });
        assertThat(text(filed.claim(), LetterType.RECEIPT)).contains("De tijd voor ons besluit staat nu stil.").doesNotContain("Uiterlijk");
    }

    private String text(ClaimId claim, LetterType type) throws IOException {
        var pdf = TestActors.callAs("carla", Role.CASEWORKER, () -> letters.list(claim).stream().filter(letter -> letter.type() == type)
                .map(letter -> letters.open(letter.id(), Purpose.task("Task_Assess"))).findAny().orElseThrow()).pdf();
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replace('\u00a0', ' ').replaceAll("\\s+", " ");
        }
    }
}
