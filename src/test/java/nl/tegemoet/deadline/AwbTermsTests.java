package nl.tegemoet.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.tegemoet.deadline.Calculating.Question;
import nl.tegemoet.deadline.ClockEvent.ApplicantDelay;
import nl.tegemoet.deadline.ClockEvent.ArchiveRequest;
import nl.tegemoet.deadline.ClockEvent.Completed;
import nl.tegemoet.deadline.ClockEvent.CompletionRequested;
import nl.tegemoet.deadline.ClockEvent.DefectNotified;
import nl.tegemoet.deadline.ClockEvent.DefectRepaired;
import nl.tegemoet.deadline.ClockEvent.DelayAgreed;
import nl.tegemoet.deadline.ClockEvent.Ended;
import nl.tegemoet.deadline.ClockEvent.Extended;
import nl.tegemoet.deadline.ClockEvent.Extended.Ground;
import nl.tegemoet.deadline.ClockEvent.ForceMajeure;
import nl.tegemoet.deadline.ClockEvent.ForeignAnswer;
import nl.tegemoet.deadline.ClockEvent.ForeignRequest;
import nl.tegemoet.deadline.ClockEvent.ObjectionReceived;
import nl.tegemoet.deadline.ClockEvent.Postponed;
import nl.tegemoet.deadline.ClockEvent.TermNotice;
import nl.tegemoet.deadline.Explanation.Phrase;
import nl.tegemoet.kernel.Euro;
import nl.tegemoet.scheme.Scheme;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** One test for each paragraph of the law that a clock follows, in the words of the law. Monday 5 January 2026 is the day of the fact. */
class AwbTermsTests {

