package nl.tegemoet.scheme;

import static nl.tegemoet.scheme.FactsFixture.between;
import static nl.tegemoet.scheme.FactsFixture.someFacts;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.tegemoet.kernel.ApproximateDate;
import nl.tegemoet.kernel.Finding;
import nl.tegemoet.scheme.Timeline.Interval;
import org.junit.jupiter.api.Test;

/**
 * Holds the rules about dates against a plain definition, applied to every day that an uncertain date may be: yes if all of them say so,
 * no if none does, else it cannot be told.
 */
class ApproximateDatesTests {

    private static final LocalDate FIRST = LocalDate.of(1945, 5, 5);
    private static final LocalDate LAST = LocalDate.of(2019, 6, 12);

    private static final Scheme SCHEME = new Scheme();
    private static final SchemeParameters IN_FORCE = SCHEME.parametersOn(LocalDate.of(2060, 1, 1));
    private static final DecisionTables TABLES = new DecisionTables(RuleFile.read(Scheme.ELIGIBILITY_FILE));

    /** One table by itself: the whole set takes much longer. */
    private static Finding criterion(String table, FactsFixture fixture) {
        var facts = fixture.filedOn("2060-01-01").facts();
        var answer = TABLES.evaluate(table, SCHEME.variables(facts, IN_FORCE, facts.stays().get(0))).get(0);
        return Finding.valueOf((String) answer.outputs().values().iterator().next());
    }

    private static EligibilityResult everything(FactsFixture fixture) {
        return SCHEME.evaluate(fixture.filedOn("2060-01-01").facts(), IN_FORCE);
    }

    private static Finding of(Stream<Boolean> worlds) {
        var answers = worlds.distinct().toList();
        return answers.size() != 1 ? Finding.CANNOT_TELL : answers.get(0) ? Finding.YES : Finding.NO;
    }

    // --- C5: every order in which begin and end can lie around the period; also shows that no case has no row, or two

    @Test
    void thePeriodIsReadRightInEveryOrderOfTheDates() {
        var days = List.of(FIRST.minusDays(2), FIRST.minusDays(1), FIRST, LocalDate.of(1980, 1, 1), LAST, LAST.plusDays(1), LAST.plusDays(2));
        for (var began : intervals(days)) {
            for (var ended : intervals(days)) {
                var worlds = days.stream().filter(day -> within(began, day)).flatMap(from -> days.stream()
                        .filter(day -> within(ended, day) && !day.isBefore(from))
                        .map(until -> !from.isAfter(LAST) && !until.isBefore(FIRST)));
                var found = criterion("C5_WithinThePeriod", someFacts().stay(null, null).violenceBetween(approximate(began), approximate(ended)));
                assertThat(found).as("%s to %s", began, ended).isEqualTo(of(worlds));
            }
        }
    }

    private static List<Interval> intervals(List<LocalDate> days) {
        return days.stream().flatMap(from -> days.stream().filter(until -> !until.isBefore(from))
                .map(until -> new Interval(from, until))).toList();
    }

    private static boolean within(Interval interval, LocalDate day) {
        return !day.isBefore(interval.earliest()) && !day.isAfter(interval.latest());
    }

    private static ApproximateDate approximate(Interval interval) {
        return between(interval.earliest(), interval.latest());
    }

    // --- C1: every birthday and every first day, around the change of 1988 and around both ages

    private static boolean isMinor(LocalDate birth, LocalDate day) {
        return Period.between(birth, day).getYears() < (day.isBefore(LocalDate.of(1988, 1, 1)) ? 21 : 18);
    }

    @Property(tries = 200)
    void minorityIsReadRightForEveryDayThatItMayHaveBeen(@ForAll("births") Interval birth, @ForAll("beginnings") Interval began) {
        var worlds = days(birth).flatMap(born -> days(began).map(day -> isMinor(born, day)));
        var found = criterion("C1_MinorAtTheTime", someFacts().born(birth.earliest(), birth.latest()).stay(null, null)
                .violenceBetween(approximate(began), null));
        assertThat(found).isEqualTo(of(worlds));
    }

    private static Stream<LocalDate> days(Interval interval) {
        return interval.earliest().datesUntil(interval.latest().plusDays(1));
    }

    @Provide
    Arbitrary<Interval> births() {
        return Arbitraries.oneOf(starting("1966-11-01", "1967-02-28", 90), starting("1969-11-01", "1970-03-15", 90));
    }

    @Provide
    Arbitrary<Interval> beginnings() {
        return Arbitraries.oneOf(starting("1987-11-01", "1988-02-28", 90), starting("1990-11-01", "1991-01-31", 60));
    }

