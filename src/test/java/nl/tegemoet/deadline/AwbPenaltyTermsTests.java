package nl.tegemoet.deadline;

import static nl.tegemoet.deadline.FactOfFifthJanuary.CALCULATING;
import static nl.tegemoet.deadline.FactOfFifthJanuary.FACT;
import static nl.tegemoet.deadline.FactOfFifthJanuary.TERMS;
import static nl.tegemoet.deadline.FactOfFifthJanuary.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.tegemoet.deadline.Calculating.Question;
import nl.tegemoet.deadline.ClockEvent.Ended;
import nl.tegemoet.kernel.Euro;
import org.junit.jupiter.api.Test;

/** The penalty for a late decision: one test for each paragraph of the law, in its words. */
class AwbPenaltyTermsTests {

    private PenaltyCount penalty(String received, String termEnded, String asOf, ClockEvent... events) {
        return CALCULATING.preview(new Question(ClockKind.PENALTY, LocalDate.parse(received), false, LocalDate.parse(termEnded),
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
        assertThat(TERMS.promise(ClockKind.PENALTY_DECISION, false, FACT).days()).isEqualTo(14);
    }
}
