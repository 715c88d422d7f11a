package nl.tegemoet.desk.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.tegemoet.claim.ExampleClaims;
import nl.tegemoet.claim.Receipt;
import nl.tegemoet.deadline.ClockEvent;
import nl.tegemoet.deadline.ClockKind;
import nl.tegemoet.deadline.Terms;
import nl.tegemoet.deadline.Timekeeping;
import nl.tegemoet.desk.DeskVisitor;
import nl.tegemoet.development.RealParts;
import nl.tegemoet.identity.Role;
import nl.tegemoet.identity.TestActors;
import nl.tegemoet.journey.ClaimWalk;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What a team lead sees of the terms that run out, and where the numbers lead. */
@RealParts
class RunsOutPageTests {

    @Autowired
    MockMvc browser;
    @Autowired
    ExampleClaims examples;
    @Autowired
    ClaimWalk walk;
    @Autowired
    Timekeeping timekeeping;
    @Autowired
    Terms terms;

    private DeskVisitor tom;
    private DeskVisitor aad;
    private Receipt claim;

    @BeforeEach
    void aClaimIsFiled() {
        tom = new DeskVisitor(browser, TestActors.staff("tom", Role.TEAM_LEAD));
        aad = new DeskVisitor(browser, TestActors.staff("aad", Role.AUDITOR));
        claim = examples.submitted();
        walk.settle(claim.claim());
    }

    /** The oldest there are, so that they stand on the first page whatever other tests made. */
    private void complaintUntil(LocalDate due) {
        TestActors.runAs("carla", Role.CASEWORKER,
                () -> timekeeping.startNamed(claim.claim(), ClockKind.COMPLAINT, due.minusDays(100), due, "complaint:1"));
    }

    private Element row(DeskVisitor.Answer page, String section) {
        assertThat(page.status()).isEqualTo(200);
        return page.page().select("#" + section + " tr:contains(" + claim.number() + ")").first();
    }

    @Test
    void aLateTermSaysWhoseItIsWhatItIsAndSinceWhen() {
        complaintUntil(terms.today().minusYears(3));
        var row = row(tom.open("/desk/deadlines?kind=complaint"), "late");
        assertThat(row.text()).contains("A.V. 1961", "Klacht", "Awb 9:11(1)", "dagen te laat", "100 % voorbij", "Volledigheid controleren", "nog van niemand");
        assertThat(row.select("a").attr("href")).isEqualTo("/desk/claims/" + claim.number());
        assertThat(row.select("input[name=work]")).hasSize(1);
    }

    @Test
    void aTermThatStandsStillIsInAGroupOfItsOwn() {
        TestActors.runAs("carla", Role.CASEWORKER,
                () -> timekeeping.record(claim.claim(), ClockKind.DECISION, new ClockEvent.ForeignRequest(terms.today()), "letter:1"));
        var page = tom.open("/desk/deadlines?group=standing-still&kind=decision");
        assertThat(page.text("h2")).contains("Staat stil");
        assertThat(page.text("#standing-still")).contains("Niemand weet nog wat hun laatste dag is");
        assertThat(page.page().select("section.tg-run-out__group")).hasSize(1);
    }

    @Test
    void everyNumberOpensItsList() {
        complaintUntil(terms.today().minusYears(2));
        var page = tom.open("/desk/deadlines");
        var line = page.page().select(".tg-counts tr:contains(Klacht)").first();
        var link = line.select("a").first();
        assertThat(link.attr("href")).isEqualTo("/desk/deadlines?group=late&kind=complaint");
        var list = tom.open(link.attr("href"));
        assertThat(list.text("#late h2")).contains(link.text());
    }

    @Test
    void aFilterOnWhoLeavesOutOtherPeoplesWork() {
        complaintUntil(terms.today().minusYears(4));
        assertThat(row(tom.open("/desk/deadlines?kind=complaint&holder=-"), "late")).isNotNull();
        assertThat(row(tom.open("/desk/deadlines?kind=complaint&holder=nobody-at-all"), "late")).isNull();
        assertThat(row(tom.open("/desk/deadlines?kind=complaint&team=no-such-team"), "late")).isNull();
        var team = row(tom.open("/desk/deadlines?kind=complaint"), "late").select("td").get(5).text();
        assertThat(row(tom.open("/desk/deadlines?kind=complaint&team=" + team), "late")).isNotNull();
    }

    @Test
    void anAuditorReadsAndDividesNothing() {
        complaintUntil(terms.today().minusYears(5));
        var page = aad.open("/desk/deadlines?kind=complaint");
        assertThat(row(page, "late").text()).contains("Volledigheid controleren");
        assertThat(page.page().select("input[name=work], main button:contains(collega)")).isEmpty();
    }

    @Test
    void everythingOfAListCanBeChosenWithoutAScript() {
        complaintUntil(terms.today().minusYears(6));
        var page = tom.open("/desk/deadlines?group=late&kind=complaint&select=late");
        assertThat(page.page().select("#late input[name=work]")).isNotEmpty().allMatch(box -> box.hasAttr("checked"));
    }

    @Test
    void whoChoosesNothingIsToldSo() {
        var answer = tom.open("/desk/deadlines/assign");
        assertThat(answer.location()).isEqualTo("/desk/deadlines");
        assertThat(answer.response().getStatus()).isEqualTo(302);
    }

    @Test
    void whatCannotBeUnderstoodOfAnAddressIsLeftOut() {
        assertThat(tom.open("/desk/deadlines?group=x&kind=objection&page=-3").page().select("section.tg-run-out__group")).hasSize(4);
        assertThat(tom.open("/desk/deadlines?group=late&page=99999").status()).isEqualTo(200);
    }

    @Test
    void theFirstPageOfATeamLeadBearsTheCountsAndTheRowsTheirWarning() {
        TestActors.runAs("carla", Role.CASEWORKER, () -> timekeeping.startNamed(claim.claim(), ClockKind.COMPLETION,
                terms.today().minusDays(76), terms.today().plusDays(24), "question:1"));
        var mine = tom.open("/desk?view=all");
        assertThat(mine.text(".tg-run-out-counts")).contains("Wat loopt af", "Te laat", "75 % voorbij", "90 % voorbij", "100 % voorbij");

        var late = mine.page().select(".tg-counts-line li:contains(Te laat)").first();
        assertThat(late.select("a").attr("href")).isEqualTo("/desk/deadlines?group=late&team=noord");
        assertThat(late.select(".tg-number").text()).as("of the own team").isEqualTo(tom.open(late.select("a").attr("href")).text("#late .tg-tabs__count"));
        assertThat(mine.page().select(".tg-run-out-counts a:contains(Alle teams)").attr("href")).isEqualTo("/desk/deadlines");

        var carla = new DeskVisitor(browser, TestActors.staff("carla", Role.CASEWORKER));
        assertThat(carla.open("/desk?view=all").page().select(".tg-run-out-counts")).isEmpty();
    }
}
