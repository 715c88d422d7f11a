package nl.tegemoet.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import nl.tegemoet.claim.DelayNotPossible.Problem;
import nl.tegemoet.claim.SuspensionLetter.Ground;
import nl.tegemoet.deadline.ClockKind;
import nl.tegemoet.deadline.ClockReading;
import nl.tegemoet.deadline.ClockState;
import nl.tegemoet.deadline.Explanation.Phrase;
import nl.tegemoet.deadline.Terms;
import nl.tegemoet.deadline.Timekeeping;
import nl.tegemoet.development.RealParts;
import nl.tegemoet.identity.Role;
import nl.tegemoet.identity.TestActors;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.letter.LetterType;
import nl.tegemoet.letter.Letters;
import nl.tegemoet.party.Channel;
import nl.tegemoet.sending.SentLetters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The term stands still on the grounds that the law names, from the day that it names, and on no other. */
@RealParts
class SuspendingDatabaseTests {

    private static final String REFUSAL = "(?s).*(does not change|is not deleted).*";

    @Autowired
    private Suspending suspending;
    @Autowired
    private Timekeeping timekeeping;
    @Autowired
    private Terms terms;
    @Autowired
    private Letters letters;
    @Autowired
    private SentLetters sent;
    @Autowired
    private JdbcClient jdbc;

    private LocalDate today;

    @BeforeEach
    void today() {
        today = terms.today();
    }

    @Test
    void aQuestionToAForeignBodyCountsFromTheLetterThatTellsIt() {
        var claim = sent.claim(Channel.POST);
        sent.post(claim);
        var before = reading(claim).due();

        var asked = begin(claim, Ground.FOREIGN_INFORMATION, today);
        assertThat(reading(claim).due()).isEqualTo(before);

        sent.post(claim);
        assertThat(reading(claim).due()).isNull();
        assertThat(reading(claim).explanation()).extracting(line -> line.phrase()).contains(Phrase.SUSPENDED_UNTIL_ANSWER);

        end(claim, asked, today);
        assertThat(reading(claim).due()).isEqualTo(before);
        sent.post(claim);
        assertThat(written(claim)).filteredOn(LetterType.SUSPENSION::equals).hasSize(2);
    }

    @Test
    void anAnswerFromAbroadBeforeTheLetterLeftMakesTheLetterNeedless() {
        var claim = sent.claim(Channel.POST);
        sent.post(claim);
        var before = reading(claim);

        end(claim, begin(claim, Ground.FOREIGN_INFORMATION, today), today);
        sent.post(claim);

        assertThat(reading(claim)).isEqualTo(before);
        assertThat(written(claim)).doesNotContain(LetterType.SUSPENSION);
    }

    @Test
    void forceMajeureStandsStillFromItsFirstDayUntilItsEnd() {
        var claim = aMonthOld();
        var eightWeeks = today.minusDays(30).plusWeeks(8);

        var fire = begin(claim, Ground.FORCE_MAJEURE, today.minusDays(10));
        assertThat(reading(claim).state()).isEqualTo(ClockState.SUSPENDED);
        assertThat(reading(claim).due()).isNull();
        assertThat(reading(claim).explanation()).extracting(line -> line.phrase()).contains(Phrase.SUSPENDED_UNTIL_END);
        refused(Problem.STANDS_STILL_ALREADY, () -> begin(claim, Ground.FORCE_MAJEURE, today));
        refused(Problem.ENDS_BEFORE_IT_BEGINS, () -> end(claim, fire, today.minusDays(10)));

        end(claim, fire, today.minusDays(2));
        assertThat(reading(claim).suspendedDays()).isEqualTo(8);
        assertThat(reading(claim).due()).isEqualTo(terms.workingDayFrom(eightWeeks.plusDays(8)));
        assertThat(written(claim)).filteredOn(LetterType.SUSPENSION::equals).hasSize(2);
        refused(Problem.NOT_SUSPENDED, () -> end(claim, fire, today));
        assertThat(staff(() -> suspending.suspensions(claim))).singleElement().satisfies(known -> {
            assertThat(known.evidence()).isEqualTo("Brief van 3 maart in het dossier.");
            assertThat(known.end().runsAgainOn()).isEqualTo(today.minusDays(2));
        });
    }