    private static Arbitrary<Interval> starting(String from, String until, int longest) {
        return Combinators.combine(day(from, until), Arbitraries.integers().between(0, longest))
                .as((day, length) -> new Interval(day, day.plusDays(length)));
    }

    private static Arbitrary<LocalDate> day(String from, String until) {
        return Arbitraries.longs().between(LocalDate.parse(from).toEpochDay(), LocalDate.parse(until).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    // --- less knowledge never gives a firmer answer

    /** Three tellings of one life: as it was, with some uncertainty, and with more. */
    record Tellings(FactsFixture exact, FactsFixture vague, FactsFixture vaguer) {
    }

    @Property(tries = 200)
    void whoKnowsLessNeverHearsAFirmerAnswer(@ForAll("tellings") Tellings tellings) {
        for (var table : List.of("C1_MinorAtTheTime", "C5_WithinThePeriod")) {
            var exact = criterion(table, tellings.exact());
            var vague = criterion(table, tellings.vague());
            assertThat(exact).as(table).isNotEqualTo(Finding.CANNOT_TELL);
            assertThat(vague).as(table).isIn(exact, Finding.CANNOT_TELL);
            assertThat(criterion(table, tellings.vaguer())).as(table).isIn(vague, Finding.CANNOT_TELL);
        }
    }

    @Provide
    Arbitrary<Tellings> tellings() {
        var birth = day("1925-01-01", "2005-01-01");
        var gaps = Arbitraries.integers().between(0, 9_000).list().ofSize(3);
        var slack = Arbitraries.integers().between(0, 1_500).list().ofSize(10);
        var forgotten = Arbitraries.of(true, false).list().ofSize(8);
        return Combinators.combine(birth, gaps, slack, slack, forgotten, forgotten).as(ApproximateDatesTests::tellings);
    }

    private static Tellings tellings(LocalDate birth, List<Integer> gaps, List<Integer> slack, List<Integer> more,
            List<Boolean> forgotten, List<Boolean> forgottenToo) {
        var from = birth.plusDays(gaps.get(0));
        var days = List.of(birth, from, from.plusDays(gaps.get(1) / 9), from.plusDays(gaps.get(1) / 9 + gaps.get(2) / 3),
                from.plusDays(gaps.get(1) / 9 + gaps.get(2)));
        var exactly = days.stream().map(ApproximateDate::on).toList();
        var vaguely = widened(exactly, slack, forgotten);
        return new Tellings(facts(exactly), facts(vaguely), facts(widened(vaguely, more, forgottenToo)));
    }

    private static List<ApproximateDate> widened(List<ApproximateDate> dates, List<Integer> slack, List<Boolean> forgotten) {
        var wider = new ArrayList<ApproximateDate>();
        for (int each = 0; each < dates.size(); each++) {
            var date = dates.get(each);
            wider.add(date == null || forgotten.get(each) && forgotten.get(each + 3) ? null
                    : between(date.earliest().minusDays(slack.get(2 * each)), date.latest().plusDays(slack.get(2 * each + 1))));
        }
        return wider;
    }

    private static FactsFixture facts(List<ApproximateDate> dates) {
        return someFacts().bornBetween(dates.get(0)).stayBetween(dates.get(1), dates.get(4))
                .violenceBetween(dates.get(2), dates.get(3));
    }

    @Property(tries = 50)
    void whatIsNotToldIsNeverHeldAgainstAnyone(@ForAll("codes") FactsFixture fixture) {
        assertThat(everything(fixture).criteria()).extracting(CriterionOutcome::finding).doesNotContain(Finding.NO);
    }

    /** Claims in which each answer is either in order or not given, in any of the ways in which one can not give it. */
    @Provide
    Arbitrary<FactsFixture> codes() {
        var setting = Arbitraries.of("foster_family", "unknown", "not_told", "", "other").injectNull(0.2);
        var placement = Arbitraries.of("judge", "unknown", "not_told", "", "parents").injectNull(0.2);
        var dates = Arbitraries.of("1981", "ongeveer 1981").injectNull(0.4).list().ofSize(2);
        var answer = Arbitraries.of(Finding.YES, Finding.CANNOT_TELL).injectNull(0.2);
        var people = Arbitraries.of("employee", "unknown", "not_told", "other").set();
        return Combinators.combine(setting, placement, dates, answer, answer, people).as((where, who, when, there, still, by) ->
                someFacts().setting(where).placement(who).stay(when.get(0), null).violence(when.get(1), null).inNetherlands(there)
                        .stillAffected(still).byWhom(by));
    }
}
