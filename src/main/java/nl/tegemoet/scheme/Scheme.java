package nl.tegemoet.scheme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.concurrent.ConcurrentHashMap;
import nl.tegemoet.kernel.Euro;
import nl.tegemoet.kernel.Finding;
import nl.tegemoet.scheme.PieceNeed.Need;
import nl.tegemoet.scheme.PieceNeed.Supplier;
import nl.tegemoet.scheme.DecisionTables.Evaluation;
import nl.tegemoet.scheme.Timeline.Interval;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;

/**
 * Asks the scheme (regeling): what it says in numbers on a day, and what its rules find about a claim. Every answer comes from the
 * decision tables {@code SchemeParameters.dmn} and {@code Eligibility.dmn} and brings the trace of the tables it came from.
 */
@Service
public class Scheme {

    static final String PARAMETERS_FILE = "SchemeParameters.dmn";
    static final String ELIGIBILITY_FILE = "Eligibility.dmn";
    static final String COMPLETENESS_FILE = "Completeness.dmn";
    /** The condition that is one only after a refusal. */
    private static final String NEW_FACTS = "C13";
    static final List<String> FILES = List.of(PARAMETERS_FILE, ELIGIBILITY_FILE, COMPLETENESS_FILE);
    private static final List<String> PARAMETER_TABLES = List.of("SchemeVersion", "Amount", "FilingWindow", "IncidentWindow", "Terms");

    private final DecisionTables parameters;
    private final DecisionTables eligibility;
    private final DecisionTables completeness = new DecisionTables(RuleFile.read(COMPLETENESS_FILE));
    /** The tables do not change while the application runs, and many claims are filed on one day. */
    private final Map<LocalDate, SchemeParameters> known = new ConcurrentHashMap<>();
    private final Map<LocalDate, Boolean> equatedDays = new ConcurrentHashMap<>();

    @Autowired
    public Scheme() {
        this(RuleFile.read(PARAMETERS_FILE), RuleFile.read(ELIGIBILITY_FILE));
    }

    Scheme(RuleFile parameters, RuleFile eligibility) {
        this.parameters = new DecisionTables(parameters);
        this.eligibility = new DecisionTables(eligibility);
    }

    /** The parameters for a claim filed on that day; every day has some, also one outside the filing window. */
    public SchemeParameters parametersOn(LocalDate filedOn) {
        return known.computeIfAbsent(filedOn, this::consult);
    }

    private SchemeParameters consult(LocalDate filedOn) {
        var values = new HashMap<String, Object>();
        var traces = new ArrayList<DecisionTrace>();
        for (var table : PARAMETER_TABLES) {
            var evaluation = parameters.evaluate(table, Map.of("filedOn", filedOn)).get(0);
            values.putAll(evaluation.outputs());
            traces.add(evaluation.trace());
        }
        return new SchemeParameters(filedOn, (String) values.get("label"), (Boolean) values.get("reconstruction"),
                Euro.of(((Number) values.get("amount")).longValue()),
                (LocalDate) values.get("filingFrom"), (LocalDate) values.get("filingUntil"),
                (LocalDate) values.get("incidentFrom"), (LocalDate) values.get("incidentUntil"),
                number(values, "reasonableTermWeeks"), number(values, "completionWeeks"),
                number(values, "completionReminderDays"), number(values, "waitingMessageWeeks"),
                number(values, "delayNoticeDays"), number(values, "viewsWeeks"), traces);
    }

    /** How evidence is gathered for a claim filed on that day. */
    public EvidencePolicy evidencePolicyOn(LocalDate filedOn) {
        var evaluation = parameters.evaluate("Evidence", Map.of("filedOn", filedOn)).get(0);
        return new EvidencePolicy(number(evaluation.outputs(), "samplePercent"), number(evaluation.outputs(), "followUpDays"),
                number(evaluation.outputs(), "reminders"), number(evaluation.outputs(), "invitationDays"), evaluation.trace());
    }

    /**
     * Whether something is needed to decide on a claim, and who can best supply it.
     *
     * @param piece by the name that {@code Completeness.dmn} uses
     * @param kind  of claim, by its name
     */
    public PieceNeed need(String piece, String kind) {
        var evaluation = completeness.evaluate("Completeness_Need", Map.of("piece", piece, "kind", kind)).get(0);
        var fired = evaluation.trace().firedRules().get(0);
        return new PieceNeed(Need.valueOf((String) evaluation.outputs().get("need")), Supplier.valueOf((String) evaluation.outputs().get("supplier")),
                fired.basis(), fired.reason(), evaluation.trace());
    }

