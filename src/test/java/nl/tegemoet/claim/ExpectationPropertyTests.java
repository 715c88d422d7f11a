package nl.tegemoet.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/** The sum of the expected day: it promises nothing it cannot know, and hides no term that will be missed. */
class ExpectationPropertyTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Property
    void itIsNeverBeforeTodayAndNeverFartherThanFiveYears(@ForAll @LongRange(max = 1_000_000) long ahead,
            @ForAll @LongRange(max = 100_000) long decided) {
        Expectation.of(ahead, decided, TODAY, null).ifPresent(expected -> {
            assertThat(expected.day()).isAfter(TODAY).isBefore(TODAY.plusYears(6));
            assertThat(expected.month()).isAfterOrEqualTo(YearMonth.from(TODAY));
        });
    }

    @Property
    void whoStandsFartherBackIsNeverTheSooner(@ForAll @LongRange(max = 5_000) long ahead, @ForAll @LongRange(max = 5_000) long more,
            @ForAll @LongRange(min = 8, max = 5_000) long decided) {
        Expectation.of(ahead + more, decided, TODAY, null).ifPresent(later ->
                assertThat(later.day()).isAfterOrEqualTo(Expectation.of(ahead, decided, TODAY, null).orElseThrow().day()));
    }

    @Property
    void moreDecisionsNeverMakeItLater(@ForAll @LongRange(max = 5_000) long ahead, @ForAll @LongRange(min = 8, max = 5_000) long decided,
            @ForAll @LongRange(max = 5_000) long more) {
        Expectation.of(ahead, decided, TODAY, null).ifPresent(slower ->
                assertThat(Expectation.of(ahead, decided + more, TODAY, null).orElseThrow().day()).isBeforeOrEqualTo(slower.day()));
    }

    @Property
    void aMissedTermIsSaidAndOnlyThat(@ForAll @LongRange(max = 5_000) long ahead, @ForAll @LongRange(min = 8, max = 5_000) long decided,
            @ForAll @IntRange(min = -500, max = 1_500) int daysOfLaw) {
        var law = TODAY.plusDays(daysOfLaw);
        Expectation.of(ahead, decided, TODAY, law).ifPresent(expected ->
                assertThat(expected.laterThanLaw()).isEqualTo(expected.day().isAfter(law)));
    }

    @Property
    void theQueueIsDoneWithinTheTimeThatThePaceGives(@ForAll @LongRange(max = 2_000) long ahead, @ForAll @LongRange(min = 8, max = 2_000) long decided) {
        Expectation.of(ahead, decided, TODAY, null).ifPresent(expected -> {
            var days = expected.day().toEpochDay() - TODAY.toEpochDay();
            assertThat(days * decided).as("decisions by then, in fifty-sixths").isGreaterThanOrEqualTo((ahead + 1) * 56);
            assertThat((days - 1) * decided).as("and a day before not yet").isLessThan((ahead + 1) * 56);
        });
    }

    @Test
    void withoutAPaceNobodyCanSay() {
        assertThat(Expectation.of(10, 0, TODAY, null)).isEmpty();
        assertThat(Expectation.of(10, 7, TODAY, null)).isEmpty();
        assertThat(Expectation.of(10, 8, TODAY, null)).isPresent();
        assertThat(Expectation.of(Long.MAX_VALUE, 8, TODAY, null)).isEmpty();
        assertThatThrownBy(() -> Expectation.of(-1, 8, TODAY, null)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anExampleByHand() {
        // 279 ahead and this one are 280; 140 in eight weeks are 17,5 a week: sixteen weeks
        assertThat(Expectation.of(279, 140, TODAY, LocalDate.of(2027, 3, 14))).contains(new Expectation(LocalDate.of(2027, 3, 15), false, true));
        assertThat(Expectation.of(279, 140, TODAY, LocalDate.of(2027, 3, 15))).contains(new Expectation(LocalDate.of(2027, 3, 15), false, false));
        assertThat(Expectation.of(0, 8, TODAY, null)).contains(new Expectation(TODAY.plusDays(7), true, false));
    }

    @Property
    void aFigureForEverybodyIsRoundAndNeverSmall(@ForAll @LongRange(max = 100_000) long waiting) {
        var told = QueueFigure.rounded(waiting);
        if (waiting < QueueFigure.FEWEST_TOLD) {
            assertThat(told).isNull();
        } else {
            assertThat(told).isGreaterThanOrEqualTo(50).isBetween(waiting - 50, waiting + 50);
            assertThat(told % (told < 1_000 ? 50 : 100)).isZero();
        }
    }
}
