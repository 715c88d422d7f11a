package nl.tegemoet.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nl.tegemoet.assessment.AccessBarred;
import nl.tegemoet.assessment.AdmissibilityBar;
import nl.tegemoet.assessment.Assessing;
import nl.tegemoet.assessment.AssessmentDraft;
import nl.tegemoet.assessment.Conflicts;
import nl.tegemoet.assessment.PanelNotPossible;
import nl.tegemoet.assessment.PanelState;
import nl.tegemoet.assessment.Paneling;
import nl.tegemoet.assessment.PersonFinding;
import nl.tegemoet.assessment.ProposalKind;
import nl.tegemoet.assessment.ProposalNotPossible;
import nl.tegemoet.claim.ExampleClaims;
import nl.tegemoet.identity.Actor;
import nl.tegemoet.identity.Colleague;
import nl.tegemoet.identity.Role;
import nl.tegemoet.identity.TestActors;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.Finding;
import nl.tegemoet.kernel.PersonId;
import nl.tegemoet.process.WithoutProcess;
import nl.tegemoet.process.engine.OpenTasks;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/**
 * People who may do everything try whatever comes to their mind, in any order, through the doors that the pages use and on the real database.
 * Whatever they try: no decision without two different people and a valid mandate, and none that turns somebody down before they were heard. A
 * refusal by the database itself is a failure here: the rules in the code come first, the database is the wall behind them.
 */
@WithoutProcess
class NoPathToADecisionDatabaseTests {

    /** What is refused has the longest way to go. */
    private static final ProposalKind[] PROPOSED = {ProposalKind.GRANT, ProposalKind.REFUSAL, ProposalKind.REFUSAL, ProposalKind.HARDSHIP,
        ProposalKind.INADMISSIBLE};
    private static final int GAMES = 120;
    private static final int MOVES = 60;
    /** Rosa, Tom and Tessa may sign everything, Nina only second, Carla nothing. */
    private static final List<String> PEOPLE = List.of("carla", "rosa", "tom", "tessa", "nina");
    private static final Set<Class<?>> REFUSALS = Set.of(ProposalNotPossible.class, PanelNotPossible.class, SigningNotPossible.class, ViewsNotPossible.class,
            AccessBarred.class);

    @Autowired
    ExampleClaims examples;
    @Autowired
    Assessing assessing;
    @Autowired
    Paneling paneling;
    @Autowired
    Conflicts conflicts;
    @Autowired
    AskingViews askingViews;
    @Autowired
    HearingViews hearing;
    @Autowired
    Deciding deciding;
    @Autowired
    Cosigning cosigning;
    @Autowired
    JdbcClient jdbc;
    /** Whoever acts need not hold the task just then: the rooms themselves have to hold to the law. */
    @MockitoBean
    OpenTasks tasks;

    /** One thing that somebody tries. */
    private interface Move {
        void by(Actor somebody, Random dice);
    }

    private String game;
    private PersonId person;
    private ClaimId claim;

    @Test
    void noOrderOfActsLeadsToADecisionThatTheLawForbids() {
        var signed = new EnumMap<DecisionKind, Integer>(DecisionKind.class);
        int twice = 0;
        for (int seed = 1; seed <= GAMES; seed++) {
            game = "game " + seed;
            play(new Random(seed));
            for (var decision : decisions()) {
                signed.merge(DecisionKind.valueOf((String) decision.get("kind")), 1, Integer::sum);
                twice += decision.get("cosigner") == null ? 0 : 1;
            }
        }
        System.out.printf("%d games, decisions signed: %s, of which with a second signature: %d%n", GAMES, signed, twice);
        assertThat(signed.keySet()).as("the games get somewhere").contains(DecisionKind.GRANT, DecisionKind.REFUSAL, DecisionKind.INADMISSIBLE);
        assertThat(twice).isPositive();
    }

    private void play(Random dice) {
        person = examples.aPerson();
        claim = examples.submitted(person).claim();
        TestActors.runAs(Actor.system("rules"), () -> assessing.evaluate(claim));
        var moves = moves();
        for (int move = 0; move < MOVES; move++) {
            var somebody = TestActors.staff(PEOPLE.get(dice.nextInt(PEOPLE.size())), Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD);
            try {
                moves.get(dice.nextInt(moves.size())).by(somebody, dice);
            } catch (OptimisticLockingFailureException stale) {
                continue;
            } catch (RuntimeException refused) {
                if (!REFUSALS.contains(refused.getClass())) {
                    throw refused;
                }
            }
        }
    }

