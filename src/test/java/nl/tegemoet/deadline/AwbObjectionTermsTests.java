package nl.tegemoet.deadline;

import static nl.tegemoet.deadline.FactOfFifthJanuary.CALCULATING;
import static nl.tegemoet.deadline.FactOfFifthJanuary.FACT;
import static nl.tegemoet.deadline.FactOfFifthJanuary.TERMS;
import static nl.tegemoet.deadline.FactOfFifthJanuary.day;
import static nl.tegemoet.deadline.FactOfFifthJanuary.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.tegemoet.deadline.Calculating.Question;
import nl.tegemoet.deadline.ClockEvent.DefectNotified;
import nl.tegemoet.deadline.ClockEvent.DefectRepaired;
import nl.tegemoet.deadline.ClockEvent.Extended;
import nl.tegemoet.deadline.ClockEvent.Extended.Ground;
import nl.tegemoet.deadline.ClockEvent.ObjectionReceived;
import nl.tegemoet.deadline.ClockEvent.Postponed;
import org.junit.jupiter.api.Test;

/** The terms of an objection: one test for each paragraph of the law, in its words. */
class AwbObjectionTermsTests {

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
        var clock = new StatutoryClock(ClockKind.OBJECTION, FACT, TERMS.promise(ClockKind.OBJECTION, false, FACT),
                List.of(new Extended(day("02-16"), day("02-18"), Ground.OUTAGE)), TERMS.calendar());
        assertThat(clock.readOn(day("02-20")).due()).isEqualTo(day("02-18"));
    }

    @Test
    void aNoticeThatDidNotArriveIsNotHeldAgainstTheAddressee() { // Awb 2:22
        var clock = new StatutoryClock(ClockKind.OBJECTION, FACT, TERMS.promise(ClockKind.OBJECTION, false, FACT),
                List.of(new Extended(day("02-10"), day("03-24"), Ground.NOTICE_NOT_RECEIVED)), TERMS.calendar());
        assertThat(clock.readOn(day("02-20")).due()).isEqualTo(day("03-24"));
    }

    @Test
    void theWrongChannelInGoodFaithCostsNobodyTheTerm() { // Awb 2:23
        var clock = new StatutoryClock(ClockKind.COMPLETION, FACT, new Promise(42, 0, false, ""),
                List.of(new Extended(day("02-16"), day("02-17"), Ground.WRONG_CHANNEL)), TERMS.calendar());
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
        var reading = CALCULATING.preview(new Question(ClockKind.OBJECTION_DECISION, saturday, true, null,
                List.of(new Postponed(day("02-09"), 6)), day("02-10")));
        assertThat(reading.due()).isEqualTo(day("05-09")).satisfies(due -> assertThat(due.getDayOfWeek().getValue()).isEqualTo(6));
    }
}