    private static final LocalDate FACT = LocalDate.of(2026, 1, 5);
    private final Terms terms = new Terms(new Scheme(), Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneId.of("Europe/Amsterdam")));
    private final Calculating calculating = new Calculating(terms);

    private ClockReading decision(ClockEvent... events) {
        return read(ClockKind.DECISION, false, events);
    }

    private ClockReading read(ClockKind kind, boolean committee, ClockEvent... events) {
        return calculating.preview(new Question(kind, FACT, committee, null, List.of(events), LocalDate.of(2026, 11, 23)));
    }

    private static LocalDate day(String monthAndDay) {
        return LocalDate.parse("2026-" + monthAndDay);
    }

    private static List<Phrase> phrases(ClockReading reading) {
        return reading.explanation().stream().map(Explanation::phrase).toList();
    }

    @Nested
    class TheDecision {

        @Test
        void theReasonableTermIsOverAfterEightWeeks() { // Awb 4:13(2)
            assertThat(decision().due()).isEqualTo(day("03-02"));
        }

        @Test
        void noticeWithinEightWeeksNamesAReasonableTerm() { // Awb 4:14(3)
            assertThat(decision(new TermNotice(day("03-02"), day("07-06"))).due()).isEqualTo(day("07-06"));
        }

        @Test
        void aNamedTermEndsOnItsDayAlsoInAWeekend() { // Algemene termijnenwet art. 4: no term set by a law
            assertThat(decision(new TermNotice(day("02-02"), day("07-05"))).due()).isEqualTo(day("07-05"));
        }

        @Test
        void noticeAfterTheTermChangesNothingAndIsKept() { // Awb 4:14(3)
            var reading = decision(new TermNotice(day("03-03"), day("07-06")));
            assertThat(reading.due()).isEqualTo(day("03-02"));
            assertThat(phrases(reading)).contains(Phrase.TERM_NOTICE_TOO_LATE);
        }

        @Test
        void theTermIsSuspendedFromTheDayAfterTheRequestUntilTheDayOfCompletion() { // Awb 4:15(1)a
            var reading = decision(new CompletionRequested(day("01-19"), day("03-02")), new Completed(day("01-29")));
            assertThat(reading.suspendedDays()).isEqualTo(9); // 20 through 28 January
            assertThat(reading.due()).isEqualTo(day("03-11"));
        }

        @Test
        void theTermIsSuspendedUntilTheTermToCompleteEndsUnused() { // Awb 4:15(1)a
            var reading = decision(new CompletionRequested(day("01-19"), day("02-02")));
            assertThat(reading.suspendedDays()).isEqualTo(14); // 20 January through 2 February
            assertThat(reading.due()).isEqualTo(day("03-16"));
        }

        @Test
        void aRequestWithoutATermDoesNotSuspend() { // Awb 4:15(1)a jo. 4:5
            var reading = decision(new CompletionRequested(day("01-19"), null), new Completed(day("02-19")));
            assertThat(reading.due()).isEqualTo(day("03-02"));
            assertThat(phrases(reading)).contains(Phrase.REQUEST_WITHOUT_TERM, Phrase.ANSWER_WITHOUT_REQUEST);
        }

        @Test
        void informationFromAForeignBodySuspendsUntilItIsReceived() { // Awb 4:15(1)b
            assertThat(decision(new ForeignRequest(day("02-02")), new ForeignAnswer(day("02-12"))).due()).isEqualTo(day("03-11"));
        }

        @Test
        void whileTheForeignBodyIsSilentNobodyKnowsTheLastDay() { // Awb 4:15(1)b
            var reading = decision(new ForeignRequest(day("02-02")));
            assertThat(reading.due()).isNull();
            assertThat(reading.state()).isEqualTo(ClockState.SUSPENDED);
            assertThat(reading.remainingDays()).isNull();
        }

        @Test
        void delayAgreedInWritingSuspendsForItsPeriod() { // Awb 4:15(2)a
            assertThat(decision(new DelayAgreed(day("02-02"), day("02-11"))).due()).isEqualTo(day("03-12"));
        }

        @Test
        void delayAttributableToTheApplicantSuspends() { // Awb 4:15(2)b
            assertThat(decision(new ApplicantDelay(day("02-02"), day("02-11"))).due()).isEqualTo(day("03-12"));
        }

        @Test
        void forceMajeureSuspendsWhileItLasts() { // Awb 4:15(2)c
            assertThat(decision(new ForceMajeure(day("02-02"), day("02-11"))).due()).isEqualTo(day("03-12"));
        }

        @Test
        void waitingForADutchArchiveDoesNotSuspend() { // Awb 4:15 names no such ground
            var reading = decision(new ArchiveRequest(day("01-19")));
            assertThat(reading.due()).isEqualTo(day("03-02"));
            assertThat(reading.suspendedDays()).isZero();
            assertThat(phrases(reading)).contains(Phrase.ARCHIVE_DOES_NOT_SUSPEND);
        }

        @Test
        void overlappingSuspensionsCountTheirDaysOnce() { // Awb 4:15
            var reading = decision(new DelayAgreed(day("02-02"), day("02-11")), new ForceMajeure(day("02-09"), day("02-13")));
            assertThat(reading.suspendedDays()).isEqualTo(12);
            assertThat(reading.due()).isEqualTo(day("03-16")); // full on Saturday the 14th
        }

        @Test
        void theSuspensionMovesAlsoANamedTermButOnlyByTheDaysAfterTheNotice() { // Awb 4:14(3), 4:15
            var reading = decision(new DelayAgreed(day("01-12"), day("01-21")), new TermNotice(day("02-20"), day("07-06")),
                    new CompletionRequested(day("03-02"), day("04-13")), new Completed(day("03-20")));
            assertThat(reading.suspendedDays()).isEqualTo(17);
            assertThat(reading.due()).isEqualTo(day("07-23"));
            assertThat(phrases(reading)).contains(Phrase.SUSPENSION_FORESEEN);
        }

        @Test
        void aSuspensionThatBeginsOnTheLastDayMovesItAndOneDayLaterDoesNot() { // Awb 4:15
            assertThat(decision(new DelayAgreed(day("03-02"), day("03-06"))).due()).isEqualTo(day("03-09"));
            assertThat(decision(new DelayAgreed(day("03-03"), day("03-06"))).due()).isEqualTo(day("03-02"));
        }

        @Test
        void notProcessingIsAnnouncedWithinFourWeeks() { // Awb 4:5(4)
            assertThat(read(ClockKind.NOT_PROCESSED_DECISION, false).due()).isEqualTo(day("02-02"));
        }
    }

    @Nested
    class ThePenalty {

        private PenaltyCount penalty(String received, String termEnded, String asOf, ClockEvent... events) {
            return calculating.preview(new Question(ClockKind.PENALTY, LocalDate.parse(received), false, LocalDate.parse(termEnded),
                    List.of(events), LocalDate.parse(asOf))).penalty();
        }

        @Test
        void itIsDueFromTwoWeeksAfterTheTermAndTheNoticeForAtMostFortyTwoDays() { // Awb 4:17(1) and (3)
            assertThat(penalty("2026-03-01", "2026-02-16", "2026-03-15").days()).isZero();
            assertThat(penalty("2026-03-01", "2026-02-16", "2026-03-16")).isEqualTo(new PenaltyCount(day("03-16"), 1, Euro.of(23), false));
            assertThat(penalty("2026-03-01", "2026-02-16", "2026-04-26")).isEqualTo(new PenaltyCount(day("03-16"), 42, Euro.of(1442), false));
            assertThat(penalty("2026-03-01", "2026-02-16", "2026-04-27")).isEqualTo(new PenaltyCount(day("03-16"), 42, Euro.of(1442), true));
        }

        @Test
        void itRisesAfterFourteenAndTwentyEightDays() { // Awb 4:17(2)
            assertThat(penalty("2026-03-01", "2026-02-16", "2026-03-30").amount()).isEqualTo(Euro.of(15 * 23 - 23 + 35));
            assertThat(penalty("2026-03-01", "2026-02-16", "2026-04-13").amount()).isEqualTo(Euro.of(14 * 23 + 14 * 35 + 45));
        }

        @Test
        void aNoticeFromBefore2019KnowsTheOldAmounts() { // Awb 4:17(2) as it was
            assertThat(penalty("2018-12-31", "2018-12-03", "2019-06-01").amount()).isEqualTo(Euro.of(1260));
        }

        @Test
        void aNoticeOnTheLastDayOfTheTermIsTooEarlyAndKept() { // Awb 4:17(3)
            assertThat(penalty("2026-02-16", "2026-02-16", "2026-06-01")).isEqualTo(new PenaltyCount(null, 0, Euro.ZERO, false));
        }

        @Test
        void theDayOfTheDecisionIsNoLongerDue() { // Awb 4:17(1): for each day that one is in default
            assertThat(penalty("2026-03-01", "2026-02-16", "2026-06-01", new Ended(day("03-18"))).days()).isEqualTo(2);
            assertThat(penalty("2026-03-01", "2026-02-16", "2026-06-01", new Ended(day("03-16"))).days()).isZero();
        }

        @Test
        void weekendsAndHolidaysDoNotMoveItsDays() { // Awb 4:17(1): the Algemene termijnenwet does not apply
            assertThat(penalty("2026-03-20", "2026-02-16", "2026-04-04").firstDay()).isEqualTo(day("04-04")); // a Saturday at Easter
        }

        @Test
        void itIsSetByDecisionWithinTwoWeeks() { // Awb 4:18(1)
            assertThat(terms.promise(ClockKind.PENALTY_DECISION, false, FACT).days()).isEqualTo(14);
        }
    }

    @Nested
    class TheObjection {

        private Boolean inTime(String received, String posted) {
            return read(ClockKind.OBJECTION, false, new ObjectionReceived(day(received), posted == null ? null : day(posted))).inTime();
        }

        @Test
        void theTermIsSixWeeksFromTheDayAfterTheAnnouncement() { // Awb 6:7 and 6:8(1)
            assertThat(read(ClockKind.OBJECTION, false).due()).isEqualTo(day("02-16"));
        }

        @Test
        void itIsInTimeIfReceivedBeforeTheEndOfTheTerm() { // Awb 6:9(1)
            assertThat(inTime("02-16", null)).isTrue();
            assertThat(inTime("02-17", null)).isFalse();
        }

        @Test
        void byPostItIsInTimeIfPostedBeforeTheEndAndReceivedWithinAWeekAfterIt() { // Awb 6:9(2)
            assertThat(inTime("02-23", "02-16")).isTrue();
            assertThat(inTime("02-24", "02-16")).isFalse();
            assertThat(inTime("02-18", "02-17")).isFalse();
        }

        @Test
        void anOutageLengthensTheTermOfWhoCouldNotReachUs() { // Awb 2:21
            var clock = new StatutoryClock(ClockKind.OBJECTION, FACT, terms.promise(ClockKind.OBJECTION, false, FACT),
                    List.of(new Extended(day("02-16"), day("02-18"), Ground.OUTAGE)), terms.calendar());
            assertThat(clock.readOn(day("02-20")).due()).isEqualTo(day("02-18"));
        }

        @Test
        void aNoticeThatDidNotArriveIsNotHeldAgainstTheAddressee() { // Awb 2:22
            var clock = new StatutoryClock(ClockKind.OBJECTION, FACT, terms.promise(ClockKind.OBJECTION, false, FACT),
                    List.of(new Extended(day("02-10"), day("03-24"), Ground.NOTICE_NOT_RECEIVED)), terms.calendar());
            assertThat(clock.readOn(day("02-20")).due()).isEqualTo(day("03-24"));
        }

        @Test
        void theWrongChannelInGoodFaithCostsNobodyTheTerm() { // Awb 2:23
            var clock = new StatutoryClock(ClockKind.COMPLETION, FACT, new Promise(42, 0, false, ""),
                    List.of(new Extended(day("02-16"), day("02-17"), Ground.WRONG_CHANNEL)), terms.calendar());
            assertThat(clock.readOn(day("02-16")).due()).isEqualTo(day("02-17"));
        }

        @Test
        void theDecisionTakesSixWeeksOrTwelveWithACommittee() { // Awb 7:10(1)
            assertThat(read(ClockKind.OBJECTION_DECISION, false).due()).isEqualTo(day("02-16"));
            assertThat(read(ClockKind.OBJECTION_DECISION, true).due()).isEqualTo(day("03-30"));
        }

        @Test
        void itIsSuspendedWhileADefectIsRepaired() { // Awb 7:10(2)
            assertThat(read(ClockKind.OBJECTION_DECISION, false, new DefectNotified(day("01-12"), day("01-26")),
                    new DefectRepaired(day("01-20"))).due()).isEqualTo(day("02-23"));
        }

        @Test
        void itIsPostponedOnceByAtMostSixWeeks() { // Awb 7:10(3)
            assertThat(read(ClockKind.OBJECTION_DECISION, false, new Postponed(day("02-16"), 6)).due()).isEqualTo(day("03-30"));
            assertThatThrownBy(() -> read(ClockKind.OBJECTION_DECISION, false, new Postponed(day("02-16"), 7)))
                    .isInstanceOf(ImpossibleEntry.class);
            assertThatThrownBy(() -> read(ClockKind.OBJECTION_DECISION, false, new Postponed(day("02-09"), 2), new Postponed(day("02-16"), 2)))
                    .isInstanceOf(ImpossibleEntry.class);
        }

        @Test
        void aTermOfEighteenWeeksIsNotExtendedToAWorkingDay() { // Algemene termijnenwet art. 4
            var saturday = LocalDate.of(2026, 1, 3);
            var reading = calculating.preview(new Question(ClockKind.OBJECTION_DECISION, saturday, true, null,
                    List.of(new Postponed(day("02-09"), 6)), day("02-10")));
            assertThat(reading.due()).isEqualTo(day("05-09")).satisfies(due -> assertThat(due.getDayOfWeek().getValue()).isEqualTo(6));
        }
    }

    @Test
    void paymentIsDueWithinSixWeeks() { // Awb 4:87(1)
        assertThat(read(ClockKind.PAYMENT, false).due()).isEqualTo(day("02-16"));
    }

    @Test
    void aComplaintIsSettledInSixOrTenWeeksAndPostponedByAtMostFour() { // Awb 9:11(1) and (2)
        assertThat(read(ClockKind.COMPLAINT, false).due()).isEqualTo(day("02-16"));
        assertThat(read(ClockKind.COMPLAINT, true).due()).isEqualTo(day("03-16"));
        assertThat(read(ClockKind.COMPLAINT, false, new Postponed(day("02-16"), 4)).due()).isEqualTo(day("03-16"));
        assertThatThrownBy(() -> read(ClockKind.COMPLAINT, false, new Postponed(day("02-16"), 5))).isInstanceOf(ImpossibleEntry.class);
    }

    @Test
    void somebodyHearsOfAMessageWithinFortyEightHours() { // Awb 2:10(1)
        assertThat(terms.noticeDue(Instant.parse("2026-12-24T15:00:00Z"))).isEqualTo("2026-12-26T15:00:00Z"); // at Christmas too
    }
}