    private List<Move> moves() {
        var moves = new ArrayList<Move>(List.of(this::sendBack, this::disagree, this::convene, this::decide, this::askForViews, this::react,
                this::weigh, this::setAside, this::declareConflict, this::cosign));
        for (Move often : List.<Move>of(this::propose, this::agree, this::opine, this::vote, this::chooseViews, this::sign)) {
            moves.addAll(Collections.nCopies(3, often));
        }
        return moves;
    }

    private void propose(Actor somebody, Random dice) {
        var kind = any(PROPOSED, dice);
        TestActors.runAs(somebody, () -> {
            var view = assessing.view(claim);
            var findings = new LinkedHashMap<String, PersonFinding>();
            view.criteria().forEach(criterion -> findings.put(criterion.code(), new PersonFinding(
                    kind != ProposalKind.GRANT && criterion.code().equals("C4") ? Finding.NO : Finding.YES, "Gelezen.")));
            assessing.propose(claim, view.version(), new AssessmentDraft(findings, kind, "Omdat.", "Daarom.", any(AdmissibilityBar.values(), dice), null));
        });
    }

    private void agree(Actor somebody, Random dice) {
        TestActors.runAs(somebody, () -> assessing.agree(claim, assessing.view(claim).version(), null));
    }

    private void sendBack(Actor somebody, Random dice) {
        TestActors.runAs(somebody, () -> assessing.sendBack(claim, assessing.view(claim).version(), "Kijk nog eens."));
    }

    private void disagree(Actor somebody, Random dice) {
        TestActors.runAs(somebody, () -> assessing.disagree(claim, assessing.view(claim).version(), "Ik zie het anders."));
    }

    private void convene(Actor somebody, Random dice) {
        var members = new ArrayList<>(PEOPLE);
        Collections.shuffle(members, dice);
        TestActors.runAs(somebody, () -> paneling.convene(claim, members.subList(0, 3).stream().map(name -> new Colleague(name, name)).toList(), members.get(0)));
    }

    private void opine(Actor somebody, Random dice) {
        TestActors.runAs(somebody, () -> paneling.giveOpinion(claim, dice.nextBoolean() ? ProposalKind.GRANT : ProposalKind.REFUSAL, "Zo zie ik het."));
    }

    private void vote(Actor somebody, Random dice) {
        TestActors.runAs(somebody, () -> paneling.vote(claim, ballot(), dice.nextBoolean() ? ProposalKind.GRANT : ProposalKind.REFUSAL));
    }

    private void decide(Actor somebody, Random dice) {
        for (var member : PEOPLE) {
            TestActors.runAs(TestActors.staff(member, Role.REVIEWER), () -> {
                if (paneling.state(claim).isPresent() && paneling.chair(claim).equals(member)) {
                    paneling.decide(claim, ballot(), List.of("C4"), "Omdat.", "Daarom.");
                }
            });
        }
    }

    private int ballot() {
        return paneling.state(claim).map(PanelState::ballot).orElse(0);
    }

    private void chooseViews(Actor somebody, Random dice) {
        TestActors.runAs(somebody, () -> askingViews.choose(claim, any(ViewsWay.values(), dice), "Omdat."));
    }

    /** What the process does with a proposal that was agreed to. */
    private void askForViews(Actor somebody, Random dice) {
        TestActors.runAs(Actor.system("process"), () -> {
            if (askingViews.prepare(claim) != ViewsCourse.NONE) {
                askingViews.ask(claim);
            }
        });
    }

    private void react(Actor somebody, Random dice) {
        TestActors.runAs(Actor.applicant(person), () -> hearing.own(claim).ifPresent(views -> {
            if (dice.nextBoolean()) {
                hearing.give(views.id(), "Zo was het niet.", List.of());
            } else {
                hearing.addNothing(views.id());
            }
        }));
    }

    private void weigh(Actor somebody, Random dice) {
        TestActors.runAs(somebody, () -> hearing.weigh(claim, "Dat verandert het niet."));
    }

