package nl.tegemoet.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.tegemoet.party.DayPart;
import nl.tegemoet.party.DeliveryWishes;
import org.junit.jupiter.api.Test;

class SafeMomentTests {

    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    private static DeliveryWishes safe(Set<DayPart> parts, boolean workdaysOnly) {
        return new DeliveryWishes("anna@example.org", true, parts, workdaysOnly, null, false);
    }

    private static Instant at(String there) {
        return LocalDateTime.parse(there).atZone(NETHERLANDS).toInstant();
    }

    @Test
    void aNoticeGoesAtOnceWhenEveryMomentIsSafe() {
        var now = at("2026-11-23T03:10");
        assertThat(SafeMoment.from(now, now.plus(Notices.TERM), safe(Set.of(), false), NETHERLANDS)).isEqualTo(now);
    }

    @Test
    void aNoticeOfTheEveningWaitsForTheMorning() {
        var now = at("2026-11-23T22:00");
        assertThat(SafeMoment.from(now, now.plus(Notices.TERM), safe(Set.of(DayPart.MORNING), false), NETHERLANDS))
                .isEqualTo(at("2026-11-24T08:00"));
    }

    /** From Friday evening to Monday morning there are more than 48 hours: the law goes before the wish (Awb 2:10(1)). */
    @Test
    void aNoticeDoesNotWaitPastTheFortyEightHours() {
        var friday = at("2026-11-27T19:00");
        assertThat(SafeMoment.from(friday, friday.plus(Notices.TERM), safe(Set.of(DayPart.MORNING), true), NETHERLANDS))
                .isEqualTo(at("2026-11-29T18:00"));
    }

    @Property
    void aNoticeIsAlwaysWithinItsTermAndSafeIfAnyMomentOfItIs(@ForAll @IntRange(max = 525_600) int minute, @ForAll Set<DayPart> parts,
            @ForAll boolean workdaysOnly, @ForAll @IntRange(max = 47 * 60) int later) {
        var accessible = Instant.parse("2026-01-01T00:00:00Z").plus(Duration.ofMinutes(minute));
        var due = accessible.plus(Notices.TERM);
        var earliest = accessible.plus(Duration.ofMinutes(later));
        var wishes = safe(parts, workdaysOnly);
        var moment = SafeMoment.from(earliest, due, wishes, NETHERLANDS);
        assertThat(moment).isAfterOrEqualTo(earliest).isBefore(due);
        boolean anySafe = false;
        for (var one = earliest; one.isBefore(due.minus(SafeMoment.MARGIN)); one = one.plus(Duration.ofMinutes(15))) {
            anySafe |= wishes.isSafe(one.atZone(NETHERLANDS).toLocalDateTime());
        }
        assertThat(wishes.isSafe(moment.atZone(NETHERLANDS).toLocalDateTime()) || !anySafe).isTrue();
    }
}
