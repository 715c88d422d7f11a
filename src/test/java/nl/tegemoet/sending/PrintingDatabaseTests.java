package nl.tegemoet.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import nl.tegemoet.audit.ClaimHistory;
import nl.tegemoet.claim.ExampleClaims;
import nl.tegemoet.development.RealParts;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.identity.TestActors;
import nl.tegemoet.kernel.Address;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.ClaimNumber;
import nl.tegemoet.kernel.Sha256;
import nl.tegemoet.letter.Letters;
import nl.tegemoet.party.Channel;
import nl.tegemoet.party.Contacting;
import nl.tegemoet.party.DeliveryWishes;
import nl.tegemoet.sending.PrintRefused.Reason;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** The print run of a day and what comes back, on the real database. */
@RealParts
class PrintingDatabaseTests {

    @Autowired
    SentLetters sent;
    @Autowired
    Printing printing;
    @Autowired
    Returning returning;
    @Autowired
    Deliveries deliveries;
    @Autowired
    Letters letters;
    @Autowired
    Contacting contacting;
    @Autowired
    ExampleClaims examples;
    @Autowired
    ClaimHistory history;
    @Autowired
    CurrentActor currentActor;
    @Autowired
    JdbcClient jdbc;

    private PrintRunView view(PrintRunId run) {
        return currentActor.callAs(SentLetters.DIRK, () -> printing.run(run)).orElseThrow();
    }

    private ClaimId waitingClaim() {
        var claim = sent.claim(Channel.POST);
        sent.send(claim);
        return claim;
    }

    private String text(PrintRunId run) throws IOException {
        try (var document = Loader.loadPDF(currentActor.callAs(SentLetters.DIRK, () -> printing.file(run)))) {
            return new PDFTextStripper().getText(document).replace('\u00a0', ' ');
        }
    }

    @Test
    void theFileHoldsACoverSheetAndEveryLetterOfTheManifest() throws IOException {
        var one = waitingClaim();
        var two = waitingClaim();
        var run = sent.prepare(one, two);
        var view = view(run);
        assertThat(view.lines()).hasSize(2).extracting(line -> line.line().number()).containsExactly(1, 2);
        assertThat(view.envelopes()).isEqualTo(2);
        try (var document = Loader.loadPDF(currentActor.callAs(SentLetters.DIRK, () -> printing.file(run)))) {
            assertThat(document.getNumberOfPages()).isEqualTo(1 + view.run().pages());
        }
        assertThat(text(run)).contains("Postronde van", "Dirk Dijkman", view.lines().get(0).line().sha256().substring(0, 16));
        assertThat(TestActors.callAs("aad", Role.AUDITOR, () -> history.readings(one)))
                .as("who fetched the file has seen the letter").anySatisfy(reading -> assertThat(reading.actorName()).isEqualTo("Dirk Dijkman"));
    }

    @Test
    void theLetterInTheArchiveIsTheOneThatWasPrinted() {
        var claim = waitingClaim();
        var run = sent.prepare(claim);
        var printed = view(run).lines().get(0).line();
        sent.release(run);
        var kept = TestActors.callAs("aad", Role.AUDITOR, () -> letters.list(claim)).get(0);
        assertThat(kept.id()).isEqualTo(printed.letter());
        assertThat(kept.sha256()).isEqualTo(printed.sha256());
        assertThat(jdbc.sql("select count(*) from sending_print_line where run_id = ? and pdf is not null").param(run.toString())
                .query(Long.class).single()).as("no second copy stays behind").isZero();
    }

    @Test
    void whoPreparesDoesNotRelease() {
        var run = sent.prepare(waitingClaim());
        refused(Reason.SAME_PERSON, () -> currentActor.runAs(SentLetters.DIRK, () -> printing.release(run)));
        assertThatThrownBy(() -> jdbc.sql("update sending_print_run set state = 'RELEASED', released_by = prepared_by, released_at ="
                + " prepared_at where id = ?").param(run.toString()).update()).hasMessageContaining("sending_run_four_eyes");
    }

    @Test
    void aRunOfAnotherDayIsPreparedAnew() {
        var claim = waitingClaim();
        var chosen = sent.waiting(claim);
        var run = currentActor.callAs(SentLetters.DIRK, () -> printing.prepare(sent.today().plusDays(1), chosen)).run();
        refused(Reason.NOT_TODAY, () -> sent.release(run));
        currentActor.runAs(SentLetters.DIRK, () -> printing.withdraw(run));
        assertThat(sent.waiting(claim)).isEqualTo(chosen);
        sent.post(claim);
        assertThat(sent.delivery(claim).dispatch().leftOn()).isEqualTo(sent.today());
    }

