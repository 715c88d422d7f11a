package nl.tegemoet.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import nl.tegemoet.deadline.Calculating.Question;
import nl.tegemoet.scheme.Scheme;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.core.io.ClassPathResource;

/**
 * Holds the calculator against sums made by hand, each with its source: {@code deadline/worked-cases.csv}. The table was written from
 * the law and the contract, not from this code.
 */
class WorkedTermsTests {

    private static final int COLUMNS = 18;
    private final Calculating calculating = new Calculating(new Terms(new Scheme(),
            Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneId.of("Europe/Amsterdam"))));

    private static List<String[]> rows() throws Exception {
        var text = new ClassPathResource("deadline/worked-cases.csv").getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        return text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).skip(1).map(line -> line.split(";", -1)).toList();
    }

    @Test
    void thereAreManyCasesAndEveryoneNamesItsSource() throws Exception {
        assertThat(rows()).hasSizeGreaterThanOrEqualTo(250).allSatisfy(row -> {
            assertThat(row).hasSize(COLUMNS);
            assertThat(row[1]).isNotBlank();
        });
        assertThat(rows().stream().map(row -> row[0])).doesNotHaveDuplicates();
    }

    @TestFactory
    Stream<DynamicTest> theCalculatorCountsAsTheHandDid() throws Exception {
        return rows().stream().map(row -> DynamicTest.dynamicTest(row[0],
                () -> assertThat(answer(row)).as(row[17]).isEqualTo(String.join(";", List.of(row).subList(8, 17)))));
    }

    /** The columns from {@code due} to {@code capped}. */
    private String answer(String[] row) {
        var kind = ClockKind.valueOf(row[2]);
        var events = Stream.of(row[6].split(",")).map(String::strip).filter(text -> !text.isEmpty()).map(WorkedTermsTests::event).toList();
        var reading = calculating.preview(new Question(kind, day(row[3]), Boolean.parseBoolean(row[4]), day(row[5]), events, day(row[7])));
        var penalty = reading.penalty();
        return Stream.of(reading.due(), reading.state(), reading.remainingDays(), penalty == null ? reading.suspendedDays() : null,
                reading.inTime(), penalty == null ? null : penalty.firstDay(), penalty == null ? null : penalty.days(),
                penalty == null ? null : penalty.amount(), penalty == null ? null : penalty.capped())
                .map(value -> value == null ? "" : value.toString()).reduce((one, other) -> one + ";" + other).orElseThrow();
    }

    private static LocalDate day(String text) {
        return text.isBlank() ? null : LocalDate.parse(text.strip());
    }

    /** {@code TYPE day}, {@code TYPE day>until}, {@code POSTPONED day+weeks} or {@code OBJECTION_RECEIVED receivedOn<postedOn}. */
    private static ClockEvent event(String text) {
        var words = text.split("\\s+", 2);
        var days = words[1].split("[>+<]");
        var first = day(days[0]);
        if (words[0].equals("POSTPONED")) {
            return new ClockEvent.Postponed(first, Integer.parseInt(days[1]));
        }
        var second = days.length > 1 ? day(days[1]) : null;
        return words[0].equals("OBJECTION_RECEIVED") ? new ClockEvent.ObjectionReceived(first, second)
                : new ClockEventRow(words[0], first, second, null, null, null).event();
    }
}
