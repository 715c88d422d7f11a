package nl.tegemoet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import nl.tegemoet.claim.ExampleClaims;
import nl.tegemoet.development.RealParts;
import nl.tegemoet.identity.Colleague;
import nl.tegemoet.identity.ExampleMandates;
import nl.tegemoet.identity.MandateKind;
import nl.tegemoet.identity.Role;
import nl.tegemoet.identity.TestActors;
import nl.tegemoet.journey.ClaimWalk;
import nl.tegemoet.kernel.ClaimId;
import org.junit.jupiter.api.BeforeEach;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A claim on the desk, from the worklist to the signature, page by page. */
@RealParts
class HandlingPageTests {

    private static final AtomicInteger PEOPLE = new AtomicInteger();
    private static final int MOST_PAGES = 200;

    @Autowired
    MockMvc browser;

    @Autowired
    ExampleClaims examples;

    @Autowired
    ClaimWalk walk;

    @Autowired
    ExampleMandates mandates;

    private DeskVisitor carla;
    private DeskVisitor rosa;
    private DeskVisitor tom;
    private ClaimId claim;
    private String number;
    private String page;

    @BeforeEach
    void somebodyFilesAClaim() {
        carla = new DeskVisitor(browser, TestActors.staff("carla" + PEOPLE.incrementAndGet(), Role.CASEWORKER));
        rosa = new DeskVisitor(browser, TestActors.staff("rosa", Role.REVIEWER));
        tom = new DeskVisitor(browser, TestActors.staff("tom", Role.TEAM_LEAD));
        var receipt = examples.submitted();
        claim = receipt.claim();
        number = receipt.number().toString();
        page = "/desk/claims/" + number;
        walk.settle(claim);
    }