    /** The age from which somebody was an adult on the day of the violence. */
    public MajorityAge majorityOn(LocalDate violenceOn) {
        var evaluation = parameters.evaluate("MajorityAge", Map.of("violenceOn", violenceOn)).get(0);
        return new MajorityAge(((Number) evaluation.outputs().get("majorityAge")).intValue(), evaluation.trace());
    }

    /**
     * How long a term is that the law itself sets.
     *
     * @param clock     which term, by the name of the clock that counts it
     * @param committee whether a committee advises, where that makes the term longer
     * @param factOn    the day of the fact from which the term counts
     */
    public StatutoryTerm statutoryTerm(String clock, boolean committee, LocalDate factOn) {
        var evaluation = parameters.evaluate("StatutoryTerms", Map.of("clock", clock, "committee", committee, "factOn", factOn)).get(0);
        return new StatutoryTerm(number(evaluation.outputs(), "weeks"), number(evaluation.outputs(), "postponementWeeks"), evaluation.trace());
    }

    /** What a late decision costs, for a default notice received on that day (Awb 4:17). */
    public PenaltyTable penaltyTable(LocalDate noticeReceivedOn) {
        var evaluation = parameters.evaluate("Penalty", Map.of("noticeReceivedOn", noticeReceivedOn)).get(0);
        var row = evaluation.outputs();
        var perDay = Stream.of("firstBand", "secondBand", "thirdBand").map(band -> Euro.of(((Number) row.get(band)).longValue())).toList();
        return new PenaltyTable(number(row, "graceDays"), number(row, "bandDays"), perDay, evaluation.trace());
    }

    /** Who goes first among the claims filed on that day, and how soon we mean to decide those. */
    public PriorityRule priorityOn(LocalDate filedOn) {
        var evaluation = parameters.evaluate("Priority", Map.of("filedOn", filedOn)).get(0);
        return new PriorityRule(number(evaluation.outputs(), "highAge"), number(evaluation.outputs(), "priorityWeeks"), evaluation.trace());
    }

    private DeathWindow deathWindow(LocalDate filedOn) {
        var evaluation = parameters.evaluate("DeathWindow", Map.of("filedOn", filedOn)).get(0);
        return new DeathWindow((LocalDate) evaluation.outputs().get("deathFrom"), (LocalDate) evaluation.outputs().get("deathUntil"),
                evaluation.trace());
    }

    /** Whether a royal decree equates the day with a holiday (Algemene termijnenwet art. 3(3)). */
    public boolean isEquatedByDecree(LocalDate day) {
        return equatedDays.computeIfAbsent(day,
                asked -> (Boolean) parameters.evaluate("EquatedDays", Map.of("day", asked)).get(0).outputs().get("equated"));
    }

    /** Whether the e-mail that says that there is a message also says whether the reader has a term (Awb 2:10(2)), if it goes out that day. */
    public boolean noticeTellsTerm(LocalDate day) {
        return (Boolean) parameters.evaluate("NoticeContent", Map.of("day", day)).get(0).outputs().get("tellsTerm");
    }

    /**
     * What the rules find about a claim under these parameters. With more than one stay each is held against the rules; the result is
     * that of the most favourable one, and the traces are those of all. The conditions for next of kin are asked only where one applies, that of new facts only
     * after a refusal.
     */
    public EligibilityResult evaluate(EligibilityFacts facts, SchemeParameters inForce) {
        var traces = new ArrayList<DecisionTrace>();
        var shared = shared(facts, inForce, traces);
        var together = facts.kin() == null ? "Overall" : "OverallNextOfKin";
        var stays = facts.stays().isEmpty() ? List.of(Stay.UNKNOWN) : facts.stays();
        EligibilityResult best = null;
        for (int place = 0; place < stays.size(); place++) {
            var result = result(place, eligibility.evaluate(together, with(shared, stays.get(place))), facts.newFacts() != null);
            traces.addAll(result.traces());
            best = best == null || result.isMoreFavourableThan(best) ? result : best;
        }
        return best.withTraces(traces);
    }

    private Integer majority(LocalDate day, List<DecisionTrace> traces) {
        var age = majorityOn(day);
        traces.add(age.trace());
        return age.years();
    }