    @Test
    void delayByTheApplicantOverlappingForceMajeureCountsItsDaysOnce() {
        var claim = aMonthOld();
        var fire = begin(claim, Ground.FORCE_MAJEURE, today.minusDays(10));
        var away = begin(claim, Ground.APPLICANT_DELAY, today.minusDays(8));

        end(claim, fire, today.minusDays(4));
        assertThat(reading(claim).due()).isNull();
        assertThat(written(claim)).as("no end is told while it stands still").filteredOn(LetterType.SUSPENSION::equals).hasSize(2);

        end(claim, away, today);
        assertThat(reading(claim).suspendedDays()).isEqualTo(10);
        assertThat(written(claim)).filteredOn(LetterType.SUSPENSION::equals).hasSize(3);
    }

    @Test
    void askingADutchArchiveDoesNotSuspend() {
        var claim = sent.claim(Channel.PORTAL);
        var before = reading(claim).due();

        archive(claim, today);

        assertThat(reading(claim).due()).isEqualTo(before);
        assertThat(reading(claim).explanation()).extracting(line -> line.phrase()).contains(Phrase.ARCHIVE_DOES_NOT_SUSPEND);
        assertThat(written(claim)).doesNotContain(LetterType.SUSPENSION);
    }

    @Test
    void aDayThatCannotBeIsRefused() {
        var claim = sent.claim(Channel.PORTAL);
        refused(Problem.IN_FUTURE, () -> begin(claim, Ground.FORCE_MAJEURE, today.plusDays(1)));
        refused(Problem.TOO_EARLY, () -> begin(claim, Ground.FORCE_MAJEURE, today.minusDays(1)));
        refused(Problem.TOO_EARLY, () -> archive(claim, today.minusDays(1)));
    }

    @Test
    void whatWasRecordedDoesNotChange() {
        var claim = aMonthOld();
        end(claim, begin(claim, Ground.APPLICANT_DELAY, today.minusDays(5)), today);
        archive(claim, today);

        for (var table : List.of("claim_suspension", "claim_archive_request")) {
            assertThatThrownBy(() -> jdbc.sql("update " + table + " set recorded_by = 'x' where claim_id = ?").param(claim.toString()).update())
                    .as(table).hasMessageMatching(REFUSAL);
        }
        assertThatThrownBy(() -> jdbc.sql("delete from claim_suspension_end where suspension_id in (select id from claim_suspension"
                + " where claim_id = ?)").param(claim.toString()).update()).hasMessageMatching(REFUSAL);
    }

    /** A claim on which a clock of eight weeks has run for a month. */
    private ClaimId aMonthOld() {
        var claim = sent.claim(Channel.PORTAL);
        TestActors.callAsSystem(() -> timekeeping.start(claim, ClockKind.DECISION, today.minusDays(30), "claim:" + claim));
        return claim;
    }

    private SuspensionId begin(ClaimId claim, Ground ground, LocalDate on) {
        return staff(() -> suspending.begin(claim, ground, on, null, "Brief van 3 maart in het dossier."));
    }

    private Void end(ClaimId claim, SuspensionId suspension, LocalDate on) {
        return staff(() -> {
            suspending.end(claim, suspension, on, "Antwoord van 9 maart in het dossier.");
            return null;
        });
    }

    private Void archive(ClaimId claim, LocalDate on) {
        return staff(() -> {
            suspending.recordArchiveRequest(claim, on, "Utrechts Archief: verblijfsgegevens.");
            return null;
        });
    }

    private static void refused(Problem problem, Supplier<?> act) {
        assertThatThrownBy(act::get).isInstanceOfSatisfying(DelayNotPossible.class,
                refused -> assertThat(refused.problem()).isEqualTo(problem));
    }

    private static <T> T staff(Supplier<T> act) {
        return TestActors.callAs("carla", Role.CASEWORKER, act);
    }

    private ClockReading reading(ClaimId claim) {
        return timekeeping.reading(claim, ClockKind.DECISION).orElseThrow();
    }

    private List<LetterType> written(ClaimId claim) {
        return staff(() -> letters.list(claim).stream().map(letter -> letter.type()).toList());
    }
}
