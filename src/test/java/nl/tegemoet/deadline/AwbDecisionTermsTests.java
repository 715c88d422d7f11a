package nl.tegemoet.deadline;

import static nl.tegemoet.deadline.FactOfFifthJanuary.TERMS;
import static nl.tegemoet.deadline.FactOfFifthJanuary.day;
import static nl.tegemoet.deadline.FactOfFifthJanuary.phrases;
import static nl.tegemoet.deadline.FactOfFifthJanuary.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import nl.tegemoet.deadline.ClockEvent.ApplicantDelay;
import nl.tegemoet.deadline.ClockEvent.ArchiveRequest;
import nl.tegemoet.deadline.ClockEvent.Completed;
import nl.tegemoet.deadline.ClockEvent.CompletionRequested;
import nl.tegemoet.deadline.ClockEvent.DelayAgreed;
import nl.tegemoet.deadline.ClockEvent.ForceMajeure;
import nl.tegemoet.deadline.ClockEvent.ForeignAnswer;
import nl.tegemoet.deadline.ClockEvent.ForeignRequest;
import nl.tegemoet.deadline.ClockEvent.Postponed;
import nl.tegemoet.deadline.ClockEvent.TermNotice;
import nl.tegemoet.deadline.Explanation.Phrase;
import org.junit.jupiter.api.Test;

/** The terms to decide, to pay and to settle a complaint: one test for each paragraph of the law, in its words. */
class AwbDecisionTermsTests {

    private ClockReading decision(ClockEvent... events) {
        return read(ClockKind.DECISION, false, events);
    }

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
        assertThat(TERMS.noticeDue(Instant.parse("2026-12-24T15:00:00Z"))).isEqualTo("2026-12-26T15:00:00Z"); // at Christmas too
    }
}
