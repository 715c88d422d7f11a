package nl.tegemoet.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import nl.tegemoet.deadline.Terms;
import nl.tegemoet.development.RealParts;
import nl.tegemoet.identity.Role;
import nl.tegemoet.identity.TestActors;
import nl.tegemoet.kernel.Address;
import nl.tegemoet.kernel.Bsn;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.PersonName;
import nl.tegemoet.party.BankAccounts;
import nl.tegemoet.party.Channel;
import nl.tegemoet.party.Consenting;
import nl.tegemoet.party.PersonProfile;
import nl.tegemoet.scheme.Scheme;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

@RealParts
class TakingInDatabaseTests {

    @Autowired
    private TakingIn takingIn;
    @Autowired
    private ExampleClaims examples;
    @Autowired
    private Claims claims;
    @Autowired
    private OwnClaims own;
    @Autowired
    private Consenting consenting;
    @Autowired
    private BankAccounts accounts;
    @Autowired
    private Safekeeping safekeeping;
    @Autowired
    private Terms terms;
    @Autowired
    private Clock clock;

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private ClaimId begun(Bsn bsn) {
        return begun(bsn, today().minusDays(6), today().minusDays(3));
    }

    private ClaimId begun(Bsn bsn, LocalDate postedOn, LocalDate receivedOn) {
        var person = new PersonProfile(new PersonName("Hendrik", "", "Bakker"), LocalDate.of(1948, 2, 3),
                new Address("Kerkweg", "4", "1234 AB", "Zeist", "NL"), null, null);
        return asDirk(() -> takingIn.begin(new TakingIn.Arrived(bsn, person, postedOn, receivedOn)));
    }

    private static <T> T asDirk(Supplier<T> work) {
        return TestActors.callAs("dirk", Role.DISPATCHER, work);
    }

    private Receipt registered(ClaimId draft) {
        return asDirk(() -> takingIn.register(draft, takingIn.draft(draft).version()));
    }

    @Test
    void theClockStartsOnTheDayOfReceipt() {
        var receipt = registered(begun(null));
        var claim = TestActors.callAsSystem(() -> claims.summary(receipt.claim()));
        assertThat(claim.receivedOn()).isEqualTo(today().minusDays(3));
        assertThat(claim.decideBy()).isEqualTo(terms.decisionDue(today().minusDays(3)));
        assertThat(asDirk(takingIn::open)).extracting(PaperDraft::claim).doesNotContain(receipt.claim());
    }

    @Test
    void anEmptyFormIsAClaimTooAndItsLettersGoByPost() {
        var claim = registered(begun(null)).claim();
        assertThat(TestActors.callAsSystem(() -> consenting.channels(claim)).values()).containsOnly(Channel.POST);
        assertThat(TestActors.callAsSystem(() -> accounts.current(claim))).isEmpty();
        assertThat(TestActors.callAsSystem(() -> claims.facts(claim)).stays()).isEmpty();
    }

    @Test
    void whoLaterLogsInWithTheSameBsnFindsTheClaim() {
        var bsn = ExampleClaims.aBsn();
        var draft = begun(bsn);
        asDirk(() -> takingIn.save(draft, ApplicationPage.CONTACT, Map.of("phoneAllowed.skipped", "not_asked", "channel", "portal"), 0));
        var claim = registered(draft).claim();
        var person = examples.aPerson(bsn, "Bakker", LocalDate.of(1948, 2, 3));
        assertThat(TestActors.callAsApplicant(person, own::all)).extracting(OwnClaim::id).containsExactly(claim);
        var statement = TestActors.callAsApplicant(person, () -> own.statement(claim, Locale.forLanguageTag("nl")));
        assertThat(statement.stream().flatMap(section -> section.lines().stream()).flatMap(line -> line.answer().stream()))
                .contains("Niet gevraagd op het formulier");
        assertThat(TestActors.callAsSystem(() -> consenting.channels(claim)).values()).as("they can log in").containsOnly(Channel.PORTAL);
    }

    @Test
    void aPersonWithAnOpenClaimGetsNoSecondOneAndNothingIsLost() {
        var bsn = ExampleClaims.aBsn();
        examples.submitted(examples.aPerson(bsn, "Bakker", LocalDate.of(1948, 2, 3)));
        var draft = begun(bsn);
        asDirk(() -> takingIn.save(draft, ApplicationPage.DOCUMENTS, Map.of("documentsNote", "Een foto erbij."), 0));
        assertThatThrownBy(() -> registered(draft)).isInstanceOf(ApplicationNotPossible.class);
        assertThat(asDirk(() -> takingIn.draft(draft)).page(ApplicationPage.DOCUMENTS).answers()).containsEntry("documentsNote", "Een foto erbij.");
    }