    @Test
    void aDayThatIsOverOrFarAwayIsNoDayToPost() {
        var chosen = sent.waiting(waitingClaim());
        refused(Reason.NOT_A_POSTING_DAY, () -> currentActor.callAs(SentLetters.DIRK, () -> printing.prepare(sent.today().minusDays(1), chosen)));
        refused(Reason.NOT_A_POSTING_DAY, () -> currentActor.callAs(SentLetters.DIRK, () -> printing.prepare(sent.today().plusDays(8), chosen)));
        refused(Reason.NOTHING_CHOSEN, () -> currentActor.callAs(SentLetters.DIRK, () -> printing.prepare(sent.today(), Set.of())));
    }

    @Test
    void aPaperIsInOneRunOnly() {
        var claim = waitingClaim();
        var chosen = sent.waiting(claim);
        sent.prepare(claim);
        refused(Reason.CHANGED_MEANWHILE, () -> currentActor.callAs(SentLetters.DAPHNE, () -> printing.prepare(sent.today(), chosen)));
    }

    @Test
    void aSafeAddressAndAPlainEnvelopeAreHonoured() throws IOException {
        var person = examples.aPerson();
        var claim = sent.claim(person, Channel.POST);
        TestActors.callAsApplicant(person, () -> {
            contacting.wish(claim, new DeliveryWishes("", false, Set.of(), false, new Address("Veiligstraat", "7", "5611 AB", "Eindhoven", "NL"),
                    true));
            return null;
        });
        sent.send(claim);
        var run = sent.prepare(claim, waitingClaim());
        assertThat(view(run).plainEnvelopes()).isEqualTo(1);
        assertThat(view(run).lines().get(1).line().plain()).as("plain envelopes come last").isTrue();
        assertThat(text(run)).contains("Veiligstraat 7", "NEUTRAAL");
    }

    @Test
    void paperThatCameBackIsFollowedUpAndGoesAgainToTheNewAddress() throws IOException {
        var person = examples.aPerson();
        var claim = sent.claim(person, Channel.POST);
        sent.send(claim);
        sent.post(claim);
        var paper = currentActor.callAs(SentLetters.DIRK, () -> returning.posted(claim)).get(0);
        currentActor.runAs(SentLetters.DIRK, () -> returning.paperCameBack(paper.id(), ReturnReason.MOVED));
        assertThatThrownBy(() -> currentActor.runAs(SentLetters.DIRK, () -> returning.paperCameBack(paper.id(), ReturnReason.MOVED)))
                .isInstanceOf(ReturnRefused.class);
        assertThat(TestActors.callAs("carla", Role.CASEWORKER, () -> returning.openOn(claim))).singleElement()
                .extracting(FollowUp::why).isEqualTo(ReturnReason.MOVED);
        TestActors.runAs("carla", Role.CASEWORKER, () -> {
            contacting.wish(claim, new DeliveryWishes("", true, Set.of(), false, new Address("Nieuwstraat", "1", "1012 AB", "Amsterdam 東", "NL"), false));
            returning.sendAgain(claim, paper.id());
        });
        var run = sent.prepare(claim);
        assertThat(text(run)).contains("Nieuwstraat 1", "Dorpsstraat 12");
        sent.release(run);
        assertThat(sent.events(claim)).containsExactly(DeliveryEvent.HANDED_OVER, DeliveryEvent.RETURNED, DeliveryEvent.SENT_AGAIN);
        assertThat(TestActors.callAs("aad", Role.AUDITOR, () -> letters.list(claim))).as("still one letter").hasSize(1);
    }

    @Test
    void theEvidenceBindsEachLineToTheOneBefore() {
        var claim = sent.claim(Channel.PORTAL);
        sent.send(claim);
        var file = TestActors.callAs("aad", Role.AUDITOR, () -> deliveries.evidence(claim, new ClaimNumber("TG-2026-000123-7")));
        var lines = new String(file, StandardCharsets.UTF_8).strip().split("\n");
        assertThat(lines).hasSize(1 + 3 + 2).anyMatch(line -> line.contains("ACCESSIBLE"))
                .anyMatch(line -> line.contains("application-contact/channel@"));
        var before = sha256(withoutHash(lines[0]));
        for (int i = 1; i < lines.length; i++) {
            before = sha256(before + "\n" + withoutHash(lines[i]));
            assertThat(lines[i]).endsWith(";" + before);
        }
    }

    private static String withoutHash(String line) {
        return line.substring(0, line.lastIndexOf(';'));
    }

    private static String sha256(String text) {
        return Sha256.hexOf(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void onlyDispatchersPrepareAndOnlyTheyAndTheTeamLeadRelease() {
        var run = sent.prepare(waitingClaim());
        assertThatThrownBy(() -> TestActors.runAs("tom", Role.TEAM_LEAD, () -> printing.prepare(sent.today(), Set.of(PaperId.random()))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> TestActors.runAs("carla", Role.CASEWORKER, () -> printing.release(run))).isInstanceOf(AccessDeniedException.class);
        TestActors.runAs("tom", Role.TEAM_LEAD, () -> printing.release(run));
    }

    private static void refused(Reason reason, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(PrintRefused.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }
}
