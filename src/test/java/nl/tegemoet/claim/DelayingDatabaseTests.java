package nl.tegemoet.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import nl.tegemoet.audit.Purpose;
import nl.tegemoet.claim.DelayNotPossible.Problem;
import nl.tegemoet.claim.DelayNoticeLetter.Reason;
import nl.tegemoet.deadline.ClockEvent;
import nl.tegemoet.deadline.ClockKind;
import nl.tegemoet.deadline.ClockReading;
import nl.tegemoet.deadline.Explanation.Phrase;
import nl.tegemoet.deadline.Terms;
import nl.tegemoet.deadline.Timekeeping;
import nl.tegemoet.development.RealParts;
import nl.tegemoet.identity.Role;
import nl.tegemoet.identity.TestActors;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.PersonId;
import nl.tegemoet.letter.LetterType;
import nl.tegemoet.letter.Letters;
import nl.tegemoet.party.Channel;
import nl.tegemoet.sending.SentLetters;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A decision may come later because we told so in time, or because the applicant agreed. */
@RealParts
class DelayingDatabaseTests {

    private static final String REFUSAL = "(?s).*(does not change|is not deleted|was told).*";

    @Autowired
    private Delaying delaying;
    @Autowired
    private Timekeeping timekeeping;
    @Autowired
    private Terms terms;
    @Autowired
    private Letters letters;
    @Autowired
    private SentLetters sent;
    @Autowired
    private ExampleClaims examples;
    @Autowired
    private JdbcClient jdbc;

    private PersonId anna;
    private LocalDate today;

    @BeforeEach
    void anna() {
        anna = examples.aPerson();
        today = terms.today();
    }

    @Test
    void aNoticeCountsFromTheDayOnWhichItsLetterLeaves() throws IOException {
        var claim = sent.claim(anna, Channel.PORTAL);
        var later = due(claim).plusWeeks(8);

        notice(claim, later);

        assertThat(due(claim)).isEqualTo(later);
        assertThat(ledger(claim)).last().isEqualTo(new ClockEvent.TermNotice(today, later));
        assertThat(text(claim, LetterType.DELAY_NOTICE)).contains("Uiterlijk " + inWords(later), "meer aanvragen").doesNotContain("hadden uiterlijk");
    }

    @Test
    void aNoticeOnPaperChangesNothingBeforeItLeaves() {
        var claim = sent.claim(anna, Channel.POST);
        sent.post(claim);
        var before = due(claim);

        notice(claim, before.plusWeeks(4));
        assertThat(due(claim)).isEqualTo(before);
        refused(Problem.NOTICE_UNDER_WAY, () -> notice(claim, before.plusWeeks(6)));

        sent.post(claim);
        assertThat(due(claim)).isEqualTo(before.plusWeeks(4));
    }

    @Test
    void aNoticeAfterTheLastDayIsKeptAndWithoutEffect() throws IOException {
        var claim = sent.claim(anna, Channel.PORTAL);
        eightWeeksBegan(claim, today.minusWeeks(9));
        var missed = due(claim);
        assertThat(missed).isBefore(today);

        notice(claim, today.plusWeeks(6));

        assertThat(due(claim)).isEqualTo(missed);
        assertThat(reading(claim).explanation()).extracting(line -> line.phrase()).contains(Phrase.TERM_NOTICE_TOO_LATE);
        assertThat(text(claim, LetterType.DELAY_NOTICE)).contains("hadden uiterlijk op " + inWords(missed));
    }

    @Test
    void aNoticeNamesALaterDay() {
        var claim = sent.claim(anna, Channel.PORTAL);
        refused(Problem.NOT_LATER, () -> notice(claim, due(claim)));
        refused(Problem.TOO_FAR_AHEAD, () -> notice(claim, today.plusYears(4)));
    }

    @Test
    void whoSaysYesMovesTheLastDayToTheAgreedOne() throws IOException {
        var claim = sent.claim(anna, Channel.PORTAL);
        var before = due(claim);
        var request = ask(claim, before.plusDays(40));
        assertThat(text(claim, LetterType.DELAY_CONSENT)).contains("40 dagen stil", inWords(before.plusDays(40)), "U bent in juni weg.");

        answer(request, true);

        assertThat(due(claim)).isEqualTo(before.plusDays(40));
        assertThat(ledger(claim)).last().isInstanceOfSatisfying(ClockEvent.DelayAgreed.class,
                agreement -> assertThat(agreement.from()).isEqualTo(today));
        assertThat(text(claim, LetterType.SUSPENSION)).contains("wij later mogen besluiten", inWords(before.plusDays(40)));
        assertThatThrownBy(() -> answer(request, false)).isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(due(claim)).isEqualTo(before.plusDays(40));
    }

    @Test
    void whoSaysNoOrNothingChangesNothing() {
        var claim = sent.claim(anna, Channel.PORTAL);
        var before = due(claim);
        var entries = ledger(claim).size();

        var request = ask(claim, before.plusDays(40));
        refused(Problem.REQUEST_OPEN, () -> ask(claim, before.plusDays(50)));
        assertThat(due(claim)).isEqualTo(before);

        answer(request, false);
        assertThat(due(claim)).isEqualTo(before);
        assertThat(ledger(claim)).hasSize(entries);
        assertThat(written(claim)).doesNotContain(LetterType.SUSPENSION);
        assertThat(TestActors.callAsApplicant(anna, () -> delaying.openOnOwn(claim))).isEmpty();
    }

