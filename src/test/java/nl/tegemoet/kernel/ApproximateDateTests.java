package nl.tegemoet.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApproximateDateTests {

    @ParameterizedTest
    @CsvSource({
        "12-3-1975, 1975-03-12, 1975-03-12",
        "1975-03-12, 1975-03-12, 1975-03-12",
        "12/03/1975, 1975-03-12, 1975-03-12",
        "3-1975, 1975-03-01, 1975-03-31",
        "1976-02, 1976-02-01, 1976-02-29",
        "1975, 1975-01-01, 1975-12-31",
        "1974-1976, 1974-01-01, 1976-12-31",
        "1974 of 1975, 1974-01-01, 1975-12-31",
        "ongeveer 1975, 1974-01-01, 1976-12-31",
        "rond 3-1975, 1975-02-01, 1975-04-30",
        "about 12-3-1975, 1975-03-05, 1975-03-19",
    })
    void readsWhatPeopleTypeAsAnInterval(String typed, LocalDate earliest, LocalDate latest) {
        assertThat(ApproximateDate.parse(typed)).hasValueSatisfying(date -> {
            assertThat(date.earliest()).isEqualTo(earliest);
            assertThat(date.latest()).isEqualTo(latest);
            assertThat(date.asTyped()).isEqualTo(typed);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "vroeger", "31-2-1975", "13-1975", "1976-1974", "75", "12-3-75", "1975-1975-1975", "0"})
    void doesNotGuessWhatItCannotRead(String typed) {
        assertThat(ApproximateDate.parse(typed)).isEmpty();
    }

    @Test
    void anIntervalCannotEndBeforeItBegins() {
        assertThatThrownBy(() -> new ApproximateDate(LocalDate.of(1975, 1, 2), LocalDate.of(1975, 1, 1), "x"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void beforeAndAfterAreOnlyCertainWhenEveryDayOfTheIntervalAgrees(@ForAll @IntRange(min = 0, max = 400) int offset,
            @ForAll @IntRange(min = 0, max = 400) int length, @ForAll @IntRange(min = 0, max = 800) int when) {
        var epoch = LocalDate.of(1970, 1, 1);
        var date = new ApproximateDate(epoch.plusDays(offset), epoch.plusDays(offset + length), "");
        var day = epoch.plusDays(when);
        var days = date.earliest().datesUntil(date.latest().plusDays(1)).toList();
        assertThat(date.isBefore(day) == Finding.YES).isEqualTo(days.stream().allMatch(d -> d.isBefore(day)));
        assertThat(date.isBefore(day) == Finding.NO).isEqualTo(days.stream().noneMatch(d -> d.isBefore(day)));
        assertThat(date.isAfter(day) == Finding.YES).isEqualTo(days.stream().allMatch(d -> d.isAfter(day)));
        assertThat(date.isAfter(day) == Finding.NO).isEqualTo(days.stream().noneMatch(d -> d.isAfter(day)));
    }
}