    @Test
    void somebodysOwnDraftOnTheWebsiteIsLeftAlone() {
        var bsn = ExampleClaims.aBsn();
        var owned = examples.aDraft(examples.aPerson(bsn, "Bakker", LocalDate.of(1948, 2, 3)));
        var draft = begun(bsn);
        assertThat(draft).isNotEqualTo(owned.claim());
        assertThatCode(() -> registered(draft)).doesNotThrowAnyException();
    }

    @Test
    void registeringTwiceRegistersOnce() {
        var draft = begun(null);
        int version = asDirk(() -> takingIn.draft(draft)).version();
        var first = asDirk(() -> takingIn.register(draft, version));
        assertThat(asDirk(() -> takingIn.register(draft, version))).isEqualTo(first);
        assertThatThrownBy(() -> asDirk(() -> takingIn.save(draft, ApplicationPage.BANK, Map.of(), 0))).isInstanceOf(ClaimNotFound.class);
    }

    @Test
    void whatCannotBeRightIsNamedBeforeItIsRegistered() {
        var draft = begun(null);
        asDirk(() -> takingIn.save(draft, ApplicationPage.BANK, Map.of("iban", "NL00 ABNA 0417 1643 00"), 0));
        assertThatThrownBy(() -> registered(draft)).isInstanceOfSatisfying(DraftIncomplete.class,
                wrong -> assertThat(wrong.pages()).containsOnlyKeys(ApplicationPage.BANK));
    }

    @Test
    void twoColleaguesWhoCopyTheSamePageAreTold() {
        var draft = begun(null);
        asDirk(() -> takingIn.save(draft, ApplicationPage.BANK, Map.of("holder", "H. Bakker"), 0));
        assertThatThrownBy(() -> asDirk(() -> takingIn.save(draft, ApplicationPage.BANK, Map.of("holder", "H. Bakkers"), 0)))
                .isInstanceOf(DraftConflict.class);
        assertThatThrownBy(() -> asDirk(() -> takingIn.register(draft, 0))).isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void aFormIsPostedThenReceivedThenCopied() {
        assertThatThrownBy(() -> begun(null, today(), today().minusDays(1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> begun(null, null, today().plusDays(1))).isInstanceOf(IllegalArgumentException.class);
        assertThatCode(() -> begun(null, null, today())).doesNotThrowAnyException();
    }

    @Test
    void aReviewerTakesNothingIn() {
        assertThatThrownBy(() -> TestActors.callAs("rosa", Role.REVIEWER, takingIn::open)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whatWasPostedBeforeTheLastDayAndCameWithinAWeekIsInTime() {
        var day = new FilingDay(new Scheme());
        var last = LocalDate.of(2022, 12, 31);
        assertThat(day.of(last, last.plusDays(7))).isEqualTo(last);
        assertThat(day.of(last, last.plusDays(8))).isEqualTo(last.plusDays(8));
        assertThat(day.of(last.plusDays(1), last.plusDays(2))).isEqualTo(last.plusDays(2));
        assertThat(day.of(null, last.plusDays(1))).isEqualTo(last.plusDays(1));
        assertThat(day.of(last.minusDays(9), last.minusDays(7))).isEqualTo(last.minusDays(7));
    }

    @Test
    void anOriginalIsKeptAndGivenBackOnce() {
        var claim = registered(begun(null)).claim();
        TestActors.runAs("dirk", Role.DISPATCHER, () -> safekeeping.keep(claim, "Kinderfoto, zwart-wit", "kluis 2, map 14", today().minusDays(3)));
        var original = asDirk(() -> safekeeping.of(claim)).get(0);
        assertThat(original.description()).isEqualTo("Kinderfoto, zwart-wit");
        assertThat(original.returned()).isNull();
        assertThatThrownBy(() -> TestActors.runAs("dirk", Role.DISPATCHER, () -> safekeeping.giveBack(original.id(), today().minusDays(4), Original.Way.POST)))
                .isInstanceOf(IllegalArgumentException.class);
        TestActors.runAs("dirk", Role.DISPATCHER, () -> safekeeping.giveBack(original.id(), today(), Original.Way.REGISTERED_POST));
        assertThat(asDirk(() -> safekeeping.of(claim)).get(0).returned()).isEqualTo(new Original.Return(today(), Original.Way.REGISTERED_POST));
        assertThatThrownBy(() -> TestActors.runAs("dirk", Role.DISPATCHER, () -> safekeeping.giveBack(original.id(), today(), Original.Way.POST)))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(asDirk(safekeeping::here)).extracting(Original::id).doesNotContain(original.id());
    }
}