    @Test
    void aYesOnPaperIsRecordedWithItsDayAndWhatShowsIt() {
        var claim = sent.claim(anna, Channel.PORTAL);
        var before = due(claim);
        refused(Problem.NO_REQUEST, () -> onPaper(claim, today));
        ask(claim, before.plusDays(14));

        refused(Problem.IN_FUTURE, () -> onPaper(claim, today.plusDays(1)));
        refused(Problem.TOO_EARLY, () -> onPaper(claim, today.minusDays(1)));
        onPaper(claim, today);

        assertThat(due(claim)).isEqualTo(before.plusDays(14));
        assertThat(staff(() -> delaying.requests(claim))).singleElement()
                .satisfies(request -> assertThat(request.answer().onPaper()).isTrue());
    }

    @Test
    void anAgreedDayThatFallsInAWeekendIsNotPassed() {
        var claim = sent.claim(anna, Channel.PORTAL);
        eightWeeksBegan(claim, today.minusWeeks(2));
        var before = due(claim);
        var saturday = before.plusWeeks(2).with(java.time.DayOfWeek.SATURDAY);

        answer(ask(claim, saturday), true);

        assertThat(due(claim)).isAfter(before).isBeforeOrEqualTo(saturday);
    }

    @Test
    void nobodyAnswersForSomebodyElse() {
        var request = ask(sent.claim(anna, Channel.PORTAL), today.plusYears(1));
        assertThatThrownBy(() -> TestActors.callAsApplicant(examples.aPerson(), () -> delaying.own(request))).isInstanceOf(ClaimNotFound.class);
    }

    @Test
    void theDailyRunTellsATermOnceToWhomNobodyToldOne() {
        var told = sent.claim(anna, Channel.PORTAL);
        var claim = sent.claim(examples.aPerson(), Channel.PORTAL);
        eightWeeksBegan(claim, today.minusDays(50));
        assertThat(timekeeping.withoutNotice(today, today.plusDays(14))).contains(claim).doesNotContain(told);

        byItself(claim);
        byItself(claim);

        assertThat(written(claim)).containsOnlyOnce(LetterType.DELAY_NOTICE);
        assertThat(due(claim)).isEqualTo(terms.decisionDue(today));
        assertThat(timekeeping.withoutNotice(today, today.plusDays(14))).doesNotContain(claim);
    }

    @Test
    void whatWasToldAskedAndAnsweredDoesNotChange() {
        var claim = sent.claim(anna, Channel.PORTAL);
        notice(claim, due(claim).plusWeeks(1));
        answer(ask(claim, due(claim).plusDays(10)), false);

        for (var table : List.of("claim_delay_notice", "claim_delay_request", "claim_delay_told")) {
            assertThatThrownBy(() -> jdbc.sql("update " + table + " set claim_id = claim_id where claim_id = ?").param(claim.toString()).update())
                    .as(table).hasMessageMatching(REFUSAL);
            assertThatThrownBy(() -> jdbc.sql("delete from " + table + " where claim_id = ?").param(claim.toString()).update()).as(table)
                    .hasMessageMatching(REFUSAL);
        }
    }

    /** A clock as it is when nobody told a longer term: the receipt of every new claim tells one. */
    private void eightWeeksBegan(ClaimId claim, LocalDate fact) {
        TestActors.callAsSystem(() -> timekeeping.start(claim, ClockKind.DECISION, fact, "claim:" + claim));
    }

    private void byItself(ClaimId claim) {
        TestActors.callAsSystem(() -> {
            delaying.giveNoticeByItself(claim);
            return null;
        });
    }

    private Void notice(ClaimId claim, LocalDate until) {
        return staff(() -> {
            delaying.giveNotice(claim, until, Reason.MANY_CLAIMS);
            return null;
        });
    }

    private DelayRequestId ask(ClaimId claim, LocalDate until) {
        return staff(() -> delaying.ask(claim, until, "U bent in juni weg.\n\nWij willen u graag spreken."));
    }

    private void answer(DelayRequestId request, boolean agreed) {
        TestActors.callAsApplicant(anna, () -> {
            delaying.answer(request, agreed);
            return null;
        });
    }

    private Void onPaper(ClaimId claim, LocalDate on) {
        return staff(() -> {
            delaying.answerOnPaper(claim, true, on, "Antwoordstrook, gescand bij de aanvraag.");
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

    private LocalDate due(ClaimId claim) {
        return reading(claim).due();
    }

    private List<ClockEvent> ledger(ClaimId claim) {
        var clocks = timekeeping.clocks(claim);
        return clocks.get(clocks.size() - 1).ledger().stream().map(entry -> entry.event()).toList();
    }

    private List<LetterType> written(ClaimId claim) {
        return staff(() -> letters.list(claim).stream().map(letter -> letter.type()).toList());
    }

    private static String inWords(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("nl")));
    }

    private String text(ClaimId claim, LetterType type) throws IOException {
        var pdf = staff(() -> letters.list(claim).stream().filter(letter -> letter.type() == type)
                .map(letter -> letters.open(letter.id(), Purpose.task("Task_Assess"))).findAny().orElseThrow()).pdf();
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replace('\u00a0', ' ').replaceAll("\\s+", " ");
        }
    }
}
