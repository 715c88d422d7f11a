package nl.tegemoet.desk.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import nl.tegemoet.deadline.ClockKind;
import nl.tegemoet.deadline.Timekeeping;
import nl.tegemoet.desk.DeskVisitor;
import nl.tegemoet.development.RealParts;
import nl.tegemoet.identity.Role;
import nl.tegemoet.identity.TestActors;
import nl.tegemoet.kernel.ClaimId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@RealParts
class OutagePageTests {

    private static final String PAGE = "/desk/outages";

    @Autowired
    MockMvc browser;
    @Autowired
    Timekeeping timekeeping;

    private static Map<String, String> answers(String extendedUntil) {
        return Map.of("fromDay", "2018-10-09", "fromTime", "9:30", "untilDay", "2018-10-09", "untilTime", "14:05", "what", "De inlog werkte niet.",
                "extendedUntil", extendedUntil);
    }

    @Test
    void aTeamLeadSeesWhatAnOutageTouchesBeforeItIsRecorded() {
        var claim = ClaimId.random();
        var day = LocalDate.of(2018, 10, 9);
        TestActors.runAs("carla", Role.CASEWORKER, () -> timekeeping.startNamed(claim, ClockKind.COMPLETION, day.minusWeeks(4), day, "completion:1"));
        var tom = new DeskVisitor(browser, TestActors.staff("tom", Role.TEAM_LEAD));

        var checked = tom.submit(tom.open(PAGE), PAGE, answers("2018-10-11"));
        assertThat(checked.status()).isEqualTo(200);
        assertThat(checked.text("form .tg-notice")).contains("Controleer: dit raakt 1 termijn", "donderdag 11 oktober 2018");
        assertThat(timekeeping.due(claim, ClockKind.COMPLETION)).as("not before it is confirmed").isEqualTo(day);

        var said = checked.page().select("button[name=_confirmed]").val();
        var changed = tom.submit(checked, PAGE, with(answers("2018-10-12"), said));
        assertThat(changed.text("form .tg-notice")).as("something else was confirmed").contains("vrijdag 12 oktober 2018");

        var done = tom.submit(checked, PAGE, with(answers("2018-10-11"), said));
        assertThat(done.location()).isEqualTo(PAGE);
        assertThat(timekeeping.due(claim, ClockKind.COMPLETION)).isEqualTo(day.plusDays(2));
        assertThat(tom.open(PAGE).text("tbody tr:contains(9 okt)")).contains("9:30", "14:05", "De inlog werkte niet.", "11 okt. 2018", "1 tom");
    }

    private static Map<String, String> with(Map<String, String> answers, String said) {
        var all = new java.util.HashMap<>(answers);
        all.put("_confirmed", said);
        return all;
    }

    @Test
    void aNewLastDayInAWeekendIsRefusedAndWhatWasTypedStays() {
        var tom = new DeskVisitor(browser, TestActors.staff("tom", Role.TEAM_LEAD));
        var answer = tom.submit(tom.open(PAGE), PAGE, answers("2018-10-13"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("[data-error-summary]")).contains("werkdag na de storing");
        assertThat(answer.page().select("[name=what]").text()).isEqualTo("De inlog werkte niet.");
    }
}