    @Test
    void whoHasNoMandateIsToldInTimeAndSignsNothing() {
        walk.findComplete(claim);
        walk.proposeGrant(claim);
        walk.agree(claim);
        var name = "nina" + PEOPLE.incrementAndGet();
        var nina = new DeskVisitor(browser, TestActors.staff(name, Role.REVIEWER));
        assertThat(nina.open(page).location()).as("no work here for who has no mandate").contains("/reason");
        mandates.give(new Colleague(name, "Nina"), Set.of(MandateKind.REFUSAL), LocalDate.of(2020, 1, 1), null);
        take(nina);
        var signing = nina.open(page);
        assertThat(signing.text(".tg-notice")).contains("U hebt geen mandaat voor een besluit: toekenning", "Rosa Roelofs", "Tom Terpstra");
        var refused = nina.submit(signing, page + "/sign-decision", Map.of("agreed", "yes", "letterRead", "true", "noConflict", "true"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text(".tg-error-summary")).contains("geen mandaat voor dit soort besluit");
    }

    @Test
    void aClaimIsHandledFromTheWorklistToTheSignature() {
        take(carla);
        judgeComplete();
        take(carla);
        var proposed = propose(Map.of());
        assertThat(proposed.status()).as(proposed.text(".tg-error-summary")).isEqualTo(302);
        assertThat(carla.open("/desk").text(".tg-notice")).contains("voorstel voor " + number);
        walk.settle(claim);

        take(rosa);
        var review = rosa.open(page);
        assertThat(review.text("main")).contains("Omdat alles klopt", "Toekennen");
        assertThat(rosa.submit(review, page + "/review", Map.of("agreed", "yes", "noConflict", "true")).location()).isEqualTo("/desk");
        walk.settle(claim);

        take(tom);
        var signing = tom.open(page);
        assertThat(signing.text("main")).contains("€ 5.000,00");
        var letter = tom.open(signing.page().select("a[href$=/letter-to-sign]").attr("href"));
        assertThat(letter.status()).isEqualTo(200);
        assertThat(letter.response().getContentType()).isEqualTo("application/pdf");
        assertThat(tom.submit(signing, page + "/sign-decision", Map.of("agreed", "yes", "letterRead", "true", "noConflict", "true")).location())
                .isEqualTo("/desk");
        assertThat(tom.open("/desk").text(".tg-notice")).contains("vastgelegd");
        walk.settle(claim);
        var evidence = tom.open(page + "/decision/evidence");
        if (evidence.status() != 200) {
            tom.send(page + "/reason", Map.of("reason", "Om de lijst na te kijken."));
            evidence = tom.open(page + "/decision/evidence");
        }
        assertThat(evidence.page().wholeText()).contains("aanvraag\t" + number, "ondertekend\ttom", "verklaring\t", "beoordeling\t", "brief\t");
        assertThat(tom.open(page).text("#assessment details")).contains("Wat er lag bij de ondertekening");
    }

    @Test
    void whoSignsSendsBackAndTheRemarksStandBeforeWhoProposesAndWhoReadsAnew() {
        walk.findComplete(claim);
        walk.proposeGrant(claim);
        walk.agree(claim);
        take(tom);
        var signing = tom.open(page);
        var without = tom.submit(signing, page + "/sign-decision", Map.of("agreed", "no", "noConflict", "true"));
        assertThat(without.page().select("textarea[name=remarks]")).as("a no says why").isNotEmpty();
        assertThat(tom.submit(signing, page + "/sign-decision", Map.of("agreed", "no", "remarks", "Noem ook het tweede tehuis.", "noConflict",
                "true")).location()).isEqualTo("/desk");

        var assessor = new DeskVisitor(browser, ClaimWalk.CARLA);
        var back = assessor.open(page);
        assertThat(back.text(".tg-claim__work")).contains("Tom vraagt u om nog eens te kijken", "Noem ook het tweede tehuis.");
        assertThat(back.text("#assessment")).contains("Bij de ondertekening teruggestuurd", "Noem ook het tweede tehuis.");
        walk.proposeGrant(claim);
        take(rosa);
        assertThat(rosa.open(page).text("section[aria-labelledby=work-title]")).contains("Het vorige voorstel kwam terug van Tom",
                "Noem ook het tweede tehuis.");
    }

    @Test
    void theWorklistShowsTheClaimAndWhatToDo() {
        var row = listed(carla, "check_completeness");

        assertThat(row.text()).contains("A.V. 1961", "Volledigheid controleren", "niemand", "Pakken");
        assertThat(row.select(".tg-due time")).isNotEmpty();
    }

    @Test
    void whoTakesWorkSeesTheClaimAtOnceAndHoldsIt() {
        take(carla);
        assertThat(carla.open("/desk").text("table")).contains(number, "mij", "Teruggeven");
        assertThat(listed(rosa, "check_completeness").text()).doesNotContain("Pakken");
    }

    @Test
    void whatIsMissingComesBackWithWhatWasTyped() {
        take(carla);
        var open = carla.open(page);

        var again = carla.submit(open, page + "/completeness-check", Map.of("note", "Nog even bellen met het archief."));

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.page().title()).startsWith("Fout: ");
        assertThat(again.text(".tg-error-summary li")).isNotEmpty();
        assertThat(again.page().select("textarea[name=note]").val().strip()).isEqualTo("Nog even bellen met het archief.");
    }

    @Test
    void aKeyThatTheFormDoesNotHaveIsRefused() {
        take(carla);
        var answer = carla.submit(carla.open(page), page + "/completeness-check", Map.of("complete", "yes", "amount", "1000000"));

        assertThat(answer.status()).isEqualTo(422);
    }