    /** What is the same for every stay. */
    private Map<String, Object> shared(EligibilityFacts facts, SchemeParameters inForce, List<DecisionTrace> traces) {
        var variables = new HashMap<String, Object>();
        variables.put("kinds", List.copyOf(facts.kinds()));
        variables.put("byWhom", List.copyOf(facts.byWhom()));
        variables.put("inNetherlands", facts.inNetherlands().name());
        variables.put("stillAffected", facts.stillAffected().name());
        variables.put("newFacts", facts.newFacts() == null ? null : facts.newFacts().name());
        variables.put("filedOn", facts.filedOn());
        variables.put("filingFrom", inForce.filingFrom());
        variables.put("filingUntil", inForce.filingUntil());
        variables.put("incidentFrom", inForce.incidentFrom());
        variables.put("incidentUntil", inForce.incidentUntil());
        var timeline = Timeline.of(facts);
        putInterval(variables, "began", timeline.began());
        putInterval(variables, "ended", timeline.ended());
        // violence before the scheme's period does not count; what counts began on the period's first day at the earliest
        putAges(variables, facts, timeline.began() == null ? null : timeline.began().notBefore(inForce.incidentFrom()), traces);
        if (facts.kin() != null) {
            putKin(variables, facts.kin(), deathWindow(inForce.filedOn()), traces);
        }
        return variables;
    }

    private static void putKin(Map<String, Object> variables, NextOfKin kin, DeathWindow window, List<DecisionTrace> traces) {
        variables.put("diedOn", kin.victimDiedOn());
        variables.put("deathFrom", window.from());
        variables.put("deathUntil", window.until());
        variables.put("relation", kin.relation());
        variables.put("claimAbout", kin.claimAbout());
        variables.put("otherKin", kin.others().name());
        variables.put("power", kin.power());
        traces.add(window.trace());
    }

    private static void putInterval(Map<String, Object> variables, String name, Interval days) {
        variables.put(name + "Earliest", days == null ? null : days.earliest());
        variables.put(name + "Latest", days == null ? null : days.latest());
    }

    private void putAges(Map<String, Object> variables, EligibilityFacts facts, Interval began, List<DecisionTrace> traces) {
        variables.put("born", facts.birth() == null ? null : Interval.of(facts.birth()).toString());
        variables.put("began", began == null ? null : began.toString());
        variables.put("oldestAge", Timeline.oldest(facts.birth(), began));
        variables.put("youngestAge", Timeline.youngest(facts.birth(), began));
        // the age of majority only ever fell, so the interval's first day has the highest and its last day the lowest
        variables.put("majorityHighest", began == null ? null : majority(began.earliest(), traces));
        variables.put("majorityLowest", began == null ? null : majority(began.latest(), traces));
    }

    /** What the tables are given for one stay. */
    Map<String, Object> variables(EligibilityFacts facts, SchemeParameters inForce, Stay stay) {
        return with(shared(facts, inForce, new ArrayList<>()), stay);
    }

    private static Map<String, Object> with(Map<String, Object> shared, Stay stay) {
        var variables = new HashMap<>(shared);
        variables.put("setting", stay.setting());
        variables.put("placement", stay.placement());
        variables.put("stayInNetherlands", stay.inNetherlands().name());
        return variables;
    }

    private static EligibilityResult result(int place, List<Evaluation> evaluations, boolean afterRefusal) {
        var overall = evaluations.get(evaluations.size() - 1);
        var criteria = evaluations.stream().filter(Scheme::isCriterion).map(Scheme::criterion)
                .filter(criterion -> afterRefusal || !criterion.code().equals(NEW_FACTS))
                .sorted(Comparator.comparingInt(Scheme::number)).toList();
        return new EligibilityResult(finding(overall), criteria, place, evaluations.stream().map(Evaluation::trace).toList());
    }

    /** The other tables put criteria together. */
    private static boolean isCriterion(Evaluation evaluation) {
        return evaluation.trace().decisionKey().matches("C\\d+_.*");
    }

    private static CriterionOutcome criterion(Evaluation evaluation) {
        var code = evaluation.outputs().keySet().iterator().next();
        var fired = evaluation.trace().firedRules().get(0);
        var question = evaluation.trace().decisionName().substring(code.length()).strip();
        return new CriterionOutcome(code, question, finding(evaluation), fired.basis(), fired.reason(), evaluation.trace());
    }

    private static int number(CriterionOutcome criterion) {
        return Integer.parseInt(criterion.code().substring(1));
    }

    private static Finding finding(Evaluation evaluation) {
        return Finding.valueOf((String) evaluation.outputs().values().iterator().next());
    }

    private static int number(Map<String, Object> values, String name) {
        return ((Number) values.get(name)).intValue();
    }
}
