package nl.tegemoet.scheme;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedInput;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedOutput;

/**
 * The decision tables of one file, evaluated by the stand-alone decision engine. Evaluating a table evaluates the tables it requires
 * first; each answers with its trace. Safe for many threads.
 */
class DecisionTables {

    private final RuleFile file;
    private final DmnEngine engine;
    private final Map<String, DmnDecision> decisions = new LinkedHashMap<>();
    private final Map<String, String> annotations;
    private final ThreadLocal<List<Evaluation>> evaluations = new ThreadLocal<>();

    DecisionTables(RuleFile file) {
        this.file = file;
        this.engine = engine();
        engine.parseDecisions(new ByteArrayInputStream(file.content().getBytes(StandardCharsets.UTF_8)))
                .forEach(decision -> decisions.put(decision.getKey(), decision));
        this.annotations = RuleTableReader.annotations(file);
    }

    private DmnEngine engine() {
        var configuration = DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        configuration.setCustomPostDecisionTableEvaluationListeners(List.of(event -> evaluations.get().add(evaluation(event))));
        return configuration.buildEngine();
    }

    /**
     * Evaluates one table and all it requires.
     *
     * @return one evaluation per table, the asked one last
     * @throws IllegalStateException if the table, or one it requires, has no row that fits: a gap in the rules, never an answer
     */
    List<Evaluation> evaluate(String key, Map<String, Object> facts) {
        var collected = new ArrayList<Evaluation>();
        evaluations.set(collected);
        try {
            engine.evaluateDecision(decisions.get(key), facts);
        } finally {
            evaluations.remove();
        }
        return collected;
    }

    private Evaluation evaluation(DmnDecisionTableEvaluationEvent event) {
        var decision = event.getDecision();
        if (event.getMatchingRules().isEmpty()) {
            throw new IllegalStateException("No row of table " + decision.getKey() + " fits");
        }
        var rule = event.getMatchingRules().get(0);
        var trace = new DecisionTrace(decision.getKey(), decision.getName(), file.name(), file.hash(), inputs(event.getInputs()),
                event.getMatchingRules().stream().map(this::fired).toList(), texts(rule.getOutputEntries()));
        return new Evaluation(values(rule.getOutputEntries()), trace);
    }

    private FiredRule fired(DmnEvaluatedDecisionRule rule) {
        return new FiredRule(rule.getId(), annotations.get(rule.getId()));
    }

    private static Map<String, String> inputs(List<DmnEvaluatedInput> inputs) {
        var byLabel = new LinkedHashMap<String, String>();
        inputs.forEach(input -> byLabel.put(input.getName(), text(input.getValue().getValue())));
        return byLabel;
    }

    private static Map<String, String> texts(Map<String, DmnEvaluatedOutput> outputs) {
        var byLabel = new LinkedHashMap<String, String>();
        outputs.values().forEach(output -> byLabel.put(output.getName(), text(output.getValue().getValue())));
        return byLabel;
    }

    private static Map<String, Object> values(Map<String, DmnEvaluatedOutput> outputs) {
        var byName = new LinkedHashMap<String, Object>();
        outputs.forEach((name, output) -> byName.put(output.getOutputName(), output.getValue().getValue()));
        return byName;
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }

    /** What one table answered: the values by output name, and the trace. */
    record Evaluation(Map<String, Object> outputs, DecisionTrace trace) {
    }
}