    @Test
    void aStalePageChangesNothingAndKeepsWhatWasTyped() {
        take(carla);
        judgeComplete();
        take(carla);
        var first = carla.open(page);
        var saved = carla.send(page + "/assessment/draft", Map.of("version", version(first), "reasons", "In een ander venster."));
        assertThat(saved.status()).isEqualTo(200);

        var stale = proposeFrom(first, Map.of());

        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.text(".tg-notice")).contains("intussen veranderd");
        assertThat(stale.page().select("textarea[name=reasons]").val()).isEqualTo("Omdat alles klopt.");
        assertThat(proposeFrom(stale, Map.of()).location()).as("sent once more, it is accepted").isEqualTo("/desk");
    }

    @Test
    void whoTurnsFromARuleSaysWhy() {
        take(carla);
        judgeComplete();
        take(carla);

        var again = propose(Map.of("_finding.C5", "NO", "outcome", "refuse", "plainReasons", "Het gebeurde na de jaren van de regeling."));

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.text(".tg-error-summary")).contains("Voorwaarde C5");
        assertThat(again.page().select(".tg-error-summary a[href='#criterion-C5']")).isNotEmpty();
        assertThat(again.page().select("#finding-C5-NO[checked]")).as("still chosen").isNotEmpty();
    }

    @Test
    void whoProposedCannotTakeTheReview() {
        var wilma = new DeskVisitor(browser, TestActors.staff("wilma", Role.CASEWORKER, Role.REVIEWER));
        take(wilma);
        judgeComplete(wilma);
        take(wilma);
        assertThat(proposeFrom(wilma, wilma.open(page), Map.of()).location()).isEqualTo("/desk");
        walk.settle(claim);

        assertThat(listed(wilma, "review").text()).doesNotContain("Pakken");
    }

    @Test
    void aNoteIsKeptForColleagues() {
        take(carla);
        carla.submit(carla.open(page), page + "/notes", Map.of("note", "Gebeld op maandag."));

        assertThat(carla.open(page).text("#notes")).contains("Gebeld op maandag.");
    }

    private void take(DeskVisitor somebody) {
        somebody.open("/desk");
        var opened = somebody.open(page);
        var form = opened.page().select("form[action^='" + page + "/work/'][action$=/take]").first();
        if (form == null) {
            throw new AssertionError("Nothing to take for " + number + " in " + opened.text("main"));
        }
        assertThat(somebody.submit(opened, form.attr("action"), Map.of()).location()).isEqualTo(page);
    }

    /** The row of the claim, on whichever page of the list it stands: other tests have open work too. */
    private Elements listed(DeskVisitor somebody, String kind) {
        for (int listPage = 1; listPage <= MOST_PAGES; listPage++) {
            var row = somebody.open("/desk?view=all&kind=" + kind + "&page=" + listPage).page().select("tr:contains(" + number + ")");
            if (!row.isEmpty()) {
                return row;
            }
        }
        throw new AssertionError(number + " is not in the list");
    }

    private void judgeComplete() {
        judgeComplete(carla);
    }

    private void judgeComplete(DeskVisitor somebody) {
        var answer = somebody.submit(somebody.open(page), page + "/completeness-check", Map.of("complete", "yes"));
        assertThat(answer.location()).as(answer.text("main")).isEqualTo("/desk");
        walk.settle(claim);
    }

    private DeskVisitor.Answer propose(Map<String, String> changed) {
        return proposeFrom(carla.open(page), changed);
    }

    private DeskVisitor.Answer proposeFrom(DeskVisitor.Answer open, Map<String, String> changed) {
        return proposeFrom(carla, open, changed);
    }

    /** Agrees with every rule, and says yes and why where the rule cannot tell. */
    private DeskVisitor.Answer proposeFrom(DeskVisitor somebody, DeskVisitor.Answer open, Map<String, String> changed) {
        var answers = new HashMap<String, String>();
        for (var yes : open.page().select("input[name^=_finding][value=YES]")) {
            answers.put(yes.attr("name"), "YES");
            answers.put(yes.attr("name").replace("_finding", "_reason"), "Zie de verklaring.");
        }
        answers.putAll(Map.of("outcome", "grant", "reasons", "Omdat alles klopt.", "noConflict", "true"));
        answers.putAll(changed);
        changed.keySet().stream().filter(name -> name.startsWith("_finding")).forEach(name -> answers.put(name.replace("_finding", "_reason"), ""));
        return somebody.submit(open, page + "/assessment", answers);
    }

    private static String version(DeskVisitor.Answer open) {
        return open.page().select("input[name=version]").val();
    }
}