    private void setAside(Actor somebody, Random dice) {
        if (decisions().isEmpty()) {
            TestActors.runAs(somebody, () -> assessing.setAside(claim));
        }
    }

    private void declareConflict(Actor somebody, Random dice) {
        if (dice.nextInt(10) == 0) {
            TestActors.runAs(somebody, () -> conflicts.declare(claim, ""));
        }
    }

    private void sign(Actor somebody, Random dice) {
        TestActors.runAs(somebody, () -> deciding.toSign(claim).ifPresent(toSign -> {
            deciding.sign(claim, toSign.version());
            // at once: what still comes in before the letter leaves is another matter
            decisions().forEach(this::check);
        }));
    }

    private void cosign(Actor somebody, Random dice) {
        TestActors.runAs(somebody, () -> cosigning.toCosign(claim).ifPresent(toSign -> {
            cosigning.cosign(claim, toSign.version());
            decisions().forEach(this::checkSecond);
        }));
    }

    private static <T> T any(T[] values, Random dice) {
        return values[dice.nextInt(values.length)];
    }

    private List<Map<String, Object>> decisions() {
        return jdbc.sql("select d.*, c.signed_by as cosigner, c.mandate_id as second_mandate from decision d left join decision_cosignature c"
                + " on c.decision_id = d.id where d.claim_id = ?").param(claim.toString()).query().listOfRows();
    }

    private void check(Map<String, Object> decision) {
        var kind = DecisionKind.valueOf((String) decision.get("kind"));
        var signer = (String) decision.get("signed_by");
        var proposers = jdbc.sql("select distinct proposed_by from assessment_proposal where claim_id = ?").param(claim.toString()).query(String.class).list();
        assertThat(proposers).as(game + ": who signs never proposed").doesNotContain(signer);
        assertThat(proposers).as(game + ": who read it second never proposed").doesNotContain((String) decision.get("reviewed_by"));
        assertThat(Arrays.asList(((String) decision.get("deciders")).split(","))).as(game).hasSizeGreaterThanOrEqualTo(2).contains(signer);
        assertThat(holds(decision.get("mandate_id"), signer, kind.name())).as(game + ": the mandate of " + signer + " for " + kind).isTrue();
        assertThat(jdbc.sql("select count(*) from assessment_conflict where claim_id = ? and person = ? and declared_at < ?")
                .params(claim.toString(), signer, decision.get("signed_at")).query(Integer.class).single()).as(game + ": no interest of the signer").isZero();
        if (kind.turnsDown()) {
            assertThat(wasHeard(decision)).as(game + ": heard before " + kind).isTrue();
        }
    }

    private void checkSecond(Map<String, Object> decision) {
        assertThat((String) decision.get("deciders")).as(game + ": who signs second had no part").doesNotContain((String) decision.get("cosigner"));
        assertThat(holds(decision.get("second_mandate"), (String) decision.get("cosigner"), "HARDSHIP")).as(game).isTrue();
    }

    private boolean holds(Object mandate, String holder, String kind) {
        return jdbc.sql("select count(*) from identity_mandate where id = ? and holder = ? and kind = ? and confirmed_at is not null and ended_at is null")
                .params(mandate, holder, kind).query(Integer.class).single() == 1;
    }

    /** On each ground asked, and answered and weighed; or a reason that the law knows why not. */
    private boolean wasHeard(Map<String, Object> decision) {
        var views = jdbc.sql("select * from decision_views where claim_id = ? order by number desc limit 1").param(claim.toString()).query().singleRow();
        var grounds = Set.of(((String) views.get("grounds")).split(","));
        var events = jdbc.sql("select event from decision_views_entry where views_id = ? order by seq").param(views.get("id")).query(String.class).list();
        var answered = events.contains("NOTHING_TO_ADD") || events.contains("GIVEN") && events.lastIndexOf("WEIGHED") > events.lastIndexOf("GIVEN");
        return grounds.containsAll(List.of(((String) decision.get("grounds")).split(","))) && (!views.get("way").equals("ASKED")
                ? !events.contains("GIVEN") || events.lastIndexOf("WEIGHED") > events.lastIndexOf("GIVEN") : answered);
    }
}
